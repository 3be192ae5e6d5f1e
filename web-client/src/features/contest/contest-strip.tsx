// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { BannerPattern } from '@/design/banner-pattern';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import classes from './contest-strip.module.css';

export const ContestStripFragment = graphql(`
  fragment ContestStrip on Contest {
    slug
    colour
    phase
    name {
      vi
      en
    }
  }
`);

/** The contest's name and rooms above every page that belongs to it. */
export function ContestStrip({ contest }: { contest: FragmentOf<typeof ContestStripFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { slug, colour, phase, name } = readFragment(ContestStripFragment, contest);
  const rooms = [
    { to: paths.contest(slug), text: t('roomAbout'), end: true },
    { to: paths.gallery(slug), text: t('roomEntries'), end: false },
    ...(phase === 'PUBLISHED'
      ? [{ to: paths.results(slug), text: t('roomResults'), end: false }]
      : []),
  ];
  return (
    <div className={classes.strip}>
      <BannerPattern colour={colour} seed={slug} />
      <div className={classes.inside}>
        <Link to={paths.contest(slug)} className={classes.name}>
          {pick(name, language)}
        </Link>
        <nav aria-label={t('rooms')}>
          {rooms.map(({ to, text, end }) => (
            <NavLink key={to} to={to} end={end}>
              {text}
            </NavLink>
          ))}
        </nav>
      </div>
    </div>
  );
}
