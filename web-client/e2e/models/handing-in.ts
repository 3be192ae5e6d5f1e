// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Locator } from 'playwright-core';
import { declares } from '../chapters/declaring';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand } from '../stage/wait';
import type { Model, ModelWork, Part } from './model';

/** From the choice of the category to the receipt; who is not signed in yet does so at the end. */
export async function handsInAWork(
  person: Person,
  { slug }: Model,
  work: ModelWork,
  signsIn?: () => Promise<void>,
): Promise<string> {
  const { page, say } = person;
  await page.goto(`/c/${slug}/submit`);
  await page.getByRole('radio', { name: work.category.name, exact: true }).check();
  await page.getByRole('button', { name: say('entry-form:begin'), exact: true }).click();
  await page.waitForURL(/\?entry=/);
  const series = (work.category.mostParts ?? 1) > 1;
  for (const [i, part] of work.parts.entries()) {
    const scope = series ? await partOfASeries(person, i + 1) : page.locator('#video');
    await fillsInPart(person, scope, work, part);
  }
  await fillsInTexts(person, work);
  await look(person, `${slug}-${work.category.kind}-form`);
  if (signsIn) {
    await page.getByRole('button', { name: say('entry-form:signInAndSubmit') }).click();
    await signsIn();
    const title = page.getByLabel(say('entry-form:title'), { exact: true });
    await title.waitFor();
    demand((await title.inputValue()) === work.title, 'the draft has survived the sign-in');
  }
  await page.getByRole('button', { name: say('entry-form:submit'), exact: true }).click();
  await page.waitForURL(/\/my\/entries\//);
  const receipt = page.getByRole('region', { name: say('entry-form:receiptTitle') });
  await receipt.waitFor();
  const number = /MS \d{3}/.exec(await receipt.innerText())?.[0];
  demand(number, 'the receipt names the number');
  await look(person, `${slug}-${work.category.kind}-receipt`);
  return number;
}

async function partOfASeries({ page, say }: Person, number: number): Promise<Locator> {
  if (number > 1) await page.getByRole('button', { name: say('entry-form:addPart') }).click();
  const name = say('entry-form:partNumber', { number });
  const heading = page.getByRole('heading', { name, exact: true, level: 3 });
  const section = page.locator('#video section').filter({ has: heading });
  await section.waitFor();
  return section;
}

/** One part of a work, in the section of the form that is its own. */
export async function fillsInPart(
  person: Person,
  scope: Locator,
  { category }: ModelWork,
  part: Part,
): Promise<void> {
  const { say } = person;
  const choose = (kind: string) =>
    scope.getByLabel(say(kind === 'VIDEO' ? 'upload:choose' : `upload:choose_${kind}`), {
      exact: true,
    });
  const add = (name: string) => scope.getByRole('button', { name, exact: true }).click();
  const send = async (kind: string, file: string) => {
    await choose(kind).setInputFiles(file);
    await choose(kind).waitFor({ state: 'detached' });
  };
  if (part.title) await saves(person, scope, 'partTitle', part.title);
  if (part.file) await send(category.kind, part.file);
  const pictures = part.pictures ?? [];
  if (pictures.length > 0) {
    // All of them at once, in the order in which they are to stand.
    const drop = scope.getByLabel(say('entry-form:addPictures'), { exact: true });
    await drop.setInputFiles(pictures.map(({ file }) => file));
  }
  for (const [i, { caption }] of pictures.entries()) {
    await saves(person, scope, 'captionOf', caption, { number: i + 1 });
  }
  if (part.article) {
    await saves(person, scope, 'article', part.article);
    if (pictures.length > 0) {
      const insert = say('entry-form:insertPicture', { number: 1 });
      await Promise.all([savedWith(person, '](picture:'), add(insert)]);
    }
  }
  if (part.link) await saves(person, scope, 'link', part.link);
  if (part.screenshot) {
    const name = say('entry-form:companion_POST_SCREENSHOT');
    const drop = scope.getByLabel(say('entry-form:addCompanion', { name }), { exact: true });
    await drop.setInputFiles(part.screenshot);
  }
  if (part.script) {
    await add(say('entry-form:addCompanion', { name: say('entry-form:companion_SCRIPT') }));
    await send('DOCUMENT', part.script);
  }
  if (part.publication) {
    const { outlet, day, place } = part.publication;
    await saves(person, scope, 'outlet', outlet);
    await saves(person, scope, 'publishedOn', day);
    await saves(person, scope, 'place', place);
  }
}

/** Types a text that saves itself, and waits until the server has it. */
async function saves(
  person: Person,
  scope: Locator,
  key: string,
  text: string,
  values: Record<string, number> = {},
): Promise<void> {
  const field = scope.getByLabel(person.say(`entry-form:${key}`, values), { exact: true });
  await Promise.all([savedWith(person, JSON.stringify(text).slice(1, -1)), field.fill(text)]);
}

/** The answer to a request that holds these words. */
function savedWith({ page }: Person, words: string) {
  return page.waitForResponse((response) => (response.request().postData() ?? '').includes(words));
}

async function fillsInTexts(person: Person, work: ModelWork): Promise<void> {
  const { page, say } = person;
  if (work.unit) {
    const unit = page.getByRole('combobox', { name: say('entry-form:unit') });
    await unit.fill(work.unit.typed);
    await page.getByRole('option', { name: work.unit.name }).click();
  }
  await page.getByLabel(say('entry-form:title'), { exact: true }).fill(work.title);
  await page.getByLabel(say('entry-form:description'), { exact: true }).fill(work.description);
  for (const [i, author] of work.authors.entries()) {
    if (i > 0) await page.getByRole('button', { name: say('entry-form:addAuthor') }).click();
    const name = say('entry-form:authorNumber', { number: i + 1 });
    await page.getByLabel(name, { exact: true }).fill(author);
  }
  await declares(person);
  await page.getByLabel(say('entry-form:consent'), { exact: true }).check();
  await page.getByText(say('desk:savedAt', { time: '' }).trim()).waitFor();
  await page.getByText(say('entry-form:stillMissing')).waitFor({ state: 'hidden' });
}
