// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFoundPage } from '@/app/not-found-page';
import { QueryView } from '@/app/query-view';
import { ButtonLink } from '@/design/button';
import { Accented, Page, Section } from '@/design/page';
import { EmptyState, Skeleton } from '@/design/states';
import { ContestStrip, ContestStripFragment } from '@/features/contest/contest-strip';
import { RuleSetPanel, RuleSetPanelFragment } from '@/features/contest/rule-set-panel';
import { CategoryStanding } from '@/features/results/category-standing';
import { PartsLegend } from '@/features/results/parts-bar';
import { RecountFragment, RecountInstructions } from '@/features/results/recount-instructions';
import { CategoryStandingFragment } from '@/features/results/standing-fragments';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import classes from './results-page.module.css';

const ResultsPageQuery = graphql(
  `
    query ResultsPage($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        colour
        timeZone
        name {
          vi
          en
        }
        calendar {
          publication
        }
        ruleSet {
          juryWeight
          publicWeight
        }
        publication {
          publishedAt
          excludedVotes {
            category {
              id
            }
            reason
            votes
          }
          standing {
            categories {
              category {
                id
              }
              ...CategoryStanding
            }
          }
          ...RecountInstructions
        }
        ...ContestStrip
        ...RuleSetPanel
      }
    }
  `,
  [ContestStripFragment, RuleSetPanelFragment, CategoryStandingFragment, RecountFragment],
);

type Contest = NonNullable<ResultOf<typeof ResultsPageQuery>['contest']>;

export function ResultsPage() {
  const { slug = '' } = useParams();
  const query = useQuery({ query: ResultsPageQuery, variables: { slug } });
  return (
    <QueryView query={query} skeleton={<ResultsSkeleton />}>
      {({ contest }) => (contest ? <ResultsContent contest={contest} /> : <NotFoundPage />)}
    </QueryView>
  );
}

function ResultsContent({ contest }: { contest: Contest }) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const { publication, timeZone } = contest;
  usePageTitle(t('title'), pick(contest.name, language));
  return (
    <Accented colour={contest.colour}>
      <ContestStrip contest={contest} />
      <Page>
        <header className={classes.head}>
          <h1>{t('title')}</h1>
          {publication && (
            <>
              <p>
                {t('publishedAt', {
                  when: formatDateTime(publication.publishedAt, timeZone, language),
                })}
              </p>
              <PartsLegend jury={t('juryLegend')} voters={t('publicLegend')} />
            </>
          )}
        </header>
        {publication ? (
          <>
            {publication.standing.categories.map((standing) => (
              <CategoryStanding
                key={standing.category.id}
                slug={contest.slug}
                weights={contest.ruleSet}
                standing={standing}
                exclusions={publication.excludedVotes.filter(
                  ({ category }) => category.id === standing.category.id,
                )}
              />
            ))}
            <Section title={t('howCounted')} id="rules">
              <RuleSetPanel contest={contest} />
            </Section>
            <Section title={t('recount')} id="recount">
              <RecountInstructions
                slug={contest.slug}
                publication={publication}
                timeZone={timeZone}
              />
            </Section>
          </>
        ) : (
          <EmptyState
            icon="trophy"
            title={t('notYet')}
            action={<ButtonLink to={paths.contest(contest.slug)}>{t('toContest')}</ButtonLink>}
          >
            {t('notYetText', {
              when: formatDateTime(contest.calendar.publication, timeZone, language),
            })}
          </EmptyState>
        )}
      </Page>
    </Accented>
  );
}

function ResultsSkeleton() {
  return (
    <Page>
      <Skeleton height="3rem" width="50%" />
      <Skeleton height="14rem" />
      <Skeleton height="24rem" />
    </Page>
  );
}
