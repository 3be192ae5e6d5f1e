// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { people } from './person';
import { screenshots } from './setting';
import { troubles } from './trouble';
import { demand } from './wait';

const began = Date.now();

/** One step of a story, with how long it took. */
export async function chapter<T>(title: string, tell: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const result = await tell();
  const seconds = (from: number) => ((Date.now() - from) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds(began)} s  ${title} (${seconds(start).trim()} s)`);
  return result;
}

/** Tells a story to its end; where it does not come there, says where everybody was. */
export function tells(story: (browser: Browser) => Promise<void>): void {
  run(story).then(
    () => console.log('The story has been told to its end.'),
    (failure: unknown) => {
      console.error(failure);
      process.exitCode = 1;
    },
  );
}

async function run(story: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchBrowser();
  try {
    await story(browser);
  } catch (failure) {
    for (const [i, { page, name }] of people().entries()) {
      const path = join(screenshots, `failed-${i + 1}-${name}.png`);
      await page.screenshot({ path, timeout: 10_000 }).catch(() => undefined);
      console.error(`${name} was at ${page.url()}`);
    }
    throw failure;
  } finally {
    await browser.close();
    for (const trouble of troubles()) console.error(`TROUBLE ${trouble}`);
  }
  demand(troubles().length === 0, 'no page complained');
}
