// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { pick, useLanguage } from '@/lib/format';
import type { ScreeningSetup } from './screening-work';
import classes from './screening.module.css';

const common = ['broken', 'topic', 'length', 'authors', 'rights', 'law'] as const;

/** Words for the entrant, with those that organisers have at hand. */
export function ReasonField({
  label,
  hint,
  value,
  reasons,
  field,
  onChange,
  onSend,
  onEscape,
}: {
  label: string;
  hint: string;
  value: string;
  /** Of the organisers; where they wrote none, the usual ones are offered. */
  reasons: ScreeningSetup['reasons'] | undefined;
  field: RefObject<HTMLTextAreaElement | null>;
  onChange: (value: string) => void;
  onSend: () => void;
  onEscape: () => void;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const ready =
    reasons && reasons.length > 0
      ? reasons.map(({ name, words }) => ({
          name: pick(name, language),
          words: pick(words, language),
        }))
      : common.map((name) => ({ name: t(`reasonShort_${name}`), words: t(`reason_${name}`) }));
  return (
    <>
      {reasons && (
        <div className={classes.reasons} role="group" aria-label={t('presets')}>
          {ready.map(({ name, words }) => (
            <button
              key={name}
              type="button"
              className={classes.reason}
              onClick={() => {
                onChange(words);
                field.current?.focus();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <Textarea
        ref={field}
        label={label}
        description={hint}
        autosize
        minRows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
          if (event.key === 'Escape') onEscape();
        }}
      />
    </>
  );
}
