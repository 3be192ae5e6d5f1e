// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatEnd, pick, useLanguage } from '@/lib/format';
import classes from './contest-setup.module.css';
import type { Extendable, Previewed } from './extension';

type Window = { opens: string; closes: string };

/** The calendar as it would become; what moves is marked. */
export function ExtensionPreview({
  contest,
  calendar,
  rounds,
}: {
  contest: Extendable;
  calendar: NonNullable<Previewed['calendar']>;
  rounds: NonNullable<Previewed['rounds']>;
}) {
  const { t } = useTranslation(['contest-setup', 'contest', 'rounds']);
  const language = useLanguage();
  const { timeZone } = contest;
  const line = (name: string, now: Window, before: string | undefined) => ({
    name,
    moved: now.opens !== before,
    when: `${formatDateTime(now.opens, timeZone, language)} – ${formatEnd(now.closes, timeZone, language)}`,
  });
  const final = rounds.length > 0 ? t('rounds:final') : t('contest:window.judging');
  const lines = [
    ...rounds.map(({ number, name, window }) =>
      line(
        pick(name, language),
        window,
        contest.rounds.find((round) => round.number === number)?.window.opens,
      ),
    ),
    line(final, calendar.judging, contest.calendar.judging.opens),
    line(t('contest:window.voting'), calendar.voting, contest.calendar.voting.opens),
  ];
  lines.push({
    name: t('contest:window.publication'),
    moved: calendar.publication !== contest.calendar.publication,
    when: formatDateTime(calendar.publication, timeZone, language),
  });
  return (
    <div className={classes.explanation}>
      <strong>{t('calendarAfter')}</strong>
      <ul className={classes.written}>
        {lines.map(({ name, moved, when }) => (
          <li key={name}>
            <span>
              {name}
              {moved && <strong> · {t('moved')}</strong>}
            </span>
            <span>{when}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
