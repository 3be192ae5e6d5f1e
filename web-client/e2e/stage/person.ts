// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { address } from './setting';
import { watchForTrouble } from './trouble';
import { patience } from './wait';
import { words, type Language, type Words } from './words';

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 800 };

/** Somebody with a browser of their own. */
export type Person = {
  name: string;
  language: Language;
  say: Words;
  context: BrowserContext;
  page: Page;
};

type Wishes = { language?: Language; viewport?: typeof desktop };

const everybody: Person[] = [];

/** Everybody who has come so far. */
export function people(): readonly Person[] {
  return everybody;
}

/** A browser with nothing in it, at the front page, in the person's language. */
export async function comes(browser: Browser, name: string, wishes: Wishes = {}): Promise<Person> {
  const { language = 'vi', viewport = desktop } = wishes;
  const context = await browser.newContext({
    baseURL: address,
    viewport,
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  context.setDefaultNavigationTimeout(patience);
  watchForTrouble(name, context);
  const page = await context.newPage();
  const person = { name, language, say: words(language), context, page };
  everybody.push(person);
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (language === 'en') await speak(page, 'en');
  return person;
}

/** Changes a page's language by its own switch. */
export async function speak(page: Page, language: Language): Promise<void> {
  const name = language === 'en' ? 'English' : 'Tiếng Việt';
  await page.getByRole('banner').getByRole('button', { name, exact: true }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
}
