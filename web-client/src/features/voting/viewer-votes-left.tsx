// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Quiet } from '@/design/desk';
import { pick, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { VotesLeft, VotesLeftFragment } from './votes-left';

/** Apart from the gallery, whose answer is the same for all strangers. */
export const ViewerVotesLeftQuery = graphql(
  `
    query ViewerVotesLeft($slug: String!) {
      contest(slug: $slug) {
        id
        votePolicy {
          changeable
          ...VotesLeft
        }
        categories {
          id
          name {
            vi
            en
          }
        }
        viewerVotesLeft {
          categoryId
          left
          limit
        }
      }
    }
  `,
  [VotesLeftFragment],
);

/** How many votes the viewer still has, for the shown category or for each; nothing without one. */
export function ViewerVotesLeft(props: { slug: string; category: string }) {
  const { t } = useTranslation('voting');
  const language = useLanguage();
  const [{ data }] = useQuery({ query: ViewerVotesLeftQuery, variables: { slug: props.slug } });
  const contest = data?.contest;
  if (!contest || contest.viewerVotesLeft.length === 0) return null;
  const [only, more] = contest.viewerVotesLeft;
  const shown = contest.viewerVotesLeft.find(({ categoryId }) => categoryId === props.category);
  const one = shown ?? (more ? undefined : only);
  if (one) {
    return (
      <Quiet>
        <VotesLeft policy={contest.votePolicy} left={one.left} />{' '}
        {one.left === 0 && contest.votePolicy.changeable && t('changeable')}
      </Quiet>
    );
  }
  const names = new Map(contest.categories.map(({ id, name }) => [id, pick(name, language)]));
  return (
    <Quiet>
      {t('leftEach')}{' '}
      {contest.viewerVotesLeft
        .map(({ categoryId, left, limit }) =>
          t('leftEachOf', { name: names.get(categoryId ?? '') ?? '', left, limit }),
        )
        .join('; ')}
      .
    </Quiet>
  );
}
