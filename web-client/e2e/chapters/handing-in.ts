// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand, until } from '../stage/wait';
import { declares } from './declaring';
import { contest } from './setting-up';

export type Work = {
  title: string;
  description: string;
  author: string;
  video: string;
};

/** Begins a draft as a stranger and chooses the video; it goes to the bucket while the rest is filled in. */
export async function draftsAWork(person: Person, work: Work): Promise<void> {
  const { page, say } = person;
  await page.goto(`/c/${contest.slug}`);
  await page
    .getByRole('link', { name: say('contest:toSubmit'), exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: say('entry-form:begin'), exact: true }).click();
  await page.waitForURL(/\?entry=/);
  await page.getByLabel(say('upload:choose')).setInputFiles(work.video);
  await page.getByLabel(say('entry-form:title'), { exact: true }).fill(work.title);
  await page.getByLabel(say('entry-form:description'), { exact: true }).fill(work.description);
  const author = page.getByLabel(say('entry-form:authorNumber', { number: 1 }), { exact: true });
  await author.fill(work.author);
  await declares(person);
  await page.getByLabel(say('entry-form:consent'), { exact: true }).check();
  await page.getByText(say('desk:savedAt', { time: '' }).trim()).waitFor();
}

/** Waits until the bucket has the whole film and the server has begun with it. */
export async function hasSentTheVideo({ page, say }: Person): Promise<void> {
  const stages = ['checking', 'transcoding', 'ready'].map((name) => say(`upload:${name}`));
  await until('the video has arrived', async () => {
    for (const words of stages) if (await page.getByText(words).first().isVisible()) return true;
    return false;
  });
}

/** Signs in only now, comes back to the same draft with nothing lost, and hands it in. */
export async function handsIn(
  person: Person,
  work: Work,
  signsIn: () => Promise<void>,
): Promise<string> {
  const { page, say } = person;
  await page.getByRole('button', { name: say('entry-form:signInAndSubmit') }).click();
  await signsIn();
  const title = page.getByLabel(say('entry-form:title'), { exact: true });
  await title.waitFor();
  demand((await title.inputValue()) === work.title, 'the draft has survived the sign-in');
  await page.getByRole('button', { name: say('entry-form:submit'), exact: true }).click();
  await page.waitForURL(/\/my\/entries\//);
  const receipt = page.getByRole('region', { name: say('entry-form:receiptTitle') });
  await receipt.waitFor();
  const number = /MS \d{3}/.exec(await receipt.innerText())?.[0];
  demand(number, 'the receipt names the number');
  return number;
}

/** Stays on the page of the work until its film can be watched. */
export async function waitsForTheFilm({ page, say }: Person): Promise<void> {
  await page.getByText(say('upload:ready')).waitFor({ timeout: 240_000 });
}

/** Keeps every figure that a progress bar shows in the person's pages, as they come. */
export async function followsProgress({ context }: Person): Promise<() => number[]> {
  const seen: number[] = [];
  await context.exposeFunction('progressShown', (percent: number) => {
    if (Number.isFinite(percent)) seen.push(percent);
  });
  await context.addInitScript(`
    let last = '';
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role="progressbar"]')) {
        const now = bar.getAttribute('aria-label') + bar.getAttribute('aria-valuenow');
        if (now === last) continue;
        last = now;
        window.progressShown(Number(bar.getAttribute('aria-valuenow')));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  `);
  return () => seen;
}

/** How often a figure rose, counting upload and processing together. */
export function rises(values: readonly number[]): number {
  return values.filter((value, i) => i > 0 && value > (values[i - 1] as number)).length;
}

/** The pages of an entrant, for whom wants to look at them. */
export async function showsMyPages(person: Person): Promise<void> {
  await look(person, 'my-entry');
  await person.page.goto('/my/entries');
  await person.page
    .getByRole('heading', { name: person.say('my-entries:title'), level: 1 })
    .waitFor();
  await person.page.getByText(person.say('upload:ready')).first().waitFor();
  await look(person, 'my-entries');
}
