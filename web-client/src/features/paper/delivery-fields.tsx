// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Columns, Stack } from '@/design/desk';
import { SelectField, TextField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import { instantOf } from '@/lib/zone';
import { ways, type PaperWay } from './paper';
import classes from './paper.module.css';

export type Delivery = {
  way: PaperWay;
  /** On the wall clock of the contest's zone; empty for now. */
  arrived: string;
  postmark: string;
  reason: string;
  received: string;
};

export const broughtNow: Delivery = {
  way: 'HAND',
  arrived: '',
  postmark: '',
  reason: '',
  received: '',
};

export function deliveryInput(given: Delivery, timeZone: string) {
  return {
    way: given.way,
    arrivedAt: given.arrived ? instantOf(given.arrived, timeZone) : null,
    postmark: given.way === 'POST' && given.postmark ? given.postmark : null,
    reason: given.reason,
    received: given.received,
  };
}

/** How and when a work came. */
export function DeliveryFields({
  value,
  errors,
  onChange,
}: {
  value: Delivery;
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
          <TextField
            label={t('postmark')}
            type="date"
            value={value.postmark}
            error={errors.at('postmark')}
            onChange={(event) => set({ postmark: event.target.value })}
          />
        )}
        <TextField
          label={t('arrived')}
          hint={t('arrivedHint')}
          type="datetime-local"
          value={value.arrived}
          error={errors.at('arrivedAt')}
          onChange={(event) => set({ arrived: event.target.value })}
        />
      </Columns>
      {(value.arrived || errors.at('reason')) && (
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          value={value.reason}
          error={errors.at('reason')}
          maxLength={300}
          onChange={(event) => set({ reason: event.target.value })}
        />
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
