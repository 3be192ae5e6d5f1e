// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '@/lib/graphql';
import classes from './prize-list.module.css';

export const PrizeListFragment = graphql(`
  fragment PrizeList on Contest {
    categories {
      id
      name {
        vi
        en
      }
    }
    prizes {
      id
      categoryId
      kind
      count
      name {
        vi
        en
      }
      reward {
        vi
        en
      }
    }
  }
`);

type Prize = ResultOf<typeof PrizeListFragment>['prizes'][number];

/** What can be won: in the whole contest first, then in each category. */
export function PrizeList({ contest }: { contest: FragmentOf<typeof PrizeListFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { prizes, categories } = readFragment(PrizeListFragment, contest);
  const groups: { id: string; name: Bilingual | null }[] = [{ id: '', name: null }, ...categories];
  return (
    <div className={classes.groups}>
      {groups.map(({ id, name }) => {
        const own = prizes.filter(({ categoryId }) => (categoryId ?? '') === id);
        if (own.length === 0) return null;
        return (
          <section key={id} className={classes.group}>
            <h3>{name ? pick(name, language) : t('prizesOfAll')}</h3>
            <ul>
              {own.map((prize) => (
                <PrizeLine key={prize.id} prize={prize} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function PrizeLine({ prize }: { prize: Prize }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { kind, count, name, reward } = prize;
  return (
    <li>
      <span className={classes.count}>{t('prizeCount', { count })}</span>
      <span>
        <strong>{pick(name, language)}</strong>
        {kind === 'AUDIENCE' && <span className={classes.kind}> · {t(`prizeKind.${kind}`)}</span>}
        {reward && (
          <>
            <br />
            <span className={classes.reward}>{pick(reward, language)}</span>
          </>
        )}
      </span>
    </li>
  );
}
