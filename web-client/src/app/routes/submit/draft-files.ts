// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { EntryDraftFragment } from '@/features/entry-form/draft';
import { DraftPartFragment } from '@/features/entry-form/draft-parts';
import { MediaStatusFragment, type MediaStatus } from '@/features/media/media-status';
import { graphql, type ResultOf } from '@/lib/graphql';

/** One draft with all its parts and their files. */
export const DraftQuery = graphql(
  `
    query SubmitDraft($id: ID!) {
      entry(id: $id) {
        state
        category {
          id
        }
        ...EntryDraft
        lastBytesBy
        arrivals {
          mediaId
          firstPartAt
          manifestAt
        }
        parts {
          ...DraftPart
          media {
            ...MediaStatus
          }
          newer {
            ...MediaStatus
          }
          pictures {
            id
            media {
              ...MediaStatus
              pictures {
                number
                sizes {
                  width
                  height
                  url
                }
              }
            }
            newer {
              ...MediaStatus
            }
          }
          companions {
            id
            media {
              ...MediaStatus
            }
            newer {
              ...MediaStatus
            }
          }
        }
      }
    }
  `,
  [EntryDraftFragment, DraftPartFragment, MediaStatusFragment],
);

type Part = NonNullable<ResultOf<typeof DraftQuery>['entry']>['parts'][number];

export type Files = { media: MediaStatus | null; newer: MediaStatus | null };
type Beside = readonly ({ id: string } & Files)[];
type Held = { id: string; pictures: Beside; companions: Beside } & Files;

/** Every file of the work, by what it belongs to. */
export function filesOf(parts: readonly Held[]): Map<string, Files> {
  return new Map(
    parts
      .flatMap((part): Beside => [part, ...part.pictures, ...part.companions])
      .map(({ id, media, newer }) => [id, { media, newer }]),
  );
}

/** Whether a part holds what it is made of; files may still be on their way through the checks. */
export function isWhole(
  { id, kind, article, link, pictures }: Part,
  files: ReturnType<typeof filesOf>,
) {
  const sent = (owner: string) => {
    const media = files.get(owner)?.media ?? null;
    return media !== null && !['UPLOADING', 'REFUSED', 'FAILED', 'REMOVED'].includes(media.state);
  };
  switch (kind) {
    case 'VIDEO':
    case 'AUDIO':
    case 'DOCUMENT':
      return sent(id);
    case 'IMAGE':
      return pictures.length > 0 && pictures.every((picture) => sent(picture.id));
    case 'ARTICLE':
      return (article ?? '').trim() !== '';
    case 'LINK':
      return link !== null;
  }
}

type Promised = { mediaId: string; firstPartAt: string | null; manifestAt: string | null };

/** The files that were announced or begun before the end of intake, by the server's clock. */
export function promisedIn(arrivals: readonly Promised[], closes: string): Set<string> {
  const before = (at: string | null) => at !== null && Date.parse(at) < Date.parse(closes);
  return new Set(
    arrivals
      .filter(({ firstPartAt, manifestAt }) => before(firstPartAt) || before(manifestAt))
      .map(({ mediaId }) => mediaId),
  );
}
