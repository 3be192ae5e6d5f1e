// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import type { Spot } from './blackout';
import classes from './blackout.module.css';

/** One covered spot in figures: for those who cannot draw, and for the seconds of a film. */
export function SpotRow({
  label,
  spot,
  moves,
  seconds,
  onChange,
  onRemove,
}: {
  label: string;
  spot: Spot;
  /** Whether it lasts from a second to another. */
  moves: boolean;
  seconds: number;
  onChange: (spot: Spot) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('blackout');
  const number = (
    name: string,
    value: number,
    most: number,
    change: (value: number) => void,
    suffix: string,
  ) => (
    <NumberInput
      label={name}
      value={Math.round(value * 10) / 10}
      min={0}
      max={most}
      step={suffix === ' s' ? 0.5 : 1}
      decimalScale={1}
      suffix={suffix}
      onChange={(next) => typeof next === 'number' && change(next)}
    />
  );
  const share = (name: string, field: 'x' | 'y' | 'width' | 'height') =>
    number(name, spot[field] * 100, 100, (v) => onChange({ ...spot, [field]: v / 100 }), ' %');
  return (
    <li className={classes.spot}>
      <strong>{label}</strong>
      {!spot.sound && (
        <>
          {share(t('left'), 'x')}
          {share(t('top'), 'y')}
          {share(t('width'), 'width')}
          {share(t('height'), 'height')}
        </>
      )}
      {moves && (
        <>
          {number(t('from'), spot.from, seconds, (v) => onChange({ ...spot, from: v }), ' s')}
          {number(t('to'), spot.to, seconds, (v) => onChange({ ...spot, to: v }), ' s')}
        </>
      )}
      <Button
        size="s"
        kind="quiet"
        aria-label={t('removeSpot', { name: label })}
        onClick={onRemove}
      >
        {t('remove')}
      </Button>
    </li>
  );
}
