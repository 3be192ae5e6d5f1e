// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeField } from '@/design/date-time-field';
import { DayField } from '@/design/day-field';
import { Columns, Stack } from '@/design/desk';
import { SelectField, TextField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import { instantOf, localOf, type LocalDateTime } from '@/lib/zone';
import { ways, type PaperWay } from './paper';
import classes from './paper.module.css';

export type Delivery = {
  way: PaperWay;
  /** Whether it came before now: then when and why. */
  earlier: boolean;
  /** On the wall clock of the contest's zone. */
  arrived: LocalDateTime;
  postmark: string | null;
  reason: string;
  received: string;
};

export const broughtNow: Delivery = {
  way: 'HAND',
  earlier: false,
  arrived: '',
  postmark: null,
  reason: '',
  received: '',
};

/** Whether a time of arrival is meant and not there yet: it must never become now. */
export function lacksArrival(given: Delivery, timeZone: string): boolean {
  return given.earlier && instantOf(given.arrived, timeZone) === null;
}

/** Only for what does not {@link lacksArrival lack its time}. */
export function deliveryInput(given: Delivery, timeZone: string) {
  return {
    way: given.way,
    arrivedAt: given.earlier ? instantOf(given.arrived, timeZone) : null,
    postmark: given.way === 'POST' ? given.postmark : null,
    reason: given.earlier ? given.reason : '',
    received: given.received,
  };
}

/** How and when a work came. */
export function DeliveryFields({
  value,
  timeZone,
  errors,
  onChange,
}: {
  value: Delivery;
  timeZone: string;
  errors: FieldErrors;
  onChange: (value: Delivery) => void;
}) {
  const { t } = useTranslation('paper');
  const set = (change: Partial<Delivery>) => onChange({ ...value, ...change });
  return (
    <Stack>
      <Columns>
        <div className={classes.choice}>
          <span aria-hidden="true">{t('way')}</span>
          <SelectField
            label={t('way')}
            value={value.way}
            options={ways.map((way) => ({ value: way, label: t(`way_${way}`) }))}
            onChange={(event) => set({ way: event.target.value as PaperWay })}
          />
        </div>
        {value.way === 'POST' && (
          <DayField
            label={t('postmark')}
            value={value.postmark}
            error={errors.at('postmark')}
            onChange={(postmark) => set({ postmark })}
          />
        )}
      </Columns>
      <Checkbox
        size="md"
        checked={value.earlier}
        label={t('earlier')}
        description={t('earlierHint')}
        onChange={(event) =>
          set(
            event.target.checked
              ? { earlier: true, arrived: value.arrived || today(timeZone) }
              : { earlier: false },
          )
        }
      />
      {value.earlier && (
        <Columns min="19rem">
          <DateTimeField
            label={t('arrived')}
            timeZone={timeZone}
            value={value.arrived}
            error={errors.at('arrivedAt')}
            onChange={(arrived) => set({ arrived })}
          />
          <TextField
            label={t('reason')}
            hint={t('reasonHint')}
            value={value.reason}
            error={errors.at('reason')}
            maxLength={300}
            onChange={(event) => set({ reason: event.target.value })}
          />
        </Columns>
      )}
      <TextField
        label={t('received')}
        hint={t('receivedHint')}
        value={value.received}
        error={errors.at('received')}
        maxLength={300}
        onChange={(event) => set({ received: event.target.value })}
      />
    </Stack>
  );
}

/** The day that it is in the contest's zone, its time still open. */
function today(timeZone: string): LocalDateTime {
  return `${localOf(new Date(Date.now()).toISOString(), timeZone).slice(0, 10)}T`;
}
