// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { assignsTheWorks, handsInTheSheet } from '../chapters/judging';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { until } from '../stage/wait';
import { handsInAWork } from './handing-in';
import { takesOn } from './inviting';
import type { Model, ModelWork } from './model';
import { screens } from './screening';

/** What every new contest is marked by; the model leaves it as it is. */
const criteria = ['Nội dung', 'Hình thức thể hiện', 'Sức lan tỏa'];

/** The whole contest is tried on a copy, which is then taken away with everything in it. */
export async function rehearses(
  organiser: Person,
  model: Model,
  work: ModelWork,
  { tester, juror }: { tester: Person; juror: Person },
): Promise<void> {
  const copy = { ...model, slug: `${model.slug}-thu` };
  await begins(organiser, model, copy);
  await takesOn(organiser, copy, tester, 'TESTER');
  await takesOn(organiser, copy, juror, 'JUROR');
  const number = await handsInAWork(tester, copy, work);
  await tester.page.getByText(tester.say('rehearsal:nothingCounts')).waitFor();

  await goesOnTo(organiser, 'SCREENING');
  await screens(organiser, copy, [{ number, work }]);
  await assignsTheWorks(organiser, 1, copy.slug);
  await goesOnTo(organiser, 'JUDGING');
  await marks(juror, copy, work);
  await goesOnTo(organiser, 'VOTING');
  // Nobody votes for an own work, in a rehearsal neither.
  await votes(organiser, copy, number);

  await wipes(organiser, model);
  await tester.page.goto(`/c/${copy.slug}`);
  await tester.page
    .getByRole('heading', { name: tester.say('common:notFoundTitle'), level: 1 })
    .waitFor();
}

async function begins({ page, say }: Person, model: Model, copy: Model): Promise<void> {
  await page.goto(`/o/${model.slug}/setup`);
  await page.getByRole('button', { name: say('rehearsal:start'), exact: true }).click();
  await page.waitForURL(`**/o/${copy.slug}`);
  await page.getByText(say('rehearsal:nothingCounts')).waitFor();
}

/** By the button over every page, which names the phase that comes. */
async function goesOnTo(organiser: Person, phase: string): Promise<void> {
  const { page, say } = organiser;
  const words = say(`contest:phase.${phase}`);
  await page
    .getByRole('button', { name: say('rehearsal:advance', { phase: words }), exact: true })
    .click();
  await page
    .getByText(say('rehearsal:advanced', { phase: words }))
    .first()
    .waitFor();
  if (phase === 'SCREENING') await look(organiser, 'rehearsal-banner', { dark: true });
}

async function marks(juror: Person, { slug }: Model, work: ModelWork): Promise<void> {
  const { page, say } = juror;
  await page.goto(`/j/${slug}`);
  await page.getByRole('link', { name: work.title }).click();
  await page.getByRole('heading', { name: work.title, level: 1 }).waitFor();
  for (const name of criteria) {
    await page.getByLabel(say('judging:pointsFor', { name }), { exact: true }).fill('8');
  }
  await until('the server has all marks', () =>
    page.getByText(say('score-sheet:totalServer')).isVisible(),
  );
  await handsInTheSheet(juror);
}

async function votes({ page, say }: Person, { slug }: Model, number: string): Promise<void> {
  await page.goto(`/c/${slug}/e/${number.replace(' ', '').toLowerCase()}`);
  await page.getByRole('button', { name: say('voting:voteFor', { number }) }).click();
  await page.getByText(say('voting:thanks')).waitFor();
}

async function wipes({ page, say }: Person, model: Model): Promise<void> {
  await page.getByRole('button', { name: say('rehearsal:wipe'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('rehearsal:wipe'), exact: true }).click();
  await page.waitForURL(`**/o/${model.slug}/setup`);
  await page.getByRole('button', { name: say('rehearsal:start'), exact: true }).waitFor();
}
