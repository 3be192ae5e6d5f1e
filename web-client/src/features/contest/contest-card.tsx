// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BannerPattern } from '@/design/banner-pattern';
import { ShortCountdown } from '@/design/countdown';
import { Icon } from '@/design/icon';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import classes from './contest-card.module.css';
import { CalendarFragment, nameNextChange } from './next-change';
import { PhaseBadge } from './phase';

export const ContestCardFragment = graphql(
  `
    fragment ContestCard on Contest {
      slug
      colour
      phase
      nextChange
      name {
        vi
        en
      }
      organiser {
        vi
        en
      }
      calendar {
        ...ContestCalendar
      }
    }
  `,
  [CalendarFragment],
);

/** A contest in a list. */
export function ContestCard({ contest }: { contest: FragmentOf<typeof ContestCardFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { slug, colour, phase, nextChange, name, organiser, calendar } = readFragment(
    ContestCardFragment,
    contest,
  );
  return (
    <article className={classes.card}>
      <div className={classes.picture}>
        <BannerPattern colour={colour} seed={slug} />
      </div>
      <div className={classes.words}>
        <PhaseBadge phase={phase} />
        <h3>
          <Link to={paths.contest(slug)}>{pick(name, language)}</Link>
        </h3>
        <p>{pick(organiser, language)}</p>
        {nextChange && (
          <p className={classes.next}>
            <Icon name="clock" size={18} />
            <span>
              {t(`next.${nameNextChange(nextChange, calendar)}`)}{' '}
              <strong>
                <ShortCountdown until={nextChange} />
              </strong>
            </span>
          </p>
        )}
      </div>
    </article>
  );
}
