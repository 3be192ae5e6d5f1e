// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Stack } from '@/design/desk';
import { BlindCodes } from '@/features/panel/blind-codes';
import { JudgingBoard } from '@/features/panel/judging-board';
import { JudgingStandFragment } from '@/features/panel/judging-desk';
import { graphql } from '@/lib/graphql';
import { OrganiserPage } from './organiser-page';

const JudgingQuery = graphql(
  `
    query JudgingPage($slug: String!) {
      contest(slug: $slug) {
        slug
        viewerRoles
        name {
          vi
          en
        }
        ...JudgingStand
      }
    }
  `,
  [JudgingStandFragment],
);

/** Assigning works to jurors and following how far they are. */
export function JudgingPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('panel');
  const [result, refresh] = useQuery({ query: JudgingQuery, variables: { slug } });
  return (
    <OrganiserPage
      title={t('title')}
      result={result}
      readers={['OBSERVER', 'JURY_CHAIR']}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {(contest) => (
        <Stack>
          <JudgingBoard contest={contest} />
          <BlindCodes slug={contest.slug} />
        </Stack>
      )}
    </OrganiserPage>
  );
}
