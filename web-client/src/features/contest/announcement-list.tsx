// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { FallbackNote } from '@/design/fallback-note';
import { Markdown } from '@/design/markdown';
import { Tag } from '@/design/tag';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '@/lib/graphql';
import classes from './announcement-list.module.css';

const AnnouncementSheetFragment = graphql(`
  fragment AnnouncementSheet on AnnouncementConnection @_unmask {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        pinned
        publishedAt
        changedAt
        title {
          vi
          en
        }
        body {
          vi
          en
        }
      }
    }
  }
`);

export const AnnouncementListFragment = graphql(
  `
    fragment AnnouncementList on Contest {
      slug
      timeZone
      announcements(first: 20) {
        ...AnnouncementSheet
      }
    }
  `,
  [AnnouncementSheetFragment],
);

const MoreQuery = graphql(
  `
    query MoreAnnouncements($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        announcements(first: 20, after: $after) {
          ...AnnouncementSheet
        }
      }
    }
  `,
  [AnnouncementSheetFragment],
);

type Sheet = ResultOf<typeof AnnouncementSheetFragment>;

/** What the organisers say, each with its date; the pinned ones stand first. */
export function AnnouncementList({
  contest,
}: {
  contest: FragmentOf<typeof AnnouncementListFragment>;
}) {
  const { announcements, slug, timeZone } = readFragment(AnnouncementListFragment, contest);
  return <Announcements sheet={announcements} slug={slug} timeZone={timeZone} />;
}

type Place = { slug: string; timeZone: string };

function Announcements({ sheet, slug, timeZone }: Place & { sheet: Sheet }) {
  const { t } = useTranslation(['contest', 'common']);
  const [asked, setAsked] = useState(false);
  const { hasNextPage, endCursor } = sheet.pageInfo;
  return (
    <>
      <AnnouncementLines sheet={sheet} timeZone={timeZone} />
      {hasNextPage && !asked && (
        <p className={classes.more}>
          <Button onClick={() => setAsked(true)}>{t('common:loadMore')}</Button>
        </p>
      )}
      {hasNextPage && asked && <Next slug={slug} timeZone={timeZone} after={endCursor} />}
    </>
  );
}

function Next({ after, slug, timeZone }: Place & { after: string | null }) {
  const { t } = useTranslation(['contest', 'common']);
  const [{ data, error }, again] = useQuery({ query: MoreQuery, variables: { slug, after } });
  if (error) {
    return (
      <p className={classes.more}>
        <Button onClick={() => again({ requestPolicy: 'network-only' })}>
          {t('common:loadMore')}
        </Button>
      </p>
    );
  }
  const sheet = data?.contest?.announcements;
  return sheet ? <Announcements sheet={sheet} slug={slug} timeZone={timeZone} /> : null;
}

function AnnouncementLines({ sheet, timeZone }: { sheet: Sheet; timeZone: string }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  return (
    <ul className={classes.list}>
      {sheet.edges.map(({ node }) => (
        <li key={node.id} data-pinned={node.pinned || undefined}>
          <article>
            <h3>{pick(node.title, language)}</h3>
            <p className={classes.when}>
              {node.pinned && <Tag>{t('pinned')}</Tag>}
              <time dateTime={node.publishedAt}>
                {formatDateTime(node.publishedAt, timeZone, language)}
              </time>
              {node.changedAt && (
                <span>
                  {t('changedAt', { when: formatDateTime(node.changedAt, timeZone, language) })}
                </span>
              )}
            </p>
            <FallbackNote of={node.body} />
            <Markdown text={pick(node.body, language)} />
          </article>
        </li>
      ))}
    </ul>
  );
}
