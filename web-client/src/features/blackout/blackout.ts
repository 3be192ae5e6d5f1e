// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';

/** What is hidden in a work, as the screening desk sees it. */
export const BlackoutFragment = graphql(`
  fragment Blackout on WorkOnDesk @_unmask {
    blackoutState
    blackout {
      revision
      reason
      by
      at
      spots {
        fileId
        sound
        page
        x
        y
        width
        height
        from
        to
      }
      texts {
        text
        ofId
        words
      }
    }
  }
`);

export type DeskBlackout = ResultOf<typeof BlackoutFragment>;
export type BlackoutState = EnumOf<'BlackoutState'>;
export type WorkText = EnumOf<'WorkText'>;
export type Spot = NonNullable<DeskBlackout['blackout']>['spots'][number];

/** A rectangle in shares of a picture. */
export type Box = Pick<Spot, 'x' | 'y' | 'width' | 'height'>;

/** A file of a work in which something may be hidden. */
export type CoverFile = {
  id: string;
  name: string;
  kind: 'VIDEO' | 'AUDIO' | 'IMAGE' | 'DOCUMENT';
  seconds: number;
  playlistUrl: string | undefined;
  pages: { number: number; url: string; width: number; height: number }[];
};

/** Words of a work that jurors may read otherwise. */
export type CoverWords = { text: WorkText; ofId: string; name: string; original: string };

/** Keeps a rectangle within its picture and large enough to be seen. */
export function within({ x, y, width, height }: Box): Box {
  const w = Math.min(1, Math.max(0.01, width));
  const h = Math.min(1, Math.max(0.01, height));
  return {
    x: Math.min(1 - w, Math.max(0, x)),
    y: Math.min(1 - h, Math.max(0, y)),
    width: w,
    height: h,
  };
}

/** The rectangle between two points, whichever was first. */
export function between(ax: number, ay: number, bx: number, by: number): Box {
  const left = Math.max(0, Math.min(ax, bx));
  const top = Math.max(0, Math.min(ay, by));
  return {
    x: left,
    y: top,
    width: Math.min(1, Math.max(ax, bx)) - left,
    height: Math.min(1, Math.max(ay, by)) - top,
  };
}
