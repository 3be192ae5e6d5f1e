// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
}

/** Where the quick start answers. */
export const address = given('PALMARES_ADDRESS');

/** What the story leaves behind: screenshots and the bundle. */
export const folder = given('PALMARES_STORY');

/** The films that are handed in, made beforehand. */
export const videos = {
  large: join(given('PALMARES_VIDEOS'), 'large.mp4'),
  portrait: join(given('PALMARES_VIDEOS'), 'portrait.mp4'),
  short: join(given('PALMARES_VIDEOS'), 'short.mp4'),
};

/** Where the films and sounds lie that were made beforehand. */
export const material = given('PALMARES_VIDEOS');

/** Whether every look at a page is taken in both sizes and languages; it costs some minutes. */
export const allPictures = process.env.PALMARES_PICTURES === 'all';

export const screenshots = join(folder, 'screenshots');
mkdirSync(screenshots, { recursive: true });
