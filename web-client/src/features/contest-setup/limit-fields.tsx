// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/design/fields';
import classes from './contest-setup.module.css';
import type { TypedLimits } from './requirements';

const timed = ['VIDEO', 'AUDIO'];
const seen = ['VIDEO', 'IMAGE'];
const filed = ['VIDEO', 'AUDIO', 'IMAGE', 'DOCUMENT'];

/** How long, large and wide one file of a kind may be; an empty field limits nothing. */
export function LimitFields({
  limits,
  error,
  onChange,
}: {
  limits: TypedLimits;
  error: string | undefined;
  onChange: (limits: TypedLimits) => void;
}) {
  const { t } = useTranslation('contest-setup');
  const { kind } = limits;
  if (!filed.includes(kind)) return null;
  const number = (
    field: 'minSeconds' | 'maxSeconds' | 'maxMegabytes' | 'minShorterSide' | 'maxPages',
  ) => (
    <NumberInput
      label={t(field)}
      value={limits[field] ?? ''}
      min={1}
      allowDecimal={false}
      hideControls
      placeholder={t('unlimited')}
      onChange={(value) =>
        onChange({ ...limits, [field]: typeof value === 'number' ? value : null })
      }
    />
  );
  return (
    <fieldset className={classes.moment}>
      <legend>{t(`kind_${kind}`)}</legend>
      <div className={classes.limits}>
        {timed.includes(kind) && number('minSeconds')}
        {timed.includes(kind) && number('maxSeconds')}
        {number('maxMegabytes')}
        {seen.includes(kind) && number('minShorterSide')}
        {kind === 'DOCUMENT' && number('maxPages')}
        {seen.includes(kind) && (
          <div>
            <span className={classes.label} aria-hidden="true">
              {t('aspect')}
            </span>
            <SelectField
              label={t('aspect')}
              value={limits.aspect ?? ''}
              options={[
                { value: '', label: t('aspect_any') },
                ...(['LANDSCAPE', 'PORTRAIT', 'SQUARE'] as const).map((value) => ({
                  value,
                  label: t(`aspect_${value}`),
                })),
              ]}
              onChange={({ target: { value } }) =>
                onChange({
                  ...limits,
                  aspect:
                    value === 'LANDSCAPE' || value === 'PORTRAIT' || value === 'SQUARE'
                      ? value
                      : null,
                })
              }
            />
          </div>
        )}
      </div>
      {error && <span className={classes.error}>{error}</span>}
    </fieldset>
  );
}
