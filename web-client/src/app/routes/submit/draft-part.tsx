// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient, useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { Loaded } from '@/design/loaded';
import { EmptyState, LivePart } from '@/design/states';
import { EntryForm, type DraftState } from '@/features/entry-form/entry-form';
import { isOneFilm } from '@/features/entry-form/draft-parts';
import type { Files as FilePlaces } from '@/features/entry-form/part-fields';
import { PartsEditor } from '@/features/entry-form/parts-editor';
import type { FileKind } from '@/features/media/file-kind';
import { PictureFrame } from '@/features/media/picture-frame';
import type { ShownPicture } from '@/features/media/shown-part';
import { MinorsPart } from '@/features/guardian/minors-part';
import { FilesDrop } from '@/features/media/files-drop';
import { UploadField } from '@/features/media/upload-field';
import { uploadPort } from '@/features/media/upload-port';
import { beginUpload, isSending } from '@/features/media/uploads';
import { ReviewPart } from '@/features/my-entries/review-part';
import { serverNow } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { ClosingTime } from '@/features/entry-form/closing-time';
import { ExtensionList } from '@/features/contest/extension-list';
import { DraftQuery, filesOf, isWhole, promisedIn, type Files } from './draft-files';
import { intakeOf, type SubmitContest } from './submit-page';

type PictureFile = { id: string; media: { pictures: readonly ShownPicture[] } | null };

const fileKinds: Record<Parameters<FilePlaces['place']>[1], FileKind> = {
  VIDEO: 'VIDEO',
  AUDIO: 'AUDIO',
  DOCUMENT: 'DOCUMENT',
  IMAGE: 'IMAGE',
  ARTICLE: 'IMAGE',
  LINK: 'IMAGE',
  PICTURE: 'IMAGE',
  ORIGINAL_PHOTO: 'IMAGE',
  POST_SCREENSHOT: 'IMAGE',
  GUARDIAN_CONSENT: 'DOCUMENT',
  SCRIPT: 'DOCUMENT',
  FORM_SCAN: 'DOCUMENT',
  CONSENT_SCAN: 'DOCUMENT',
  CAPTIONS: 'CAPTIONS',
};

/** What the secretariat adds to a work that came on paper. */
const scans = [
  { kind: 'FORM_SCAN', required: false },
  { kind: 'CONSENT_SCAN', required: false },
] as const;

/** One draft, with all its parts. */
export function DraftPart({
  entryId,
  contest,
  looksAtLinks,
  last,
}: {
  entryId: string;
  contest: SubmitContest;
  looksAtLinks: boolean;
  /** The secretariat's last step: it enters the work for somebody else, and adds scans. */
  last?: ((draft: DraftState) => ReactNode) | undefined;
}) {
  const { t } = useTranslation(['entry-form', 'common']);
  const navigate = useNavigate();
  const client = useClient();
  const [result, refresh] = useQuery({ query: DraftQuery, variables: { id: entryId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} onRetry={again}>
      {({ entry }) => {
        if (!entry) return <NotYours />;
        if (!entry.viewerCanEdit && entry.state !== 'DRAFT') {
          return <ButtonLink to={paths.myEntry(entry.id)}>{t('common:myEntries')}</ButtonLink>;
        }
        const asked = contest.categories.find(({ id }) => id === entry.category.id)?.requirements;
        if (!asked) return <NotYours />;
        const files = filesOf(entry.parts);
        const pictures = entry.parts.flatMap((part): readonly PictureFile[] => part.pictures);
        const intake = intakeOf(contest, entry.category.id);
        const promised = promisedIn(entry.arrivals ?? [], intake.closes);
        const late = intake.state === 'CLOSED' && promised.size > 0;
        const finishing = late && Date.parse(entry.lastBytesBy) > serverNow();
        const mayFinish = (held: Files | undefined) => {
          const last = held?.newer ?? held?.media;
          return finishing && last?.state === 'UPLOADING' && promised.has(last.id);
        };
        return (
          <>
            {!last && <ReviewPart entryId={entry.id} linked={false} onAnswered={again} />}
            <ExtensionList contest={contest} categoryId={entry.category.id} />
            {!last && (
              <ClosingTime
                onDraft
                intake={intake}
                timeZone={contest.timeZone}
                hotline={contest.page.hotline}
                lastBytesBy={finishing ? entry.lastBytesBy : null}
              />
            )}
            <EntryForm
              entry={entry}
              contest={{
                ...contest,
                calendar: { intake: finishing ? { ...intake, state: 'OPEN' } : intake },
              }}
              oneFilm={isOneFilm(asked)}
              hasContent={
                entry.parts.length >= asked.minParts &&
                entry.parts.every((part) => isWhole(part, files))
              }
              last={last}
              onSubmitted={() => void navigate(`${paths.myEntry(entry.id)}?received`)}
              guardians={
                contest.guardianAge !== null && (
                  <MinorsPart
                    entryId={entry.id}
                    revision={entry.revision}
                    age={contest.guardianAge}
                    timeZone={contest.timeZone}
                  />
                )
              }
              content={
                <LivePart>
                  <PartsEditor
                    entryId={entry.id}
                    parts={entry.parts}
                    asked={last ? { ...asked, companions: [...asked.companions, ...scans] } : asked}
                    looksAtLinks={looksAtLinks}
                    papers={contest.guardianAge !== null}
                    onChanged={again}
                    files={{
                      place: (ownerId, kind) => (
                        <UploadField
                          entryId={entry.id}
                          ownerId={ownerId}
                          kind={fileKinds[kind]}
                          media={files.get(ownerId)?.media ?? null}
                          newer={files.get(ownerId)?.newer ?? null}
                          canEdit={entry.viewerCanEdit || mayFinish(files.get(ownerId))}
                          onChanged={again}
                        />
                      ),
                      drop: (kinds, label, onFiles) =>
                        entry.viewerCanEdit && (
                          <FilesDrop
                            compact
                            kinds={kinds.map((kind) => fileKinds[kind])}
                            label={label}
                            onFiles={(chosen) =>
                              onFiles(
                                chosen.flatMap(({ file, kind: found }) =>
                                  kinds
                                    .filter((kind) => fileKinds[kind] === found)
                                    .slice(0, 1)
                                    .map((kind) => ({ file, kind })),
                                ),
                              )
                            }
                          />
                        ),
                      send: (ownerId, file) =>
                        beginUpload(ownerId, file, uploadPort(client, entry.id, ownerId), again),
                    }}
                    isEmpty={(partId) => !files.get(partId)?.media && !isSending(partId)}
                    picture={(id, caption) => {
                      const found = pictures.find((one) => one.id === id)?.media?.pictures[0];
                      return found ? <PictureFrame picture={found} label={caption} /> : null;
                    }}
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
