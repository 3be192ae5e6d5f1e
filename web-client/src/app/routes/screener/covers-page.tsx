// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { Card } from '@/design/card';
import { DeskHead, Quiet } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { MoreButton } from '@/design/more-button';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { Tag } from '@/design/tag';
import classes from '@/features/blackout/blackout.module.css';
import { graphql } from '@/lib/graphql';
import { useFurther } from '@/lib/use-further';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { NoContest, NoRole, SignedInOnly } from '../../desk-gate';

const CoversQuery = graphql(`
  query CoveredWorks($slug: String!, $after: String) {
    contest(slug: $slug) {
      id
      slug
      screeningDesk {
        blackouts(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              number
              title
              onDesk {
                blackoutState
                blackout {
                  reason
                  spots {
                    page
                  }
                  texts {
                    text
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

/** Works in which names are covered, and how far their second renditions are. */
export function CoversPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('blackout');
  const client = useClient();
  const [result, refresh] = useQuery({ query: CoversQuery, variables: { slug } });
  const covered = useFurther(
    result.data?.contest?.screeningDesk?.blackouts,
    async (after) =>
      (await client.query(CoversQuery, { slug, after }).toPromise()).data?.contest?.screeningDesk
        ?.blackouts,
  );
  usePageTitle(t('overview'));
  return (
    <SignedInOnly>
      <Page>
        <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
          {({ contest }) =>
            !contest ? (
              <NoContest />
            ) : !contest.screeningDesk ? (
              <NoRole slug={contest.slug} />
            ) : (
              <div style={{ display: 'grid', gap: 'var(--space-5)' }}>
                <DeskHead
                  back={{ to: paths.screening(contest.slug), label: t('desk') }}
                  title={t('overview')}
                />
                {contest.screeningDesk.blackouts.edges.length === 0 ? (
                  <EmptyState icon="lock" title={t('none')}>
                    {t('noneText')}
                  </EmptyState>
                ) : (
                  <Card>
                    <ul className={classes.rows}>
                      {covered.nodes.map((node) => (
                        <li key={node.id}>
                          <Link to={paths.screeningCover(contest.slug, node.id)}>
                            {node.number} {node.title}
                          </Link>
                          <Quiet>
                            {t('figures', {
                              spots: node.onDesk?.blackout?.spots.length ?? 0,
                              texts: node.onDesk?.blackout?.texts.length ?? 0,
                            })}
                          </Quiet>
                          {node.onDesk && <Tag>{t(`state_${node.onDesk.blackoutState}`)}</Tag>}
                        </li>
                      ))}
                    </ul>
                    <MoreButton of={covered} />
                  </Card>
                )}
              </div>
            )
          }
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}
