// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/design/desk';
import { SelectField } from '@/design/fields';
import type { FieldErrors } from '@/lib/field-errors';
import classes from './rounds.module.css';
import type { TypedCut, TypedRound } from './rounds';

/** How many works go on, what they must reach, and what becomes of equal ones. */
export function CutFields({
  method,
  cut,
  of,
  path,
  errors,
  onChange,
}: {
  method: TypedRound['method'];
  cut: TypedCut;
  /** The category that it is for, where it is for one; said with each label. */
  of?: string | undefined;
  path: string;
  errors: FieldErrors;
  onChange: (cut: TypedCut) => void;
}) {
  const { t } = useTranslation('rounds');
  const { keep, least, ties } = cut;
  const named = (label: string) => (of ? { 'aria-label': `${of}: ${label}` } : {});
  return (
    <Columns min="15rem">
      <TextInput
        label={t('keep')}
        {...named(t('keep'))}
        description={t('keepHint')}
        inputMode="numeric"
        value={keep}
        error={errors.at(`${path}.keep`)}
        onChange={(event) =>
          onChange({ keep: event.target.value.replace(/\D/g, '').slice(0, 5), least, ties })
        }
      />
      <TextInput
        label={t(`least_${method}`)}
        {...named(t(`least_${method}`))}
        description={t('leastHint')}
        inputMode="decimal"
        value={least}
        error={errors.at(`${path}.least`)}
        onChange={(event) => onChange({ keep, least: event.target.value, ties })}
      />
      {keep !== '' && (
        <div className={classes.choice}>
          <span aria-hidden="true">{t('ties')}</span>
          <SelectField
            label={of ? `${of}: ${t('ties')}` : t('ties')}
            value={ties}
            options={(['KEEP_ALL', 'KEEP_NONE'] as const).map((value) => ({
              value,
              label: t(`ties_${value}`),
            }))}
            onChange={(event) =>
              onChange({ keep, least, ties: event.target.value as TypedCut['ties'] })
            }
          />
          <small>{t('tiesHint')}</small>
        </div>
      )}
    </Columns>
  );
}
