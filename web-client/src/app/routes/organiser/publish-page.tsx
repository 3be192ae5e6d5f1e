// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { CopyButton } from '@/design/copy-button';
import { Quiet, Row, Stack } from '@/design/desk';
import { LivePart } from '@/design/states';
import { PublishingStandFragment, stepsOf } from '@/features/publishing/publishing-stand';
import { PublishingSteps } from '@/features/publishing/publishing-steps';
import { CategoryStanding } from '@/features/results/category-standing';
import { CategoryStandingFragment } from '@/features/results/standing-fragments';
import { nextStep, PeriodDeskFragment } from '@/features/vote-periods/period-desk';
import { PeriodSteps } from '@/features/vote-periods/period-steps';
import { OriginalsPanel } from '@/features/storage/originals-panel';
import { PausePanel } from '@/features/storage/pause-panel';
import { PauseFragment } from '@/features/storage/retention';
import { formatDateTime, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { OrganiserPage } from './organiser-page';

const PublishQuery = graphql(
  `
    query PublishPage($slug: String!) {
      contest(slug: $slug) {
        slug
        viewerRoles
        name {
          vi
          en
        }
        ...PublishingStand
        ...PeriodDesk
        ...RetentionPauseShown
        ruleSet {
          juryWeight
          publicWeight
        }
        standing {
          digest
          computedAt
          categories {
            category {
              id
            }
            ...CategoryStanding
          }
        }
      }
    }
  `,
  [PublishingStandFragment, PeriodDeskFragment, CategoryStandingFragment, PauseFragment],
);

type Contest = NonNullable<ResultOf<typeof PublishQuery>['contest']>;

/** The end of a contest, step by step. */
export function PublishPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('publishing');
  const [result, refresh] = useQuery({ query: PublishQuery, variables: { slug } });
  const contest = result.data?.contest;
  const waiting =
    contest &&
    (stepsOf(contest).some(({ state }) => state === 'waiting') ||
      contest.prizePeriods.all.some((period) => nextStep(period, undefined) === 'box'));
  useEffect(() => {
    if (!waiting) return;
    // Closing and sealing come by themselves; the page notices without a reload.
    const timer = setInterval(() => {
      if (!document.hidden) refresh({ requestPolicy: 'network-only' });
    }, 5000);
    return () => clearInterval(timer);
  }, [waiting, refresh]);
  return (
    <OrganiserPage
      title={t('title')}
      sub={t('sub')}
      result={result}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {(shown) => (
        <>
          <PeriodSteps contest={shown} />
          <PublishingSteps
            contest={shown}
            digest={shown.standing?.digest}
            standing={
              <LivePart>
                <StandingToReview contest={shown} />
              </LivePart>
            }
            after={
              <Stack>
                <Row>
                  <ButtonLink kind="primary" icon="trophy" to={paths.results(shown.slug)}>
                    {t('toResults')}
                  </ButtonLink>
                </Row>
                <OriginalsPanel contestId={shown.id} />
                <PausePanel contest={shown} />
              </Stack>
            }
          />
        </>
      )}
    </OrganiserPage>
  );
}

function StandingToReview({ contest }: { contest: Contest }) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  const { standing, slug, timeZone } = contest;
  if (!standing) return null;
  return (
    <Stack gap="l">
      {standing.categories.map((category) => (
        <CategoryStanding
          key={category.category.id}
          slug={slug}
          weights={contest.ruleSet}
          standing={category}
        />
      ))}
      <Stack gap="s">
        <Quiet>
          {t('computedAt', { time: formatDateTime(standing.computedAt, timeZone, language) })}
        </Quiet>
        <code style={{ overflowWrap: 'anywhere' }}>{standing.digest}</code>
        <Row>
          <CopyButton text={standing.digest} label={t('copyDigest')} kind="quiet" />
        </Row>
      </Stack>
    </Stack>
  );
}
