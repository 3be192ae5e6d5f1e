// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand } from '../stage/wait';
import { fillsInPart } from './handing-in';
import type { Model, ModelWork } from './model';

/** What the author holds: the number of the receipt, and the code that makes the work theirs. */
export type Slip = { receipt: string; code: string };

/** A work is brought to the desk, entered for its author, and waits for a second person. */
export async function takesInOnPaper(
  secretary: Person,
  { slug }: Model,
  work: ModelWork,
): Promise<Slip> {
  const { page, say } = secretary;
  await page.goto(`/o/${slug}/paper`);
  await page.getByRole('button', { name: say('paper:takeNew'), exact: true }).click();
  const field = (key: string) => page.getByRole('textbox', { name: say(`paper:${key}`) }).first();
  await field('author').fill(work.authors[0] ?? '');
  await field('phone').fill('0280 385 1234');
  await field('workTitle').fill(work.title);
  await page
    .getByRole('combobox', { name: say('paper:category') })
    .selectOption({ label: work.category.name });
  await field('received').fill('1 phiếu dự thi, 1 USB');
  await look(secretary, `${slug}-paper-taking`);
  await page.getByRole('button', { name: say('paper:take'), exact: true }).click();
  await page.waitForURL(/\/paper\/[^/]+$/);
  const slip = page.getByRole('region', { name: say('paper:slipTitle') });
  await slip.waitFor();
  const code = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2}\b/.exec(await slip.innerText())?.[0];
  demand(code, 'the slip shows the code');
  await look(secretary, `${slug}-paper-slip`);
  const receipt = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('link', { name: say('paper:toWork') }).click();
  for (const part of work.parts) await fillsInPart(secretary, page.locator('#video'), work, part);
  await page.getByLabel(say('entry-form:description'), { exact: true }).fill(work.description);
  await page.getByText(say('desk:savedAt', { time: '' }).trim()).waitFor();
  await page.getByLabel(say('paper:consent'), { exact: true }).check();
  await page.getByRole('button', { name: say('paper:offer'), exact: true }).click();
  await page.getByRole('button', { name: say('paper:sendBack') }).waitFor();
  return { receipt, code };
}

/** A second person compares and confirms; only now is the work handed in. */
export async function confirmsOnPaper(
  second: Person,
  { slug }: Model,
  { receipt }: Slip,
): Promise<string> {
  const { page, say } = second;
  await page.goto(`/o/${slug}/paper/${receipt}/work`);
  await page.getByRole('button', { name: say('paper:confirm') }).waitFor();
  await look(second, `${slug}-paper-comparing`);
  await page.getByRole('button', { name: say('paper:confirm') }).click();
  const [said = ''] = say('paper:handedIn', { number: '\n', category: '' }).split('\n');
  const done = await page.getByText(said).first().innerText();
  const number = /MS \d{3}/.exec(done)?.[0];
  demand(number, 'the desk names the number');
  return number;
}

/** The author makes the work their own by the code of the slip. */
export async function claimsTheWork(author: Person, { code }: Slip, title: string): Promise<void> {
  const { page, say } = author;
  await page.goto(`/claim/${encodeURIComponent(code)}`);
  const claim = page.getByRole('button', { name: say('claim:claim'), exact: true });
  const seen = page.getByRole('button', { name: say('claim:look'), exact: true });
  await claim.or(seen).first().waitFor();
  if (!(await claim.isVisible())) await seen.click();
  await page.getByText(title).first().waitFor();
  await look(author, 'claiming');
  await claim.click();
  await page.getByText(say('claim:claimed')).first().waitFor();
}
