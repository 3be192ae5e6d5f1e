// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { UnitField, type UnitOption } from '@/features/entry-form/unit-field';
import { PaperRowFragment, piles, type PaperPile, type PaperRow } from '@/features/paper/paper';
import { PaperList } from '@/features/paper/paper-list';
import { TakeForm, type TakingContest } from '@/features/paper/take-form';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { OrganiserPage } from './organiser-page';

const PaperQuery = graphql(`
  query PaperPage($slug: String!) {
    contest(slug: $slug) {
      id
      slug
      timeZone
      viewerRoles
      name {
        vi
        en
      }
      units {
        id
        parentId
        code
        name
      }
      categories {
        id
        name {
          vi
          en
        }
        requirements {
          kinds {
            kind
          }
        }
      }
      paperDesk {
        counts {
          pile
          works
        }
      }
    }
  }
`);

const PaperPileQuery = graphql(
  `
    query PaperPile($slug: String!, $pile: PaperPile!, $after: String) {
      contest(slug: $slug) {
        id
        paperDesk {
          works(pile: $pile, first: 50, after: $after) {
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...PaperRow
              }
            }
          }
        }
      }
    }
  `,
  [PaperRowFragment],
);

type Contest = NonNullable<ResultOf<typeof PaperQuery>['contest']>;

/** The secretariat's desk: works that came by hand, by post or on a stick. */
export function PaperPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('paper');
  const [result, refresh] = useQuery({
    query: PaperQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <OrganiserPage
      title={t('title')}
      sub={t('sub')}
      result={result}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
      writers={['SECRETARY']}
    >
      {(contest) => <Desk contest={contest} />}
    </OrganiserPage>
  );
}

function Desk({ contest }: { contest: Contest }) {
  const { t } = useTranslation('paper');
  const [search, setSearch] = useSearchParams();
  const [taking, setTaking] = useState<PaperRow | 'new'>();
  const pile = piles.find((one) => one === search.get('pile')) ?? 'TAKEN';
  const counts = new Map(contest.paperDesk?.counts.map((one) => [one.pile, one.works]));
  return (
    <Stack>
      {taking ? (
        <Taking
          contest={contest}
          units={contest.units}
          listed={taking === 'new' ? undefined : taking}
          onCancel={() => setTaking(undefined)}
        />
      ) : (
        <Row>
          <Button kind="primary" icon="plus" onClick={() => setTaking('new')}>
            {t('takeNew')}
          </Button>
        </Row>
      )}
      <nav aria-label={t('piles')}>
        <Row>
          {piles.map((one) => (
            <Button
              key={one}
              size="s"
              kind={one === pile ? 'secondary' : 'quiet'}
              aria-pressed={one === pile}
              onClick={() => setSearch({ pile: one }, { replace: true })}
            >
              {t(`pile_${one}`)} ({counts.get(one) ?? 0})
            </Button>
          ))}
        </Row>
      </nav>
      <Pile key={pile} contest={contest} pile={pile} onTake={setTaking} />
    </Stack>
  );
}

function Taking({
  contest,
  units,
  listed,
  onCancel,
}: {
  contest: TakingContest & { slug: string };
  units: readonly UnitOption[];
  listed: PaperRow | undefined;
  onCancel: () => void;
}) {
  const navigate = useNavigate();
  const [unitId, setUnit] = useState<string | null>(null);
  return (
    <TakeForm
      contest={contest}
      listed={listed}
      unitId={unitId}
      unit={(error) =>
        units.length > 0 && (
          <UnitField units={units} value={unitId} error={error} onChange={setUnit} />
        )
      }
      onCancel={onCancel}
      onTaken={({ number, code }) =>
        // The code is known only now; the slip prints it.
        void navigate(paths.paperSlip(contest.slug, number), { state: { code } })
      }
    />
  );
}

function Pile({
  contest,
  pile,
  onTake,
}: {
  contest: Contest;
  pile: PaperPile;
  onTake: (work: PaperRow) => void;
}) {
  const { t } = useTranslation('paper');
  const [after, setAfter] = useState<string | null>(null);
  const [result, refresh] = useQuery({
    query: PaperPileQuery,
    variables: { slug: contest.slug, pile, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
      {(data) => {
        const works = data.contest?.paperDesk?.works;
        if (!works) return null;
        const { hasNextPage, endCursor } = works.pageInfo;
        return (
          <Stack>
            <PaperList
              slug={contest.slug}
              timeZone={contest.timeZone}
              pile={pile}
              works={works.edges.map(({ node }) => node)}
              onTake={(work) => {
                onTake(work);
                scrollTo({ top: 0 });
              }}
            />
            {hasNextPage && (
              <Row>
                <Button onClick={() => setAfter(endCursor)}>{t('more')}</Button>
              </Row>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}
