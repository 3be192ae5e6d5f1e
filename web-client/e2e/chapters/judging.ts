// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { watches } from '../stage/films';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand, until } from '../stage/wait';
import { contest } from './setting-up';

/** The organiser gives every accepted work to every juror. */
export async function assignsTheWorks(
  organiser: Person,
  sheets: number,
  slug = contest.slug,
): Promise<void> {
  const { page, say } = organiser;
  await page.goto(`/o/${slug}/judging`);
  await page.getByRole('button', { name: say('panel:assign'), exact: true }).click();
  const words = say('panel:progress', { submitted: 0, assigned: sheets });
  await page.getByRole('heading', { name: words }).waitFor();
  await look(organiser, 'organiser-judging');
}

/** Everything that came over the network to a person, as bytes. */
export function listens({ context }: Person): () => Promise<Buffer> {
  const bodies: Promise<Buffer>[] = [];
  // Only answers that came to their end: the body of a broken one is waited for in vain.
  context.on('requestfinished', (request) => {
    if (request.resourceType() === 'eventsource') return;
    const body = request.response().then((response) => response?.body());
    bodies.push(body.then((bytes) => bytes ?? Buffer.alloc(0)).catch(() => Buffer.alloc(0)));
  });
  return async () => Buffer.concat(await Promise.all(bodies));
}

/** Marks every work by the given points for each of its titles, and hands the sheets in. */
export async function marksTheWorks(
  juror: Person,
  marks: ReadonlyMap<string, readonly string[]>,
  first: boolean,
): Promise<void> {
  const { page, say } = juror;
  await page.goto(`/j/${contest.slug}`);
  const total = marks.size;
  await page
    .getByText(say('score-sheet:progress', { done: 0, total }))
    .first()
    .waitFor();
  demand(
    (await page.getByRole('main').getByRole('listitem').count()) === total,
    'a juror sees the assigned works and no others',
  );
  if (first) await look(juror, 'jury-desk');
  for (const [title, points] of marks) {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    if (first && title === [...marks.keys()][0]) await watches(juror, title);
    await marksOne(juror, points);
    if (first && title === [...marks.keys()][0]) await look(juror, 'score-sheet', { dark: true });
    await handsInTheSheet(juror);
    await page.goto(`/j/${contest.slug}`);
  }
  await page
    .getByText(say('score-sheet:progress', { done: total, total }))
    .first()
    .waitFor();
  if (first) await look(juror, 'jury-desk-done');
}

/** The first criterion by the keyboard on its slider, the others by typing; a reload keeps them. */
async function marksOne({ page, say, language }: Person, points: readonly string[]): Promise<void> {
  const criteria = contest.criteria.map((c) => (language === 'vi' ? c.name : c.english));
  const field = (name: string) =>
    page.getByLabel(say('judging:pointsFor', { name }), { exact: true });
  for (const [i, name] of criteria.entries()) {
    if (i > 0) {
      await field(name).fill(points[i] as string);
      continue;
    }
    const slider = page.getByRole('slider', { name, exact: true });
    await slider.focus();
    await slider.press('Home');
    for (let half = 0; half < Number(points[0]) * 2; half++) await slider.press('ArrowRight');
  }
  await page.getByLabel(say('score-sheet:comment'), { exact: true }).fill('Có góc nhìn riêng.');
  await page.getByText(say('desk:savedAt', { time: '' }).trim()).waitFor();
  await until('the server has all marks', () =>
    page.getByText(say('score-sheet:totalServer')).isVisible(),
  );
  await page.reload();
  await field(criteria[0] as string).waitFor();
  for (const [i, name] of criteria.entries()) {
    const kept = await field(name).inputValue();
    demand(Number(kept) === Number(points[i]), `the mark ${points[i]} is still there (${kept})`);
  }
}

export async function handsInTheSheet({ page, say }: Person): Promise<void> {
  await page.getByRole('button', { name: say('score-sheet:submit'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('score-sheet:submitConfirm'), exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page
    .getByText(say('score-sheet:submittedToast', { code: '' }).slice(0, 12))
    .first()
    .waitFor();
}
