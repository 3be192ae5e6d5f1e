// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import classes from './paper.module.css';

export const PaperNoticesFragment = graphql(`
  fragment PaperNotices on PaperNoticeConnection @_unmask {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        receiptNumber
        dueAt
        end
        entryNumber
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
`);

const MoreQuery = graphql(
  `
    query MorePaperNotices($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        paperNotices(first: 10, after: $after) {
          ...PaperNotices
        }
      }
    }
  `,
  [PaperNoticesFragment],
);

export type Notices = ResultOf<typeof PaperNoticesFragment>;

/** Works that one person alone takes in from paper, for everybody, without names. */
export function PaperNotices({
  slug,
  timeZone,
  notices,
}: {
  slug: string;
  timeZone: string;
  notices: Notices;
}) {
  const { t } = useTranslation('paper');
  return (
    <Stack>
      <Quiet>{t('noticesAbout')}</Quiet>
      <NoticePages slug={slug} timeZone={timeZone} notices={notices} />
    </Stack>
  );
}

function NoticePages({
  slug,
  timeZone,
  notices,
}: {
  slug: string;
  timeZone: string;
  notices: Notices;
}) {
  const { t } = useTranslation(['paper', 'common']);
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const { hasNextPage, endCursor } = notices.pageInfo;
  return (
    <>
      <ul className={classes.notices}>
        {notices.edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <strong>{node.receiptNumber}</strong>
            <span>{pick(node.category.name, language)}</span>
            <Quiet>
              {node.end
                ? t(`notice_${node.end}`, { number: node.entryNumber ?? '' })
                : t('noticeDue', { time: formatDateTime(node.dueAt, timeZone, language) })}
            </Quiet>
          </li>
        ))}
      </ul>
      {hasNextPage && !asked && (
        <Row>
          <Button size="s" onClick={() => setAsked(true)}>
            {t('common:loadMore')}
          </Button>
        </Row>
      )}
      {hasNextPage && asked && <Next slug={slug} timeZone={timeZone} after={endCursor} />}
    </>
  );
}

function Next({ slug, timeZone, after }: { slug: string; timeZone: string; after: string | null }) {
  const { t } = useTranslation('common');
  const [{ data, error }, again] = useQuery({ query: MoreQuery, variables: { slug, after } });
  if (error) {
    return (
      <Row>
        <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
          {t('retry')}
        </Button>
      </Row>
    );
  }
  const notices = data?.contest?.paperNotices;
  return notices ? <NoticePages slug={slug} timeZone={timeZone} notices={notices} /> : null;
}
