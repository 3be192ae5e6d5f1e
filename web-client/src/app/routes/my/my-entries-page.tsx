// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useClient, useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { DeskHead, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { MoreButton } from '@/design/more-button';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { MediaStatusFragment } from '@/features/media/media-status';
import { MyEntryFragment } from '@/features/my-entries/my-entry';
import { MyEntryCard } from '@/features/my-entries/my-entry-card';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { useFurther } from '@/lib/use-further';
import { usePageTitle } from '@/lib/use-page-title';
import { MyVideo } from './my-video';

const MyEntriesQuery = graphql(
  `
    query MyEntries($after: String) {
      viewer {
        entries(first: 50, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...MyEntry
              media {
                ...MediaStatus
              }
            }
          }
        }
      }
    }
  `,
  [MyEntryFragment, MediaStatusFragment],
);

const fresh = { requestPolicy: 'network-only' } as const;

/** The viewer's works, drafts of this device included. */
export function MyEntriesPage() {
  const { t } = useTranslation('my-entries');
  usePageTitle(t('title'));
  const client = useClient();
  const [result, refresh] = useQuery({ query: MyEntriesQuery });
  const own = useFurther(
    result.data?.viewer.entries,
    async (after) =>
      (await client.query(MyEntriesQuery, { after }, fresh).toPromise()).data?.viewer.entries,
  );
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <Page narrow>
      <DeskHead title={t('title')} sub={t('sub')} />
      <p>
        <Link to={paths.claim()}>{t('claimPaper')}</Link>
      </p>
      <Loaded result={result} onRetry={again}>
        {({ viewer }) =>
          viewer.entries.edges.length === 0 ? (
            <EmptyState
              icon="upload"
              title={t('emptyTitle')}
              action={<ButtonLink to={paths.home()}>{t('toContests')}</ButtonLink>}
            >
              {t('emptyText')}
            </EmptyState>
          ) : (
            <Stack>
              {own.nodes.map((node) => (
                <MyEntryCard
                  key={node.id}
                  entry={node}
                  video={<MyVideo entryId={node.id} media={node.media} onSilence={again} />}
                />
              ))}
              <MoreButton of={own} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
