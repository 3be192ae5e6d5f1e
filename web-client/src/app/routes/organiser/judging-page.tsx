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
import { RoundBoard } from '@/features/rounds/round-board';
import { RoundStandFragment } from '@/features/rounds/round-desk';
import { RoundJurors } from '@/features/rounds/round-jurors';
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
        ...RoundStand
      }
    }
  `,
  [JudgingStandFragment, RoundStandFragment],
);

/** Assigning works to jurors and following how far they are. */
export function JudgingPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation(['panel', 'rounds']);
  const [result, refresh] = useQuery({ query: JudgingQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <OrganiserPage
      title={t('title')}
      result={result}
      readers={['OBSERVER', 'JURY_CHAIR']}
      onRetry={again}
    >
      {(contest) => (
        <>
          {contest.rounds.map((round) => (
            <RoundBoard key={round.number} contest={contest} round={round} again={again} />
          ))}
          {contest.rounds.length > 0 && (
            <Stack>
              <h2>{t('rounds:final')}</h2>
              {contest.viewerRoles.includes('ORGANISER') && (
                <RoundJurors contest={contest} round={{ number: 0 }} again={again} />
              )}
            </Stack>
          )}
          <Stack>
            <JudgingBoard contest={contest} />
            <BlindCodes slug={contest.slug} />
          </Stack>
        </>
      )}
    </OrganiserPage>
  );
}
