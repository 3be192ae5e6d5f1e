// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { CardGrid } from '@/design/card';
import { DeskHead, Row, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { EmptyState, Note } from '@/design/states';
import { FailureCard } from '@/features/workers/failure-card';
import { QueueCard } from '@/features/workers/queue-card';
import { warningsOf } from '@/features/workers/warnings';
import { WorkerCard } from '@/features/workers/worker-card';
import { FailureFragment, WorkerFragment } from '@/features/workers/workers';
import { graphql, type ResultOf } from '@/lib/graphql';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';

const WorkersQuery = graphql(
  `
    query Workers {
      transcoding {
        workers {
          ...Worker
        }
        queue {
          waiting
          postponed
          oldestSince
        }
      }
    }
  `,
  [WorkerFragment],
);

const FailuresQuery = graphql(
  `
    query Failures($after: String) {
      transcoding {
        failures(first: 20, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...Failure
            }
          }
        }
      }
    }
  `,
  [FailureFragment],
);

/** Milliseconds between two looks while the page is seen. */
const period = 5000;

/** The workers, their queue and what went wrong; administrators only. */
export function WorkersPage() {
  const { t } = useTranslation('workers');
  usePageTitle(t('title'));
  return (
    <SignedInOnly>
      <Page>
        <DeskHead title={t('title')} sub={t('sub')} />
        <Desk />
      </Page>
    </SignedInOnly>
  );
}

function Desk() {
  const { t } = useTranslation('workers');
  const [result, refresh] = useQuery({ query: WorkersQuery });
  // Another key reads the failures from the first page on.
  const [round, setRound] = useState(0);
  const again = () => refresh({ requestPolicy: 'network-only' });
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) refresh({ requestPolicy: 'network-only' });
    }, period);
    return () => clearInterval(timer);
  }, [refresh]);
  return (
    <Loaded result={result} onRetry={again}>
      {({ transcoding }) =>
        transcoding ? (
          <Stack gap="l">
            <Now transcoding={transcoding} />
            <Failures
              key={round}
              after={null}
              onRetried={() => {
                setRound(round + 1);
                again();
              }}
            />
          </Stack>
        ) : (
          <EmptyState icon="lock" title={t('onlyAdministrators')} />
        )
      }
    </Loaded>
  );
}

type Transcoding = NonNullable<ResultOf<typeof WorkersQuery>['transcoding']>;

function Now({ transcoding: { workers, queue } }: { transcoding: Transcoding }) {
  const { t } = useTranslation('workers');
  return (
    <>
      {warningsOf(workers, queue).map((warning) => (
        <Note
          key={warning}
          tone={warning === 'nobodyWorks' || warning === 'sandbox_NONE' ? 'danger' : 'warning'}
          live={false}
        >
          <strong>{t(`warning_${warning}`)}</strong>
          <p>{t(`advice_${warning}`)}</p>
        </Note>
      ))}
      <QueueCard queue={queue} workers={workers} />
      <Stack>
        <h2>{t('workers')}</h2>
        {workers.length === 0 && (
          <EmptyState icon="clock" title={t('none')}>
            {t('noneText')}
          </EmptyState>
        )}
        <CardGrid min="19rem">
          {workers.map((worker) => (
            <li key={worker.name}>
              <WorkerCard worker={worker} />
            </li>
          ))}
        </CardGrid>
      </Stack>
    </>
  );
}

function Failures({ after, onRetried }: { after: string | null; onRetried: () => void }) {
  const { t } = useTranslation('workers');
  const [more, setMore] = useState(false);
  const [result, refresh] = useQuery({
    query: FailuresQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
      {({ transcoding }) => {
        if (!transcoding) return null;
        const { edges, pageInfo, totalCount } = transcoding.failures;
        return (
          <Stack>
            {!after && <h2>{t('failures', { count: totalCount })}</h2>}
            {!after && edges.length === 0 && <EmptyState icon="check" title={t('noFailures')} />}
            {edges.map(({ node }) => (
              <FailureCard key={node.mediaId} failure={node} onRetried={onRetried} />
            ))}
            {pageInfo.hasNextPage &&
              (more ? (
                <Failures after={pageInfo.endCursor} onRetried={onRetried} />
              ) : (
                <Row>
                  <Button onClick={() => setMore(true)}>{t('more')}</Button>
                </Row>
              ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}
