// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatEnd, formatTimeZone, pick, useLanguage } from '@/lib/format';
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
      rounds {
        number
        name {
          vi
          en
        }
        window {
          opens
          closes
          state
        }
      }
    }
  `,
  [CalendarFragment],
);

/** All dates of a contest in the contest's own time zone. */
export function CalendarList({ contest }: { contest: FragmentOf<typeof CalendarListFragment> }) {
  const { t } = useTranslation(['contest', 'rounds']);
  const language = useLanguage();
  const { phase, timeZone, calendar, rounds } = readFragment(CalendarListFragment, contest);
  const { intake, judging, voting, publication } = readFragment(CalendarFragment, calendar);
  const listed = [
    { key: 'intake', name: t('window.intake'), window: intake },
    ...rounds.map(({ number, name, window }) => ({
      key: `round-${number}`,
      name: pick(name, language),
      window,
    })),
    {
      key: 'judging',
      name: rounds.length > 0 ? t('rounds:final') : t('window.judging'),
      window: judging,
    },
    { key: 'voting', name: t('window.voting'), window: voting },
  ];
  const date = (instant: string, format = formatDateTime) => (
    <time dateTime={instant}>{format(instant, timeZone, language)}</time>
  );
  return (
    <div>
      <ol className={classes.list}>
        {listed.map(({ key, name, window }) => (
          <li key={key} data-state={phase === 'DRAFT' ? 'UPCOMING' : window.state}>
            <strong>{name}</strong>
            <span className={classes.dates}>
              {date(window.opens)} – {date(window.closes, formatEnd)}
            </span>
            {/* Nothing of a draft begins by the clock. */}
            <span className={classes.state}>
              {phase === 'DRAFT' ? t('windowState.DRAFT') : t(`windowState.${window.state}`)}
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
