// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import classes from './panel.module.css';

const CodesQuery = graphql(`
  query BlindCodes($slug: String!, $after: String) {
    contest(slug: $slug) {
      id
      viewerMayOpenBlindCodes
      blindCodes(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            code
            entry {
              id
              number
              title
            }
          }
        }
      }
    }
  }
`);

const CodesOpen = graphql(`
  mutation BlindCodesOpen($input: BlindCodesOpenInput!) {
    blindCodesOpen(input: $input) {
      contest {
        id
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** Which code stands for which work: after the seal, or after saying why. */
export function BlindCodes({ slug }: { slug: string }) {
  const { t } = useTranslation('panel');
  const client = useClient();
  const [pages, setPages] = useState<string[]>([]);
  const [result, refresh] = useQuery({
    query: CodesQuery,
    variables: { slug, after: pages.at(-1) ?? null },
  });
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const contest = result.data?.contest;
  if (!contest || (!contest.blindCodes && !contest.viewerMayOpenBlindCodes)) return null;
  const open = async () => {
    setBusy(true);
    const answer = outcomeOf(
      await client.mutation(CodesOpen, { input: { contestId: contest.id, reason } }).toPromise(),
      (data) => data.blindCodesOpen,
      (data) => data.blindCodesOpen.contest,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') refresh({ requestPolicy: 'network-only' });
  };
  const codes = contest.blindCodes;
  return (
    <Card>
      <Stack>
        <h2>{t('codes')}</h2>
        {codes ? (
          <>
            <Quiet>{t('codesShown', { count: codes.totalCount })}</Quiet>
            <ul className={classes.codes}>
              {codes.edges.map(({ node }) => (
                <li key={node.code}>
                  <strong>{node.code}</strong>
                  <span>
                    {node.entry.number} {node.entry.title}
                  </span>
                </li>
              ))}
            </ul>
            <Row>
              {pages.length > 0 && (
                <Button size="s" onClick={() => setPages(pages.slice(0, -1))}>
                  {t('codesBack')}
                </Button>
              )}
              {codes.pageInfo.hasNextPage && codes.pageInfo.endCursor && (
                <Button
                  size="s"
                  onClick={() => setPages([...pages, codes.pageInfo.endCursor ?? ''])}
                >
                  {t('codesMore')}
                </Button>
              )}
            </Row>
          </>
        ) : (
          <>
            <Quiet>{t('codesHint')}</Quiet>
            <Textarea
              label={t('codesReason')}
              autosize
              minRows={2}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
            {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
            <Row>
              <Button busy={busy} onClick={() => void open()}>
                {t('codesOpen')}
              </Button>
            </Row>
          </>
        )}
      </Stack>
    </Card>
  );
}
