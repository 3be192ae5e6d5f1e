// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Card } from '@/design/card';
import { DeskHead, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { ShareBar } from '@/design/share-bar';
import { EmptyState, LivePart } from '@/design/states';
import { ReceiptFragment } from '@/features/entry-form/evidence';
import { Receipt } from '@/features/entry-form/receipt';
import { ExtensionList, ExtensionListFragment } from '@/features/contest/extension-list';
import { MinorsPart } from '@/features/guardian/minors-part';
import { MediaStatusFragment } from '@/features/media/media-status';
import { NewerFiles, NewerFilesFragment } from '@/features/media/newer-files';
import { ShownPartFragment } from '@/features/media/shown-part';
import { WorkView } from '@/features/media/work-view';
import { MyEntryFragment, type MyEntry } from '@/features/my-entries/my-entry';
import { RehearsalBanner } from '@/features/rehearsal/rehearsal-banner';
import { ReviewPart } from '@/features/my-entries/review-part';
import { MyEntryCard } from '@/features/my-entries/my-entry-card';
import { KeepingFragment, KeepingNote } from '@/features/storage/keeping-note';
import { graphql } from '@/lib/graphql';
import { numberInShortPath, paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { MyVideo } from './my-video';

const MyEntryQuery = graphql(
  `
    query MyEntry($id: ID!) {
      entry(id: $id) {
        viewerIsOwner
        ...MyEntry
        ...Keeping
        receipt {
          ...HandedIn
        }
        contest {
          id
          guardianAge
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
          ...NewerFiles
        }
      }
    }
  `,
  [
    MyEntryFragment,
    KeepingFragment,
    ReceiptFragment,
    ExtensionListFragment,
    MediaStatusFragment,
    ShownPartFragment,
    NewerFilesFragment,
  ],
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
              <RehearsalBanner slug={entry.contest.slug} />
              {entry.receipt && <Receipt receipt={entry.receipt} />}
              <ReviewPart entryId={entry.id} onAnswered={again} />
              {entry.contest.guardianAge !== null && (
                <MinorsPart
                  entryId={entry.id}
                  revision={0}
                  age={entry.contest.guardianAge}
                  timeZone={entry.contest.timeZone}
                />
              )}
              <ExtensionList contest={entry.contest} categoryId={entry.category.id} />
              <MyEntryCard
                entry={entry}
                linked={false}
                video={<MyVideo entryId={entry.id} media={entry.media} onSilence={again} />}
              />
              {entry.state !== 'DRAFT' && <NewerFiles parts={entry.parts} />}
              <KeepingNote keeping={entry.keeping} timeZone={entry.contest.timeZone} />
              {entry.state === 'ACCEPTED' && <Share entry={entry} />}
              {entry.state !== 'DRAFT' && !entry.keeping.removedAt && (
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

/** The short address of a work that everybody can see, for print, talk and cameras. */
function Share({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('my-entries');
  const { number, contest, title } = entry;
  if (!number) return null;
  const url = new URL(paths.shortEntry(contest.slug, numberInShortPath(number)), location.origin);
  return (
    <Card>
      <Stack>
        <h2 style={{ fontSize: 'var(--text-l)' }}>{t('share')}</h2>
        <code style={{ overflowWrap: 'anywhere' }}>{url.href}</code>
        <ShareBar url={url.href} title={title} />
      </Stack>
    </Card>
  );
}
