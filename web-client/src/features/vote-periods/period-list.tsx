// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Note } from '@/design/states';
import { serverNow } from '@/lib/clock';
import { formatDateTime, formatEnd, pick, useLanguage } from '@/lib/format';
import { numberInPath, paths } from '@/lib/paths';
import { periodNow, stateOf, type ShownPeriods } from './shown-periods';
import classes from './vote-periods.module.css';

/** In which period votes are taken now and until when, or when the next one begins. */
export function PeriodNow({ contest }: { contest: ShownPeriods }) {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const { timeZone, prizePeriods } = contest;
  const now = periodNow(prizePeriods.all, serverNow());
  if (!now) return null;
  const { period, open } = now;
  const name = pick(period.name, language);
  return (
    <Note tone="info" live={false}>
      {open
        ? t('nowOpen', { name, closes: formatEnd(period.window.closes, timeZone, language) })
        : t('nowUpcoming', {
            name,
            opens: formatDateTime(period.window.opens, timeZone, language),
          })}
    </Note>
  );
}

/** All periods of a vote, with the winners of those whose results are public. */
export function PeriodList({ contest }: { contest: ShownPeriods }) {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const { slug, timeZone, prizePeriods } = contest;
  const now = serverNow();
  return (
    <ol className={classes.list}>
      {prizePeriods.all.map((period) => {
        const state = stateOf(period, now);
        const words = {
          opens: formatDateTime(period.window.opens, timeZone, language),
          closes: formatEnd(period.window.closes, timeZone, language),
        };
        return (
          <li key={period.number} data-state={state}>
            <h3>{pick(period.name, language)}</h3>
            <p className={classes.when}>{t('when', words)}</p>
            <p className={classes.state}>{t(`state_${state}`, words)}</p>
            {period.publication && (
              <>
                <ul className={classes.winners}>
                  {period.publication.winners.map(({ id, number, title }) => (
                    <li key={id}>
                      {number ? (
                        <Link to={paths.entry(slug, numberInPath(number))}>{title}</Link>
                      ) : (
                        title
                      )}
                    </li>
                  ))}
                  {period.publication.winners.length === 0 && <li>{t('noWinner')}</li>}
                </ul>
                <Link to={paths.periodResults(slug, period.number)}>{t('toResult')}</Link>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
