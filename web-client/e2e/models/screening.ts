// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { until } from '../stage/wait';
import type { HandedIn, Model } from './model';
import { sees } from './viewing';

/** The screener sees every work in its viewer and accepts it. */
export async function screens(
  screener: Person,
  { slug }: Model,
  works: readonly HandedIn[],
): Promise<void> {
  const { page, say } = screener;
  for (const { number, work } of works) {
    await until(`${number} is ready to be looked at`, async () => {
      await page.goto(`/s/${slug}`);
      await page.getByRole('list', { name: say('screening:queue') }).waitFor();
      await page.getByRole('button', { name: number }).click();
      await page.getByRole('heading', { name: work.title }).waitFor();
      await page.getByRole('button', { name: say('screening:accept') }).waitFor();
      const waiting = say('screening:videoNotReady', { state: '' }).split(':')[0] as string;
      return (await page.getByText(waiting).count()) === 0;
    });
    await sees(screener, work);
    await look(screener, `${slug}-${work.category.kind}-screening`);
    await page.getByRole('button', { name: say('screening:accept') }).click();
    await page.getByText(say('screening:last_accept', { number })).waitFor();
  }
}
