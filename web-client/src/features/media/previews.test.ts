// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { parsePreviews, previewAt } from './previews';

const track = `WEBVTT

00:00:00.000 --> 00:00:04.000
previews_001.jpg#xywh=0,0,160,90

00:00:04.000 --> 01:00:08.500
https://files.example/previews_002.jpg?X-Amz-Signature=a%2Fb#xywh=160,90,160,90
`;

describe('previews of the seek bar', () => {
  const previews = parsePreviews(track, 'https://palmares.example/files/a/1/previews.vtt');

  it('finds sheets beside the track and sheets named in full', () => {
    expect(previews).toEqual([
      {
        from: 0,
        to: 4,
        sheet: 'https://palmares.example/files/a/1/previews_001.jpg',
        x: 0,
        y: 0,
        width: 160,
        height: 90,
      },
      {
        from: 4,
        to: 3608.5,
        sheet: 'https://files.example/previews_002.jpg?X-Amz-Signature=a%2Fb',
        x: 160,
        y: 90,
        width: 160,
        height: 90,
      },
    ]);
  });

  it('shows the picture of the moment, and the last one after the end', () => {
    expect(previewAt(previews, 0)?.x).toBe(0);
    expect(previewAt(previews, 3.99)?.x).toBe(0);
    expect(previewAt(previews, 4)?.x).toBe(160);
    expect(previewAt(previews, 9999)?.x).toBe(160);
    expect(previewAt([], 1)).toBeUndefined();
  });

  it('reads nothing from what is no track', () => {
    expect(parsePreviews('<html>', 'https://palmares.example/')).toEqual([]);
    expect(parsePreviews('', 'https://palmares.example/')).toEqual([]);
  });
});
