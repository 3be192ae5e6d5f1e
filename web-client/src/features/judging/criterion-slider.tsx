// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDecimal, useLanguage } from '@/lib/format';
import classes from './criterion-slider.module.css';

/** Marks one criterion: by dragging, by arrow keys, or by typing. Unmarked is not the same as zero. */
export function CriterionSlider({
  name,
  weight,
  max,
  step,
  value,
  onChange,
  disabled,
  error,
}: {
  name: string;
  /** Share in percent, shown beside the name. */
  weight: number;
  max: number;
  /** A decimal such as 0.5. */
  step: string;
  /** Null until it has been marked. */
  value: string | null;
  onChange: (points: string) => void;
  disabled?: boolean;
  error?: string | undefined;
}) {
  const { t } = useTranslation('judging');
  const language = useLanguage();
  const id = useId();
  const marked = value !== null && value !== '';
  const share = marked ? (Number(value) / max) * 100 : 0;
  return (
    <div className={classes.slider} data-marked={marked || undefined}>
      <div className={classes.head}>
        <label htmlFor={id}>{name}</label>
        <span className={classes.weight}>{t('weight', { weight })}</span>
      </div>
      <div className={classes.row}>
        <input
          id={id}
          type="range"
          min={0}
          max={max}
          step={step}
          value={marked ? value : 0}
          disabled={disabled}
          aria-valuetext={
            marked ? t('points', { points: formatDecimal(value, 3, language), max }) : t('unmarked')
          }
          aria-describedby={`${id}-scale`}
          style={{ '--share': `${share}%` } as React.CSSProperties}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Home on an unmarked slider moves nothing, so the browser would not tell.
            if (!marked && (event.key === 'Home' || event.key === 'Enter')) onChange('0');
          }}
        />
        <input
          className={classes.number}
          type="number"
          inputMode="decimal"
          min={0}
          max={max}
          step={step}
          value={value ?? ''}
          disabled={disabled}
          aria-label={t('pointsFor', { name })}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <span className={classes.scale} id={`${id}-scale`}>
        {t('scale', { max, step: formatDecimal(step, 3, language) })}
      </span>
      {error && (
        <span className={classes.error} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
