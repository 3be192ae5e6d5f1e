// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFoundPage } from '@/app/not-found-page';
import { QueryView } from '@/app/query-view';
import { Accented, Page } from '@/design/page';
import { ShareBar } from '@/design/share-bar';
import { Note, Skeleton } from '@/design/states';
import { ContestStrip, ContestStripFragment } from '@/features/contest/contest-strip';
import { digitsOf, firstPresent } from '@/features/entry/neighbours';
import { NumberPlate } from '@/features/entry/number-plate';
import { ShownPartFragment } from '@/features/media/shown-part';
import { WorkView } from '@/features/media/work-view';
import { KeepingFragment, KeepingNote } from '@/features/storage/keeping-note';
import { LiveCounts } from '@/features/voting/live-counts';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { numberInShortPath, paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import classes from './entry-page.module.css';
import { Neighbours } from './neighbours';
import { VotePanel, VotePanelContestFragment, VotePanelEntryFragment } from './vote-panel';

const EntryPageQuery = graphql(
  `
    query EntryPage(
      $slug: String!
      $number: String!
      $before: String!
      $beforeThat: String!
      $next: String!
      $nextAfter: String!
    ) {
      contest(slug: $slug) {
        id
        slug
        colour
        timeZone
        name {
          vi
          en
        }
        phase
        calendar {
          voting {
            state
          }
        }
        votePolicy {
          visibility
          countStep
          countsHiddenFrom
        }
        ...VotePanelContest
        ...ContestStrip
        entryByNumber(number: $number) {
          id
          number
          title
          description
          votes
          category {
            name {
              vi
              en
            }
          }
          authors {
            name
            role
          }
          declared {
            agrees
            words
            declaration {
              kind
            }
          }
          parts {
            ...ShownPart
          }
          disqualification {
            reason
            decidedAt
          }
          stoppedIn {
            number
            name {
              vi
              en
            }
          }
          addedBack {
            vi
            en
          }
          ...Keeping
          ...VotePanelEntry
        }
        before: entryByNumber(number: $before) {
          number
          title
        }
        beforeThat: entryByNumber(number: $beforeThat) {
          number
          title
        }
        next: entryByNumber(number: $next) {
          number
          title
        }
        nextAfter: entryByNumber(number: $nextAfter) {
          number
          title
        }
      }
    }
  `,
  [
    ContestStripFragment,
    VotePanelContestFragment,
    VotePanelEntryFragment,
    ShownPartFragment,
    KeepingFragment,
  ],
);

type Contest = NonNullable<ResultOf<typeof EntryPageQuery>['contest']>;
type Entry = NonNullable<Contest['entryByNumber']>;

export function EntryPage() {
  const { slug = '', number = '' } = useParams();
  const place = digitsOf(number) ?? 0;
  const query = useQuery({
    query: EntryPageQuery,
    variables: {
      slug,
      number,
      before: String(Math.max(0, place - 1)),
      beforeThat: String(Math.max(0, place - 2)),
      next: String(place + 1),
      nextAfter: String(place + 2),
    },
  });
  return (
    <QueryView query={query} skeleton={<EntrySkeleton />}>
      {({ contest }, refresh) =>
        contest?.entryByNumber ? (
          <EntryContent
            key={contest.entryByNumber.id}
            contest={contest}
            entry={contest.entryByNumber}
            refresh={refresh}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </QueryView>
  );
}

function EntryContent(props: { contest: Contest; entry: Entry; refresh: () => void }) {
  const { contest, entry, refresh } = props;
  const { t } = useTranslation(['entry', 'disqualification', 'rounds']);
  const language = useLanguage();
  const { number, title } = entry;
  usePageTitle(number ? `${number} ${title}` : title, pick(contest.name, language));
  const voting = contest.calendar.voting.state;
  const machine = entry.declared.find(({ declaration }) => declaration.kind === 'AI');
  return (
    <Accented colour={contest.colour}>
      <ContestStrip contest={contest} />
      <LiveCounts
        contestId={contest.id}
        open={voting === 'OPEN'}
        published={contest.phase === 'PUBLISHED'}
        rule={contest.votePolicy}
      >
        <Page>
          <article
            className={classes.entry}
            data-read={entry.parts.length > 1 || entry.parts[0]?.kind !== 'VIDEO' || undefined}
          >
            {!entry.disqualification && !entry.keeping.removedAt && (
              <div className={classes.film}>
                <WorkView
                  parts={entry.parts}
                  title={title}
                  timeZone={contest.timeZone}
                  onRefused={refresh}
                />
              </div>
            )}
            <header className={classes.head}>
              <div className={classes.line}>
                {number && <NumberPlate number={number} large />}
                <span>{pick(entry.category.name, language)}</span>
              </div>
              <h1>{title}</h1>
              {entry.authors && entry.authors.length > 0 && (
                <p className={classes.authors}>
                  {t('by', {
                    names: entry.authors
                      .map(({ name, role }) => (role ? `${name} (${role})` : name))
                      .join(', '),
                  })}
                </p>
              )}
            </header>
            <div className={classes.text}>
              {entry.disqualification && (
                <Note tone="danger" live={false}>
                  <strong>{t('disqualification:pageTitle')}</strong>
                  <p style={{ overflowWrap: 'anywhere' }}>
                    {t('disqualification:because', { reason: entry.disqualification.reason })}
                  </p>
                  <p>
                    {formatDateTime(entry.disqualification.decidedAt, contest.timeZone, language)}
                  </p>
                </Note>
              )}
              {entry.stoppedIn && (
                <Note live={false}>
                  <strong>
                    {t('rounds:stoppedTitle', { name: pick(entry.stoppedIn.name, language) })}
                  </strong>
                  <p>{t('rounds:stoppedText')}</p>
                </Note>
              )}
              {entry.addedBack && (
                <Note live={false}>
                  <strong>{t('rounds:addedTitle')}</strong>
                  <p style={{ overflowWrap: 'anywhere' }}>{pick(entry.addedBack, language)}</p>
                </Note>
              )}
              {entry.keeping.removedAt && (
                <KeepingNote keeping={entry.keeping} timeZone={contest.timeZone} />
              )}
              <p className={classes.description}>{entry.description}</p>
              {machine && (
                <p className={classes.machine}>
                  {machine.agrees
                    ? machine.words
                      ? t('machineFor', { words: machine.words })
                      : t('machineUsed')
                    : t('machineNot')}
                </p>
              )}
              <ShareBar
                url={
                  location.origin + paths.shortEntry(contest.slug, numberInShortPath(number ?? ''))
                }
                title={title}
              />
              <Neighbours
                slug={contest.slug}
                before={firstPresent([contest.before, contest.beforeThat])}
                next={firstPresent([contest.next, contest.nextAfter])}
              />
            </div>
            {voting !== 'UPCOMING' && !entry.disqualification && !entry.stoppedIn && (
              <VotePanel contest={contest} entry={entry} />
            )}
          </article>
        </Page>
      </LiveCounts>
    </Accented>
  );
}

function EntrySkeleton() {
  return (
    <Page>
      <Skeleton height="min(56vw, 32rem)" />
      <Skeleton height="2.5rem" width="60%" />
      <Skeleton height="6rem" />
    </Page>
  );
}
