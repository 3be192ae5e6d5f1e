// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { desktop, phone, speak, type Person } from './person';
import { allPictures, screenshots } from './setting';
import { until } from './wait';
import type { Language } from './words';

const sizes = { desktop, phone };
let count = 0;

type Wishes = { dark?: boolean; languages?: readonly Language[] };

async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  // What sticks to an edge stands at its own place only at the top.
  await page.evaluate('window.scrollTo(0, 0)');
  await page.evaluate('document.fonts.ready.then(() => true)');
  // Not waitForFunction: its repeated look is an eval, which the pages' own policy refuses.
  const loaded = `[...document.images].every((image) => image.complete || image.loading === 'lazy')`;
  await until('every picture of the page', async () => (await page.evaluate(loaded)) as boolean);
}

async function take(page: Page, name: string): Promise<void> {
  await settled(page);
  const path = join(screenshots, `${name}.png`);
  const own = page.viewportSize();
  // What sticks to the lower edge of the window shall stand at the lower edge of the picture.
  const whole = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  if (own) await page.setViewportSize({ width: own.width, height: Math.max(own.height, whole) });
  await page.screenshot({ path, animations: 'disabled' });
  if (own) await page.setViewportSize(own);
}

/** A picture of the page as it is, for what cannot be shown twice. */
export async function shootOnce({ page, language }: Person, name: string): Promise<void> {
  await take(page, `${number()}-${name}-${language}`);
}

/**
 * The page as the person has it; where PALMARES_PICTURES is all, on a desk and on a phone, in both
 * languages, dark too where asked.
 */
export async function look(person: Person, name: string, wishes: Wishes = {}): Promise<void> {
  await (allPictures ? shoot(person, name, wishes) : shootOnce(person, name));
}

async function shoot(
  person: Person,
  name: string,
  { dark = false, languages = ['vi', 'en'] }: Wishes,
): Promise<void> {
  const { page, language } = person;
  const own = page.viewportSize();
  const first = number();
  // The person's own language last, so that everything goes on where it stood.
  const order = languages.length > 1 ? [language === 'vi' ? 'en' : 'vi', language] : languages;
  for (const spoken of order as Language[]) {
    if (order.length > 1) await speak(page, spoken);
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await take(page, `${first}-${name}-${size}-${spoken}`);
      if (dark && spoken === language) await takeDark(page, `${first}-${name}-${size}-${spoken}`);
    }
  }
  if (own) await page.setViewportSize(own);
}

async function takeDark(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

function number(): string {
  return String(++count).padStart(2, '0');
}
