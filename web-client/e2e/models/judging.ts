// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand } from '../stage/wait';
import type { HandedIn, Model } from './model';
import { asks, sees, staysAtHome } from './viewing';

/** The juror sees every work without its authors, and nothing that lies at other sites. */
export async function looksAtTheWorks(
  juror: Person,
  { slug }: Model,
  works: readonly HandedIn[],
): Promise<void> {
  const { page } = juror;
  const hosts = asks(juror);
  for (const { work } of works) {
    await page.goto(`/j/${slug}`);
    await page.getByRole('link', { name: work.title }).click();
    await page.getByRole('heading', { name: work.title, level: 1 }).waitFor();
    await sees(juror, work);
    const shown = await page.getByRole('main').innerText();
    for (const author of work.authors) {
      demand(!shown.includes(author), `the juror does not read ${author}`);
    }
    await look(juror, `${slug}-${work.category.kind}-juror`);
  }
  staysAtHome(hosts());
}

/** Anybody sees every work on its own page. */
export async function showsTheWorks(
  viewer: Person,
  { slug }: Model,
  works: readonly HandedIn[],
): Promise<void> {
  const { page } = viewer;
  const hosts = asks(viewer);
  await page.goto(`/c/${slug}/entries`);
  for (const { number } of works) await page.getByText(number, { exact: true }).waitFor();
  await look(viewer, `${slug}-gallery`);
  for (const { number, work } of works) {
    await page.goto(`/c/${slug}/e/${number.replace(' ', '').toLowerCase()}`);
    await page.getByRole('heading', { name: work.title, level: 1 }).waitFor();
    await sees(viewer, work);
    await look(viewer, `${slug}-${work.category.kind}-public`);
  }
  staysAtHome(hosts());
}
