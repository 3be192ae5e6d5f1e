// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { BannerPattern } from '@/design/banner-pattern';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './contest-hero.module.css';

export const ContestHeroFragment = graphql(`
  fragment ContestHero on Contest {
    slug
    colour
    name {
      vi
      en
    }
    organiser {
      vi
      en
    }
  }
`);

/** The contest's own banner with its name and who stands behind it. */
export function ContestHero({ contest }: { contest: FragmentOf<typeof ContestHeroFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { slug, colour, name, organiser } = readFragment(ContestHeroFragment, contest);
  return (
    <div className={classes.hero}>
      <BannerPattern colour={colour} seed={slug} />
      <div className={classes.words}>
        <p className={classes.organiser}>{t('organisedBy', { name: pick(organiser, language) })}</p>
        <h1>{pick(name, language)}</h1>
      </div>
    </div>
  );
}
