// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Countdown } from '@/design/countdown';
import { Note } from '@/design/states';
import { formatDateTime, formatEnd, formatTimeZone, useLanguage } from '@/lib/format';
import classes from './entry-form.module.css';

export type IntakeWindow = {
  opens: string;
  closes: string;
  state: 'UPCOMING' | 'OPEN' | 'CLOSED';
};

/** Until when works are taken in, as clocks in the contest's zone show it. */
export function ClosingTime({
  intake,
  timeZone,
  onDraft = false,
  hotline = null,
  lastBytesBy = null,
}: {
  intake: IntakeWindow;
  timeZone: string;
  /** Whether it is said to somebody who has a draft. */
  onDraft?: boolean | undefined;
  /** Whom to ask. */
  hotline?: string | null | undefined;
  /** Until when promised bytes of this draft are taken; null where there are none. */
  lastBytesBy?: string | null | undefined;
}) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const at = (instant: string, format = formatDateTime) =>
    `${format(instant, timeZone, language)}, ${formatTimeZone(timeZone, instant, language)}`;
  if (intake.state === 'CLOSED') {
    const closed = at(intake.closes, formatEnd);
    return (
      <Note tone="warning">
        <p>
          {lastBytesBy
            ? t('intakeFinishing', { time: closed, until: at(lastBytesBy) })
            : t(onDraft ? 'intakeClosedOnDraft' : 'intakeClosed', { time: closed })}
        </p>
        {hotline && <p>{t('askHotline', { hotline })}</p>}
      </Note>
    );
  }
  if (intake.state === 'UPCOMING') {
    return <Note>{t('intakeUpcoming', { time: at(intake.opens) })}</Note>;
  }
  return (
    <div className={classes.closing}>
      <p>{t('intakeCloses', { time: at(intake.closes, formatEnd) })}</p>
      <Countdown until={intake.closes} />
    </div>
  );
}
