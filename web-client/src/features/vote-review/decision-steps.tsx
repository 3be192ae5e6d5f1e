// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { exclusionReason } from '@/lib/exclusion-reason';
import { formatDateTime, useLanguage } from '@/lib/format';
import type { QuarantineStep } from './quarantine';
import classes from './decision.module.css';

/** Who proposed what and why, and what came of it, the oldest first. */
export function DecisionSteps({
  steps,
  timeZone,
}: {
  steps: readonly QuarantineStep[];
  timeZone: string;
}) {
  const { t } = useTranslation('vote-decision');
  const { t: voting } = useTranslation('voting');
  const language = useLanguage();
  const time = (moment: string) => formatDateTime(moment, timeZone, language);
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={step.number}>
          <strong>{t(`step_${step.decision}`)}</strong> – {exclusionReason(voting, step.reason)}. “
          {step.note}”
          <br />
          <span className={classes.quiet}>
            {t('proposedBy', { name: step.proposedBy, when: time(step.proposedAt) })}{' '}
            {step.result === null
              ? step.dueAt
                ? t('waitsUntil', { when: time(step.dueAt) })
                : t('waitsForSecond')
              : t(`result_${step.result}`, {
                  name: step.answeredBy ?? '',
                  when: step.answeredAt ? time(step.answeredAt) : '',
                })}
          </span>
        </li>
      ))}
    </ol>
  );
}
