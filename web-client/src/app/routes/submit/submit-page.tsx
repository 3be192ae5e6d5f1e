// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Accented, Page } from '@/design/page';
import { BeginForm } from '@/features/entry-form/begin-form';
import { ClosingTime } from '@/features/entry-form/closing-time';
import { AskedFragment } from '@/features/entry-form/draft-parts';
import { DraftList } from '@/features/entry-form/draft-list';
import { ExtensionList, ExtensionListFragment } from '@/features/contest/extension-list';
import { RetentionFragment } from '@/features/storage/retention';
import { RetentionNote } from '@/features/storage/retention-note';
import { serverNow } from '@/lib/clock';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { NoContest } from '../../desk-gate';
import { DraftPart } from './draft-part';

const SubmitQuery = graphql(
  `
    query SubmitPage($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        name {
          vi
          en
        }
        consentVersion
        guardianAge
        declarations {
          version
          items {
            key
            kind
            text {
              vi
              en
            }
            demand
            withWords
          }
        }
        takesWorks
        page {
          hotline
        }
        ...ExtensionList
        ...Retention
        consent {
          vi
          en
        }
        colour
        timeZone
        calendar {
          intake {
            opens
            closes
            state
          }
        }
        units {
          id
          parentId
          code
          name
        }
        categories {
          id
          intakeCloses
          name {
            vi
            en
          }
          requirements {
            ...Asked
          }
        }
      }
      linksAreLookedAt
      viewer {
        entries(first: 50) {
          edges {
            node {
              id
              state
              title
              createdAt
              contest {
                id
              }
              category {
                id
                name {
                  vi
                  en
                }
              }
            }
          }
        }
      }
    }
  `,
  [AskedFragment, ExtensionListFragment, RetentionFragment],
);

type Data = ResultOf<typeof SubmitQuery>;
export type SubmitContest = NonNullable<Data['contest']>;

/** Handing in a work, from the first choice to the receipt. */
export function SubmitPage() {
  const { slug = '' } = useParams();
  const [result, refresh] = useQuery({ query: SubmitQuery, variables: { slug } });
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const contest = result.data?.contest;
  usePageTitle(t('pageTitle'), contest && pick(contest.name, language));
  return (
    <Page narrow>
      <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
        {(data) => (data.contest ? <Submit data={data} contest={data.contest} /> : <NoContest />)}
      </Loaded>
    </Page>
  );
}

function Submit({ data, contest }: { data: Data; contest: SubmitContest }) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const [search] = useSearchParams();
  const entryId = search.get('entry');
  return (
    <Accented colour={contest.colour}>
      <div style={{ display: 'grid', gap: 'var(--space-5)' }}>
        <DeskHead
          back={{ to: paths.contest(contest.slug), label: pick(contest.name, language) }}
          title={t('pageTitle')}
        />
        {!entryId && <ExtensionList contest={contest} />}
        {!entryId && <ClosingTime intake={intakeOf(contest)} timeZone={contest.timeZone} />}
        <RetentionNote retention={contest.retention} />
        {entryId ? (
          <DraftPart
            key={entryId}
            entryId={entryId}
            contest={contest}
            looksAtLinks={data.linksAreLookedAt}
          />
        ) : (
          <Start data={data} contest={contest} />
        )}
      </div>
    </Accented>
  );
}

/** Until when works are taken in a category, or in the one that takes them longest. */
export function intakeOf({ calendar, categories }: SubmitContest, categoryId?: string) {
  const { intake } = calendar;
  const ends = categories
    .filter(({ id }) => !categoryId || id === categoryId)
    .map(({ intakeCloses }) => intakeCloses ?? intake.closes);
  const closes = [intake.closes, ...ends].reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
  const reopened = intake.state === 'CLOSED' && Date.parse(closes) > serverNow();
  return { ...intake, closes, state: reopened ? ('OPEN' as const) : intake.state };
}

function Start({ data, contest }: { data: Data; contest: SubmitContest }) {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  const navigate = useNavigate();
  const to = (id: string) => `${paths.submit(contest.slug)}?entry=${encodeURIComponent(id)}`;
  const drafts = data.viewer.entries.edges
    .map(({ node }) => node)
    .filter((entry) => entry.state === 'DRAFT' && entry.contest.id === contest.id)
    .map(({ id, title, createdAt, category }) => {
      const begun = formatDateTime(createdAt, contest.timeZone, language);
      return { id, title, to: to(id), sub: `${pick(category.name, language)} · ${begun}` };
    });
  return (
    <>
      {drafts.length > 0 && <DraftList drafts={drafts} />}
      {contest.takesWorks && (
        <>
          {drafts.length > 0 && <h2>{t('startNew')}</h2>}
          <BeginForm
            contestId={contest.id}
            categories={contest.categories.filter(
              ({ id }) => intakeOf(contest, id).state === 'OPEN',
            )}
            onBegun={(id) => void navigate(to(id))}
          />
        </>
      )}
    </>
  );
}
