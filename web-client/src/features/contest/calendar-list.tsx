// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatEnd, formatTimeZone, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './calendar-list.module.css';
import { CalendarFragment } from './next-change';

export const CalendarListFragment = graphql(
  `
    fragment CalendarList on Contest {
      phase
      timeZone
      calendar {
        ...ContestCalendar
      }
    }
  `,
  [CalendarFragment],
);

/** All dates of a contest in the contest's own time zone. */
export function CalendarList({ contest }: { contest: FragmentOf<typeof CalendarListFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { phase, timeZone, calendar } = readFragment(CalendarListFragment, contest);
  const { intake, judging, voting, publication } = readFragment(CalendarFragment, calendar);
  const windows = { intake, judging, voting };
  const date = (instant: string, format = formatDateTime) => (
    <time dateTime={instant}>{format(instant, timeZone, language)}</time>
  );
  return (
    <div>
      <ol className={classes.list}>
        {(['intake', 'judging', 'voting'] as const).map((name) => (
          <li key={name} data-state={phase === 'DRAFT' ? 'UPCOMING' : windows[name].state}>
            <strong>{t(`window.${name}`)}</strong>
            <span className={classes.dates}>
              {date(windows[name].opens)} – {date(windows[name].closes, formatEnd)}
            </span>
            {/* Nothing of a draft begins by the clock. */}
            <span className={classes.state}>
              {phase === 'DRAFT' ? t('windowState.DRAFT') : t(`windowState.${windows[name].state}`)}
            </span>
          </li>
        ))}
        <li>
          <strong>{t('window.publication')}</strong>
          <span className={classes.dates}>{date(publication)}</span>
        </li>
      </ol>
      <p className={classes.zone}>
        {t('timesIn', { zone: formatTimeZone(timeZone, intake.opens, language) })}
      </p>
    </div>
  );
}
