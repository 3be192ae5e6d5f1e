// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskHead, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { EmptyState, LivePart } from '@/design/states';
import { Receipt } from '@/features/entry-form/receipt';
import { ExtensionList, ExtensionListFragment } from '@/features/contest/extension-list';
import { MediaStatusFragment } from '@/features/media/media-status';
import { ShownPartFragment } from '@/features/media/shown-part';
import { WorkView } from '@/features/media/work-view';
import { MyEntryFragment, type MyEntry } from '@/features/my-entries/my-entry';
import { ReviewPart } from '@/features/my-entries/review-part';
import { MyEntryCard } from '@/features/my-entries/my-entry-card';
import { pick, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { MyVideo } from './my-video';

const MyEntryQuery = graphql(
  `
    query MyEntry($id: ID!) {
      entry(id: $id) {
        viewerIsOwner
        ...MyEntry
        contest {
          id
          ...ExtensionList
        }
        category {
          id
        }
        media {
          ...MediaStatus
        }
        parts {
          ...ShownPart
        }
      }
    }
  `,
  [MyEntryFragment, ExtensionListFragment, MediaStatusFragment, ShownPartFragment],
);

/** One of the viewer's works with the receipt of its handing in. */
export function MyEntryPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('my-entries');
  const [result, refresh] = useQuery({ query: MyEntryQuery, variables: { id } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const title = result.data?.entry?.title;
  usePageTitle(title ?? t('title'));
  return (
    <Page narrow>
      <DeskHead
        back={{ to: paths.myEntries(), label: t('title') }}
        title={title === undefined ? t('title') : title || t('untitled')}
      />
      <Loaded result={result} onRetry={again}>
        {({ entry }) =>
          entry?.viewerIsOwner ? (
            <Stack>
              <ReceiptOf entry={entry} />
              <ReviewPart entryId={entry.id} onAnswered={again} />
              <ExtensionList contest={entry.contest} categoryId={entry.category.id} />
              <MyEntryCard
                entry={entry}
                linked={false}
                video={<MyVideo entryId={entry.id} media={entry.media} onSilence={again} />}
              />
              {entry.state !== 'DRAFT' && (
                <LivePart>
                  <WorkView
                    parts={entry.parts}
                    title={entry.title}
                    timeZone={entry.contest.timeZone}
                    onRefused={again}
                  />
                </LivePart>
              )}
            </Stack>
          ) : (
            <EmptyState icon="lock" title={t('notFoundTitle')}>
              {t('notFoundText')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function ReceiptOf({ entry }: { entry: MyEntry }) {
  const language = useLanguage();
  const { number, submittedAt, contest, title } = entry;
  if (!number || !submittedAt) return null;
  return (
    <Receipt
      number={number}
      title={title}
      contestName={pick(contest.name, language)}
      submittedAt={submittedAt}
      timeZone={contest.timeZone}
    />
  );
}
