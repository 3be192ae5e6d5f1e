// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { MoreButton } from '@/design/more-button';
import { EmptyState } from '@/design/states';
import { PhaseBadge } from '@/features/contest/phase';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type EnumOf } from '@/lib/graphql';
import { useFurther } from '@/lib/use-further';

const RoleContestsQuery = graphql(`
  query RoleContests($after: String) {
    contests(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          slug
          phase
          viewerRoles
          name {
            vi
            en
          }
          organiser {
            vi
            en
          }
        }
      }
    }
  }
`);

/** The contests in which the viewer has a role, each with the way to its desk. */
export function RoleContests({
  role,
  open,
  pathOf,
  empty,
}: {
  role: EnumOf<'Role'>;
  /** The words on the way to the desk. */
  open: string;
  pathOf: (slug: string) => string;
  empty: { title: string; text: string; action?: ReactNode };
}) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const client = useClient();
  const [result, refresh] = useQuery({ query: RoleContestsQuery });
  // The viewer's are some of all, anywhere among them.
  const all = useFurther(
    result.data?.contests,
    async (after) => (await client.query(RoleContestsQuery, { after }).toPromise()).data?.contests,
    true,
  );
  return (
    <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
      {() => {
        const mine = all.nodes.filter((contest) => contest.viewerRoles.includes(role));
        if (mine.length === 0 && !all.hasMore) {
          return (
            <EmptyState icon="trophy" title={empty.title} action={empty.action}>
              {empty.text}
            </EmptyState>
          );
        }
        return (
          <Stack>
            {mine.map((contest) => (
              <Card key={contest.id}>
                <Row between>
                  <Stack gap="s">
                    <PhaseBadge phase={contest.phase} />
                    <h2 style={{ fontSize: 'var(--text-l)' }}>{pick(contest.name, language)}</h2>
                    <Quiet>{t('organisedBy', { name: pick(contest.organiser, language) })}</Quiet>
                  </Stack>
                  <ButtonLink kind="primary" to={pathOf(contest.slug)}>
                    {open}
                  </ButtonLink>
                </Row>
              </Card>
            ))}
            <MoreButton of={all} />
          </Stack>
        );
      }}
    </Loaded>
  );
}
