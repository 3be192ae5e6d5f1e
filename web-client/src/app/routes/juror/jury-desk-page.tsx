// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { DeskHead, Quiet } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { MoreButton } from '@/design/more-button';
import { Accented, Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { AssignmentItemFragment, AssignmentList } from '@/features/judging/assignment-list';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { useFurther } from '@/lib/use-further';
import { usePageTitle } from '@/lib/use-page-title';
import { NoContest, NoRole, SignedInOnly } from '../../desk-gate';

const JuryDeskQuery = graphql(
  `
    query JuryDesk($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        slug
        colour
        timeZone
        viewerRoles
        name {
          vi
          en
        }
        calendar {
          judging {
            opens
            closes
            state
          }
        }
        assignments(first: 50, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...AssignmentItem
              round {
                number
                name {
                  vi
                  en
                }
                window {
                  opens
                  closes
                }
              }
            }
          }
        }
      }
    }
  `,
  [AssignmentItemFragment],
);

type Contest = NonNullable<ResultOf<typeof JuryDeskQuery>['contest']>;

/** Everything that one juror has to mark in one contest. */
export function JuryDeskPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const [result, refresh] = useQuery({ query: JuryDeskQuery, variables: { slug } });
  const contest = result.data?.contest;
  usePageTitle(t('deskTitle'), contest && pick(contest.name, language));
  return (
    <SignedInOnly>
      <Page narrow>
        <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
          {(data) => (data.contest ? <Desk contest={data.contest} /> : <NoContest />)}
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}

function Desk({ contest }: { contest: Contest }) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const { slug, timeZone, calendar } = contest;
  const client = useClient();
  // How many are left to mark is said of all of them.
  const assigned = useFurther(
    contest.assignments,
    async (after) =>
      (await client.query(JuryDeskQuery, { slug, after }).toPromise()).data?.contest?.assignments,
    true,
  );
  if (!contest.viewerRoles.includes('JUROR')) return <NoRole slug={slug} />;
  const at = (instant: string) => formatDateTime(instant, timeZone, language);
  const items = assigned.nodes;
  const round = items[0]?.round ?? null;
  const { opens, closes } = round?.window ?? calendar.judging;
  return (
    <Accented colour={contest.colour}>
      <div style={{ display: 'grid', gap: 'var(--space-5)' }}>
        <DeskHead
          back={{ to: paths.contest(slug), label: pick(contest.name, language) }}
          title={round ? `${t('deskTitle')}: ${pick(round.name, language)}` : t('deskTitle')}
          sub={t('judgingWindow', { opens: at(opens), closes: at(closes) })}
        />
        <Quiet>{t('blind')}</Quiet>
        {items.length === 0 ? (
          <EmptyState icon="list" title={t('noneTitle')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <AssignmentList items={items} pathOf={(id) => paths.assignment(slug, id)} />
        )}
        <MoreButton of={assigned} />
      </div>
    </Accented>
  );
}
