// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { folder } from '../stage/setting';
import { demand } from '../stage/wait';
import { contest } from './setting-up';

/** The steps to a published result, one after the other; none can be taken before its turn. */
export async function sealsAndPublishes(organiser: Person): Promise<void> {
  const { page, say } = organiser;
  await page.goto(`/o/${contest.slug}/publish`);
  const button = (key: string) =>
    page.getByRole('main').getByRole('button', { name: say(`publishing:${key}`), exact: true });
  await button('sealTally').waitFor();
  demand((await button('sealSheets').count()) === 0, 'the sheets come after the tally');
  demand(
    (await page.getByRole('table').count()) === 0,
    'nobody sees the standing before the seals',
  );
  await look(organiser, 'publish-sealing');
  await button('sealTally').click();
  await button('sealSheets').click();
  await button('publish').waitFor();
  await page.getByRole('table').first().waitFor();
  await look(organiser, 'publish-standing');
  await button('publish').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('publishing:publishConfirm'), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: say('publishing:toResults') }).waitFor();
  await look(organiser, 'publish-done');
  await page.goto(`/o/${contest.slug}`);
  await page.getByText(say('organiser:act_published')).waitFor();
  await look(organiser, 'organiser-dashboard-published');
}

/** Anybody reads the places with their reasons and takes the bundle home. */
export async function readsTheResults(
  person: Person,
  places: readonly { number: string; title: string }[],
): Promise<void> {
  const { page, say } = person;
  await page.goto(`/c/${contest.slug}`);
  await page
    .getByRole('link', { name: say('contest:toResults'), exact: true })
    .first()
    .click();
  const table = page.getByRole('table').first();
  await table.waitFor();
  const rows = table
    .getByRole('row')
    .filter({ hasText: /MS \d{3}/ })
    .filter({ has: page.getByRole('link') });
  const shown = await rows.allInnerTexts();
  demand(shown.length === places.length, `every work has its row (${shown.length})`);
  for (const [i, { number, title }] of places.entries()) {
    const row = shown[i] ?? '';
    demand(row.includes(number) && row.includes(title), `place ${i + 1} is ${number}: ${row}`);
  }
  const sentences = await table.innerText();
  for (const [i, { number }] of places.slice(1).entries()) {
    const above = (places[i] as { number: string }).number;
    const quotable = new RegExp(`${above} .*${number} .*\\d`);
    demand(quotable.test(sentences), `a sentence says why ${above} stands above ${number}`);
  }
  await look(person, 'results', { dark: person.language === 'vi' });
}

/** Downloads the bundle; its digest is the one that the page names. */
export async function takesTheBundle({ page, say }: Person): Promise<void> {
  const coming = page.waitForEvent('download');
  const label = say('results:downloadBundle', { size: '' }).split('(')[0] as string;
  await page.getByRole('link', { name: label }).click();
  const file = join(folder, 'bundle.zip');
  const download = await coming;
  await download.saveAs(file);
  await page.getByText(`recount ${download.suggestedFilename()}`).waitFor();
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  await page.getByText(digest, { exact: true }).waitFor();
}
