// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from '@/design/countdown';
import { formatDateTime, formatEnd, formatTimeZone, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import { CalendarFragment, nameNextChange } from './next-change';
import { PhaseBadge } from './phase';
import classes from './phase-banner.module.css';
import { usePhaseRefresh } from './use-phase-refresh';

export const PhaseBannerFragment = graphql(
  `
    fragment PhaseBanner on Contest {
      phase
      nextChange
      timeZone
      calendar {
        ...ContestCalendar
      }
    }
  `,
  [CalendarFragment],
);

/** What the contest is doing now, how long for, and what one can do about it. */
export function PhaseBanner({
  contest,
  onChange,
  children,
}: {
  contest: FragmentOf<typeof PhaseBannerFragment>;
  /** Called when the next change has come. */
  onChange: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { phase, nextChange, timeZone, calendar } = readFragment(PhaseBannerFragment, contest);
  usePhaseRefresh(nextChange, onChange);
  const ends = nextChange !== null && nameNextChange(nextChange, calendar).endsWith('Closes');
  return (
    <section className={classes.banner} data-phase={phase} aria-label={t('phaseLabel')}>
      <div className={classes.now}>
        <PhaseBadge phase={phase} />
        <p className={classes.text}>{t(`phaseText.${phase}`)}</p>
      </div>
      {nextChange && (
        <div className={classes.next}>
          <span className={classes.label}>{t(`next.${nameNextChange(nextChange, calendar)}`)}</span>
          <Countdown until={nextChange} />
          <time className={classes.date} dateTime={nextChange}>
            {ends
              ? formatEnd(nextChange, timeZone, language)
              : formatDateTime(nextChange, timeZone, language)}
            <br />
            {formatTimeZone(timeZone, nextChange, language)}
          </time>
        </div>
      )}
      {children && <div className={classes.actions}>{children}</div>}
    </section>
  );
}
