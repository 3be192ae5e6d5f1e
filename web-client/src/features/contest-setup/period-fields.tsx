// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import type { FieldErrors } from '@/lib/field-errors';
import type { TypedPeriod } from './periods';
import classes from './rounds.module.css';
import { BilingualField } from './text-field';
import { WindowFields } from './window-fields';

/** What is declared of one period of the vote. */
export function PeriodFields({
  number,
  period,
  timeZone,
  errors,
  onChange,
  onRemove,
}: {
  number: number;
  period: TypedPeriod;
  timeZone: string;
  errors: FieldErrors;
  onChange: (period: TypedPeriod) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('periods');
  const path = `periods.${number - 1}`;
  return (
    <fieldset className={classes.round}>
      <legend>{t('number', { number })}</legend>
      <Stack>
        <BilingualField
          label={t('name')}
          hint={t('nameHint', { number })}
          value={period.name}
          error={errors.at(`${path}.name`, true)}
          onChange={(name) => onChange({ ...period, name })}
        />
        <WindowFields
          labels={{ opens: t('opens', { number }), closes: t('closes', { number }) }}
          window={period}
          timeZone={timeZone}
          errors={errors}
          path={path}
          onChange={(changed) => onChange({ ...period, ...changed })}
        />
        <Columns min="19rem">
          <NumberInput
            label={t('winners')}
            min={1}
            max={100}
            allowDecimal={false}
            value={period.winners}
            error={errors.at(`${path}.winners`)}
            onChange={(winners) => onChange({ ...period, winners: String(winners) })}
          />
        </Columns>
        <Row>
          <Button size="s" icon="close" onClick={onRemove}>
            {t('remove', { number })}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}
