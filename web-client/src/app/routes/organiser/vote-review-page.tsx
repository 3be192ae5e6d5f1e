// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Stack } from '@/design/desk';
import { EmptyState, Note } from '@/design/states';
import { FindingList } from '@/features/vote-review/finding-list';
import { SearchPanel } from '@/features/vote-review/search-panel';
import { ThresholdList } from '@/features/vote-review/threshold-list';
import { VoteReviewFragment } from '@/features/vote-review/vote-review';
import { graphql } from '@/lib/graphql';
import { OrganiserPage } from './organiser-page';

const VoteReviewQuery = graphql(
  `
    query VoteReviewPage($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        timeZone
        viewerRoles
        name {
          vi
          en
        }
        voteReview {
          ...VoteReviewShown
        }
      }
    }
  `,
  [VoteReviewFragment],
);

/** The blind desk: what stands out among ballots, and nothing of which works they are for. */
export function VoteReviewPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('vote-review');
  const [result, refresh] = useQuery({ query: VoteReviewQuery, variables: { slug } });
  const search = result.data?.contest?.voteReview?.search;
  const runs = Boolean(search && !search.endedAt);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => {
      if (!document.hidden) refresh({ requestPolicy: 'network-only' });
    }, 2000);
    return () => clearInterval(timer);
  }, [runs, refresh]);
  return (
    <OrganiserPage
      title={t('title')}
      sub={t('sub')}
      result={result}
      writers={['JURY_CHAIR']}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {({ id, timeZone, voteReview }) =>
        voteReview ? (
          <Stack>
            <Note>{t('blind')}</Note>
            <SearchPanel contestId={id} timeZone={timeZone} review={voteReview} />
            <ThresholdList thresholds={voteReview.thresholds} />
            <FindingList slug={slug} review={voteReview} />
          </Stack>
        ) : (
          <EmptyState icon="list" title={t('notOpen')}>
            {t('notOpenText')}
          </EmptyState>
        )
      }
    </OrganiserPage>
  );
}
