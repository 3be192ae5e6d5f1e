// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { ScreeningSetup, WorkStep } from './screening-work';
import classes from './screening.module.css';

/** What happened to a work on the desk, by whom and when. */
export function StepList({
  steps,
  checklist,
  timeZone,
}: {
  steps: readonly WorkStep[];
  checklist: ScreeningSetup['checklist'];
  timeZone: string;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  if (steps.length === 0) return null;
  const words = (key: string) => {
    const item = checklist.items.find((one) => one.key === key);
    return item ? pick(item.words, language) : undefined;
  };
  return (
    <section>
      <h3>{t('history')}</h3>
      <ol className={classes.steps}>
        {steps.map((step, i) => (
          <li key={i}>
            <strong>{t(`step_${step.kind}`)}</strong>
            {step.look !== 'FIRST' && ` (${t(`look_${step.look}`)})`}
            <span className={classes.itemSub}>
              {' '}
              {[step.by, formatDateTime(step.at, timeZone, language)].filter(Boolean).join(' · ')}
            </span>
            {step.words && <p className={classes.text}>{step.words}</p>}
            {step.ticked.length > 0 && (
              <p className={classes.itemSub}>
                {t('confirmed', {
                  items: step.ticked.map(words).filter(Boolean).join('; ') || step.ticked.length,
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
