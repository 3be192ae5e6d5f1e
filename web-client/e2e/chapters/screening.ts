// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { watches } from '../stage/films';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { contest } from './setting-up';
import type { Work } from './handing-in';

/** The screener watches the first work and accepts them all. */
export async function acceptsTheWorks(
  screener: Person,
  works: readonly { number: string; work: Work }[],
): Promise<void> {
  const { page, say } = screener;
  await page.goto(`/s/${contest.slug}`);
  for (const [i, { number, work }] of works.entries()) {
    await page.getByRole('list', { name: say('screening:queue') }).waitFor();
    await page.getByRole('button', { name: number }).click();
    await page.getByRole('heading', { name: work.title }).waitFor();
    if (i === 0) {
      await look(screener, 'screening', { dark: true });
      await watches(screener, work.title);
    }
    await page.getByRole('button', { name: say('screening:accept') }).click();
    await page.getByText(say('screening:last_accept', { number })).waitFor();
  }
  await page.getByText(say('screening:empty_WAITING')).waitFor();
  await look(screener, 'screening-done');
}
