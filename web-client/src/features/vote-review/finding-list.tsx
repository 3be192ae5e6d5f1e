// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Quiet, Stack } from '@/design/desk';
import { MoreButton } from '@/design/more-button';
import { EmptyState } from '@/design/states';
import { formatNumber, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { useFurther } from '@/lib/use-further';
import { FindingCard } from './finding-card';
import { FindingSheetFragment, type VoteReview } from './vote-review';

const MoreFindings = graphql(
  `
    query MoreFindings($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        voteReview {
          findings(first: 20, after: $after) {
            ...FindingSheet
          }
        }
      }
    }
  `,
  [FindingSheetFragment],
);

/** All findings, twenty at a time, in an order that says nothing. */
export function FindingList({ slug, review }: { slug: string; review: VoteReview }) {
  const { t } = useTranslation('vote-review');
  const language = useLanguage();
  const client = useClient();
  const found = useFurther(
    review.findings,
    async (after) =>
      (
        await client
          .query(MoreFindings, { slug, after }, { requestPolicy: 'network-only' })
          .toPromise()
      ).data?.contest?.voteReview?.findings,
  );
  const count = review.findings.totalCount;
  if (count === 0)
    return review.search?.endedAt && !review.search.failed ? (
      <EmptyState icon="check" title={t('nothing')}>
        {t('nothingText')}
      </EmptyState>
    ) : (
      <EmptyState icon="search" title={t('notYet')}>
        {t('notYetText')}
      </EmptyState>
    );
  return (
    <Stack>
      <h2>{t('found', { count, shown: formatNumber(count, language) })}</h2>
      <Quiet>{t('foundText')}</Quiet>
      {found.nodes.map((finding) => (
        <FindingCard
          key={finding.id}
          slug={slug}
          finding={finding}
          thresholds={review.thresholds}
        />
      ))}
      <MoreButton of={found} />
    </Stack>
  );
}
