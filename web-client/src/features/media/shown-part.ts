// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

const ShownFileFragment = graphql(`
  fragment ShownFile on Media @_unmask {
    id
    state
    durationSeconds
    width
    height
    posterUrl
    previewsUrl
    waveform
    captionsUrl
    pictures {
      number
      sizes {
        width
        height
        url
      }
    }
  }
`);

/** A part of a work as it is looked at. */
export const ShownPartFragment = graphql(
  `
    fragment ShownPart on Part @_unmask {
      id
      position
      kind
      title
      article
      link
      linkHost
      media {
        ...ShownFile
      }
      playback {
        playlistUrl
      }
      pictures {
        id
        caption
        media {
          ...ShownFile
        }
      }
      companions {
        id
        kind
        caption
        media {
          ...ShownFile
        }
      }
      publication {
        outlet
        publishedOn
        place
      }
      snapshot {
        title
        site
        publishedAt
        takenAt
      }
    }
  `,
  [ShownFileFragment],
);

export type ShownPart = ResultOf<typeof ShownPartFragment>;
export type ShownFile = ResultOf<typeof ShownFileFragment>;
export type ShownPicture = ShownFile['pictures'][number];
