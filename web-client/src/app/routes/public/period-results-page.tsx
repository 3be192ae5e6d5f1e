// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFoundPage } from '@/app/not-found-page';
import { QueryView } from '@/app/query-view';
import { ButtonLink } from '@/design/button';
import { Quiet, Stack } from '@/design/desk';
import { Accented, Page, Section } from '@/design/page';
import { EmptyState, Skeleton } from '@/design/states';
import { ContestStrip, ContestStripFragment } from '@/features/contest/contest-strip';
import { ExcludedVotes } from '@/features/results/excluded-votes';
import { PeriodPlaces, PeriodStandingFragment } from '@/features/vote-periods/period-standing';
import { formatBytes, formatDateTime, formatEnd, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { numberInPath, paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import classes from './results-page.module.css';

const PeriodResultsQuery = graphql(
  `
    query PeriodResults($slug: String!) {
      contest(slug: $slug) {
        slug
        colour
        timeZone
        name {
          vi
          en
        }
        prizePeriods {
          all {
            number
            name {
              vi
              en
            }
            window {
              opens
              closes
            }
            publication {
              version
              publishedAt
              winners {
                id
                number
                title
              }
              excludedVotes {
                category {
                  id
                }
                reason
                votes
              }
              standing {
                ...PeriodStanding
              }
              bundleUrl
              bundleSha256
              bundleSize
            }
          }
        }
        ...ContestStrip
      }
    }
  `,
  [ContestStripFragment, PeriodStandingFragment],
);

type Contest = NonNullable<ResultOf<typeof PeriodResultsQuery>['contest']>;
type Period = Contest['prizePeriods']['all'][number];

/** The result of one period of a vote. */
export function PeriodResultsPage() {
  const { slug = '', number = '' } = useParams();
  const query = useQuery({ query: PeriodResultsQuery, variables: { slug } });
  return (
    <QueryView query={query} skeleton={<ResultsSkeleton />}>
      {({ contest }) => {
        const period = contest?.prizePeriods.all.find((one) => String(one.number) === number);
        return contest && period ? <Content contest={contest} period={period} /> : <NotFoundPage />;
      }}
    </QueryView>
  );
}

function Content({ contest, period }: { contest: Contest; period: Period }) {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const { slug, timeZone } = contest;
  const { publication, window } = period;
  const name = pick(period.name, language);
  usePageTitle(t('resultTitle', { name }), pick(contest.name, language));
  return (
    <Accented colour={contest.colour}>
      <ContestStrip contest={contest} />
      <Page>
        <header className={classes.head}>
          <h1>{t('resultTitle', { name })}</h1>
          {publication && (
            <p>
              {t('publishedAt', {
                time: formatDateTime(publication.publishedAt, timeZone, language),
                version: publication.version,
              })}
            </p>
          )}
        </header>
        {publication ? (
          <>
            <Section title={t('winnersTitle')} id="winners">
              {publication.winners.length === 0 ? (
                <p>{t('noWinner')}</p>
              ) : (
                <ul>
                  {publication.winners.map((work) => (
                    <li key={work.id}>
                      <strong>
                        {work.number}{' '}
                        <Link to={paths.entry(slug, numberInPath(work.number ?? ''))}>
                          {work.title}
                        </Link>
                      </strong>
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            {publication.standing.categories.map((standing) => (
              <Section
                key={standing.category.id}
                title={pick(standing.category.name, language)}
                id={`category-${standing.category.id}`}
              >
                <PeriodPlaces slug={slug} standing={standing} />
                <ExcludedVotes
                  exclusions={publication.excludedVotes.filter(
                    ({ category }) => category.id === standing.category.id,
                  )}
                />
              </Section>
            ))}
            <Section title={t('recount')} id="recount">
              <Stack gap="s">
                <p>{t('recountText')}</p>
                <p>
                  <a href={publication.bundleUrl} download>
                    {t('bundle', { size: formatBytes(publication.bundleSize, language) })}
                  </a>
                </p>
                <Quiet>SHA-256</Quiet>
                <code style={{ overflowWrap: 'anywhere' }}>{publication.bundleSha256}</code>
              </Stack>
            </Section>
          </>
        ) : (
          <EmptyState
            icon="trophy"
            title={t('notYet')}
            action={<ButtonLink to={paths.contest(slug)}>{t('toContest')}</ButtonLink>}
          >
            {t('notYetText', { closes: formatEnd(window.closes, timeZone, language) })}
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
    </Page>
  );
}
