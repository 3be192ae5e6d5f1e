// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { nextOf, ScreeningDesk, type QueueState } from '@/features/screening/screening-desk';
import { QueueItemFragment } from '@/features/screening/screening-work';
import { UndoDecision } from '@/features/screening/undo-decision';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { NoContest, NoRole, SignedInOnly } from '../../desk-gate';
import { WorkPart } from './work-part';

const ScreeningQuery = graphql(
  `
    query Screening($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        timeZone
        name {
          vi
          en
        }
        waiting: screeningQueue(first: 100, state: SUBMITTED) {
          totalCount
          edges {
            node {
              ...QueueItem
            }
          }
        }
        accepted: screeningQueue(first: 100, state: ACCEPTED) {
          totalCount
          edges {
            node {
              ...QueueItem
            }
          }
        }
        refused: screeningQueue(first: 100, state: REFUSED) {
          totalCount
          edges {
            node {
              ...QueueItem
            }
          }
        }
      }
    }
  `,
  [QueueItemFragment],
);

type Contest = NonNullable<ResultOf<typeof ScreeningQuery>['contest']>;
type Last = { entryId: string; number: string; accepted: boolean };

/** The screeners' desk: one work after the other. */
export function ScreeningPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const [result, refresh] = useQuery({ query: ScreeningQuery, variables: { slug } });
  const contest = result.data?.contest;
  usePageTitle(t('title'), contest && pick(contest.name, language));
  return (
    <SignedInOnly>
      <Page>
        <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
          {(data) => (data.contest ? <Desk contest={data.contest} /> : <NoContest />)}
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}

function Desk({ contest }: { contest: Contest }) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [last, setLast] = useState<Last>();
  const state = (search.get('state') ?? 'SUBMITTED') as QueueState;
  const { waiting, accepted, refused } = contest;
  const queue = { SUBMITTED: waiting, ACCEPTED: accepted, REFUSED: refused }[state];
  if (!queue || !waiting || !accepted || !refused) return <NoRole slug={contest.slug} />;
  const items = queue.edges.map(({ node }) => node);
  const asked = search.get('entry');
  const chosen = items.find(({ id }) => id === asked) ?? items[0];
  const show = (next: QueueState, entry?: string) =>
    setSearch({ state: next, ...(entry ? { entry } : {}) }, { replace: true });

  return (
    <>
      <DeskHead
        back={{ to: paths.contest(contest.slug), label: pick(contest.name, language) }}
        title={t('title')}
      />
      <ScreeningDesk
        items={items}
        totals={{
          SUBMITTED: waiting.totalCount,
          ACCEPTED: accepted.totalCount,
          REFUSED: refused.totalCount,
        }}
        state={state}
        chosen={chosen?.id}
        timeZone={contest.timeZone}
        onState={show}
        onChoose={(id) => show(state, id)}
        last={
          last && (
            <>
              {t(last.accepted ? 'lastAccepted' : 'lastRefused', { number: last.number })}
              <UndoDecision
                key={last.entryId}
                entryId={last.entryId}
                onUndone={() => {
                  setLast(undefined);
                  show('SUBMITTED', last.entryId);
                }}
              />
            </>
          )
        }
      >
        {chosen && (
          <WorkPart
            key={chosen.id}
            entryId={chosen.id}
            timeZone={contest.timeZone}
            undoable={last?.entryId !== chosen.id}
            onUndone={() => show('SUBMITTED', chosen.id)}
            onDecided={(accept) => {
              setLast({ entryId: chosen.id, number: chosen.number ?? '', accepted: accept });
              show(state, nextOf(items, chosen.id));
            }}
          />
        )}
      </ScreeningDesk>
    </>
  );
}
