// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { DeskHead, Row } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { Note } from '@/design/states';
import { useDeskPages } from '@/features/screening/desk-pages';
import { ScreeningDesk } from '@/features/screening/screening-desk';
import {
  ScreeningSetupFragment,
  type DeskFilter,
  type Pile,
} from '@/features/screening/screening-work';
import { UndoDecision } from '@/features/screening/undo-decision';
import { useNextWork } from '@/features/screening/use-claim';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { NoContest, NoRole, SignedInOnly } from '../../desk-gate';
import { WorkPart, type Decided } from './work-part';

const ScreeningQuery = graphql(
  `
    query Screening($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        timeZone
        name {
          vi
          en
        }
        guardianAge
        categories {
          id
          name {
            vi
            en
          }
        }
        screeningDesk {
          viewerCanDecide
          viewerIsOrganiser
          counts {
            pile
            works
          }
          setup {
            ...ScreeningSetup
          }
        }
      }
    }
  `,
  [ScreeningSetupFragment],
);

type Contest = NonNullable<ResultOf<typeof ScreeningQuery>['contest']>;
type OpenDesk = NonNullable<Contest['screeningDesk']>;

// Others decide meanwhile; the list follows them without being asked.
const REFRESH = 30_000;

/** The screeners' desk: one work after the other. */
export function ScreeningPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const [result, refresh] = useQuery({ query: ScreeningQuery, variables: { slug } });
  const contest = result.data?.contest;
  usePageTitle(t('title'), contest && pick(contest.name, language));
  const again = useCallback(() => refresh({ requestPolicy: 'network-only' }), [refresh]);
  return (
    <SignedInOnly>
      <Page>
        <Loaded result={result} onRetry={again}>
          {(data) =>
            !data.contest ? (
              <NoContest />
            ) : !data.contest.screeningDesk ? (
              <NoRole slug={data.contest.slug} />
            ) : (
              <Desk contest={data.contest} desk={data.contest.screeningDesk} onCounts={again} />
            )
          }
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}

function Desk({
  contest,
  desk,
  onCounts,
}: {
  contest: Contest;
  desk: OpenDesk;
  onCounts: () => void;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [last, setLast] = useState<Decided>();
  const filter: DeskFilter = {
    pile: (search.get('pile') ?? 'WAITING') as Pile,
    category: search.get('category') ?? '',
    search: search.get('q') ?? '',
    mark: (search.get('mark') ?? '') as DeskFilter['mark'],
  };
  const pages = useDeskPages(contest.slug, filter);
  const next = useNextWork(contest.id);
  const { rows, refresh } = pages;
  const { viewerCanDecide: canDecide, setup } = desk;
  const asked = search.get('entry') ?? undefined;
  // Whoever screens is handed a work that nobody has open; an observer begins with the first.
  const chosen = asked ?? (canDecide ? undefined : rows[0]?.work.entry.id);
  const plain = filter.pile === 'WAITING' && !filter.search && !filter.category && !filter.mark;

  const show = useCallback(
    (entry: string | undefined, change: Partial<DeskFilter> = {}) =>
      setSearch(
        (old) => {
          const params = new URLSearchParams(old);
          const set = (name: string, value: string | undefined) =>
            value ? params.set(name, value) : params.delete(name);
          if (change.pile !== undefined) set('pile', change.pile === 'WAITING' ? '' : change.pile);
          if (change.category !== undefined) set('category', change.category);
          if (change.search !== undefined) set('q', change.search);
          if (change.mark !== undefined) set('mark', change.mark);
          set('entry', entry);
          return params;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const onFilter = useCallback((changed: DeskFilter) => show(undefined, changed), [show]);
  const handOut = useCallback(async (after?: number) => show(await next(after)), [next, show]);
  const cursorOf = (id: string | undefined) =>
    rows.find(({ work }) => work.entry.id === id)?.cursor;

  const first =
    pages.state === 'there' && chosen === undefined ? rows[0]?.work.entry.id : undefined;
  useEffect(() => {
    if (!canDecide || first === undefined) return;
    if (plain) void handOut();
    else show(first);
  }, [canDecide, first, plain, handOut, show]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void refresh(chosen);
    }, REFRESH);
    return () => clearInterval(timer);
  }, [refresh, chosen]);

  const changed = (id?: string) => {
    onCounts();
    void refresh(id);
  };
  const onDecided = (decided: Decided) => {
    setLast(decided);
    const at = rows.findIndex(({ work }) => work.entry.id === decided.id);
    const neighbour = (rows[at + 1] ?? rows[at - 1])?.work.entry.id;
    changed(decided.id);
    if (plain) void handOut(cursorOf(decided.id));
    else show(neighbour);
  };

  return (
    <>
      <DeskHead
        back={{ to: paths.contest(contest.slug), label: pick(contest.name, language) }}
        title={t('title')}
        action={
          <Row>
            {canDecide && (
              <Button icon="arrowRight" onClick={() => void handOut(cursorOf(chosen))}>
                {t('nextWork')}
              </Button>
            )}
            <ButtonLink kind="quiet" to={paths.screeningCovers(contest.slug)}>
              {t('covers')}
            </ButtonLink>
            {desk.viewerIsOrganiser && (
              <ButtonLink kind="quiet" to={paths.screeningSetup(contest.slug)}>
                {t('setup')}
              </ButtonLink>
            )}
          </Row>
        }
      />
      {!canDecide && <Note>{t('onlyLooking')}</Note>}
      <ScreeningDesk
        pages={pages}
        filter={filter}
        counts={Object.fromEntries(desk.counts.map(({ pile, works }) => [pile, works]))}
        categories={contest.categories}
        guardians={contest.guardianAge !== null}
        chosen={chosen}
        setup={setup}
        canDecide={canDecide}
        onFilter={onFilter}
        onChoose={show}
        onNext={() => void handOut(cursorOf(chosen))}
        onChanged={() => changed()}
        last={
          last && (
            <>
              {t(`last_${last.kind}`, { number: last.number })}
              <UndoDecision
                key={last.id}
                entryId={last.id}
                onUndone={() => {
                  setLast(undefined);
                  changed(last.id);
                  show(last.id, { pile: 'WAITING' });
                }}
              />
            </>
          )
        }
      >
        {chosen && (
          <WorkPart
            key={chosen}
            entryId={chosen}
            timeZone={contest.timeZone}
            setup={setup}
            canDecide={canDecide}
            undoable={last?.id !== chosen}
            undoKeyed={last === undefined}
            toWork={(id) => `${paths.screening(contest.slug)}?entry=${encodeURIComponent(id)}`}
            toCover={(id) => paths.screeningCover(contest.slug, id)}
            onUndone={() => {
              changed(chosen);
              show(chosen, { pile: 'WAITING' });
            }}
            onDecided={onDecided}
          />
        )}
      </ScreeningDesk>
    </>
  );
}
