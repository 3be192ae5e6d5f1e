// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '@/design/card';
import { DeskHead, Quiet } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { Tag } from '@/design/tag';
import classes from '@/features/blackout/blackout.module.css';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { NoContest, NoRole, SignedInOnly } from '../../desk-gate';

const CoversQuery = graphql(`
  query CoveredWorks($slug: String!) {
    contest(slug: $slug) {
      id
      slug
      screeningDesk {
        blackouts(first: 50) {
          totalCount
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
  const [result, refresh] = useQuery({ query: CoversQuery, variables: { slug } });
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
                      {contest.screeningDesk.blackouts.edges.map(({ node }) => (
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
