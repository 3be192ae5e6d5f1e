// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { FallbackNote } from '@/design/fallback-note';
import { Markdown } from '@/design/markdown';
import { Tag } from '@/design/tag';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './announcement-list.module.css';

export const AnnouncementListFragment = graphql(`
  fragment AnnouncementList on Contest {
    timeZone
    announcements(first: 20) {
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
  }
`);

/** What the organisers say, each with its date; the pinned ones stand first. */
export function AnnouncementList({
  contest,
}: {
  contest: FragmentOf<typeof AnnouncementListFragment>;
}) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { announcements, timeZone } = readFragment(AnnouncementListFragment, contest);
  return (
    <ul className={classes.list}>
      {announcements.edges.map(({ node }) => (
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
