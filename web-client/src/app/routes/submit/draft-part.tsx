// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { Loaded } from '@/design/loaded';
import { EmptyState, LivePart } from '@/design/states';
import { EntryDraftFragment } from '@/features/entry-form/draft';
import { EntryForm } from '@/features/entry-form/entry-form';
import { MediaStatusFragment } from '@/features/media/media-status';
import { UploadField } from '@/features/media/upload-field';
import { ReviewPart } from '@/features/my-entries/review-part';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import type { SubmitContest } from './submit-page';

const DraftQuery = graphql(
  `
    query SubmitDraft($id: ID!) {
      entry(id: $id) {
        ...EntryDraft
        media {
          ...MediaStatus
        }
      }
    }
  `,
  [EntryDraftFragment, MediaStatusFragment],
);

/** One draft, with its video. */
export function DraftPart({ entryId, contest }: { entryId: string; contest: SubmitContest }) {
  const { t } = useTranslation(['entry-form', 'common']);
  const navigate = useNavigate();
  const [result, refresh] = useQuery({ query: DraftQuery, variables: { id: entryId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} onRetry={again}>
      {({ entry }) => {
        if (!entry) return <NotYours />;
        if (!entry.viewerCanEdit && entry.state !== 'DRAFT') {
          return <ButtonLink to={paths.myEntry(entry.id)}>{t('common:myEntries')}</ButtonLink>;
        }
        const { media } = entry;
        return (
          <>
            <ReviewPart entryId={entry.id} linked={false} onAnswered={again} />
            <EntryForm
              entry={entry}
              contest={contest}
              hasVideo={media !== null && !['UPLOADING', 'REFUSED', 'FAILED'].includes(media.state)}
              onSubmitted={() => void navigate(`${paths.myEntry(entry.id)}?received`)}
              video={
                <LivePart>
                  <UploadField
                    entryId={entry.id}
                    media={media}
                    canEdit={entry.viewerCanEdit}
                    onChanged={again}
                  />
                </LivePart>
              }
            />
          </>
        );
      }}
    </Loaded>
  );
}

function NotYours() {
  const { t } = useTranslation(['entry-form', 'common']);
  return (
    <EmptyState
      icon="lock"
      title={t('notYourDraft')}
      action={<ButtonLink to={paths.myEntries()}>{t('common:myEntries')}</ButtonLink>}
    >
      {t('notYourDraftText')}
    </EmptyState>
  );
}
