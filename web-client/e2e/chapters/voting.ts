// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Page } from 'playwright-core';
import { watches } from '../stage/films';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand } from '../stage/wait';
import { contest } from './setting-up';

const inPath = (number: string) => number.replace(' ', '').toLowerCase();
const pageOf = (number: string) => `/c/${contest.slug}/e/${inPath(number)}`;

/** From the gallery to a work, which is watched and voted for. */
export async function watchesAndVotes(
  person: Person,
  { number, title }: { number: string; title: string },
): Promise<void> {
  const { page, say } = person;
  await page.goto(`/c/${contest.slug}`);
  await page
    .getByRole('link', { name: say('contest:toVote'), exact: true })
    .first()
    .click();
  await page.getByRole('article').filter({ hasText: number }).getByRole('link').click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await watches(person, title);
  await votes(person, page, number);
}

/** One press of the button, and the thanks with the receipt. */
export async function votes({ say }: Person, page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: say('voting:voteFor', { number }) }).click();
  await page.getByText(say('voting:thanks')).waitFor();
}

/** Opens a work and follows its count: what it says now and that it moves without a reload. */
export async function watchesTheCount(person: Person, number: string): Promise<CountWatch> {
  const { page, say } = person;
  await page.goto(pageOf(number));
  let reloads = 0;
  page.on('load', () => reloads++);
  const says = async (count: number) => {
    const label = say('voting:votes', { count });
    await page
      .getByText(new RegExp(`^${count}\\s*${label}$`))
      .first()
      .waitFor();
    demand(reloads === 0, 'the page has not been loaded again');
  };
  return { says };
}

export type CountWatch = { says: (count: number) => Promise<void> };

/** A page that was open before the last vote was given still offers one; the server says why not. */
export async function isRefusedOverTheLimit(
  person: Person,
  given: string,
  over: string,
): Promise<void> {
  const { context, page, say } = person;
  const stale = await context.newPage();
  await stale.goto(pageOf(over));
  const button = stale.getByRole('button', { name: say('voting:voteFor', { number: over }) });
  await button.waitFor();
  await page.goto(pageOf(given));
  await votes(person, page, given);
  await button.click();
  const refusal = stale.getByRole('main').getByText(/lượt/).last();
  await refusal.waitFor();
  await stale.getByText(say('voting:thanks')).waitFor({ state: 'hidden' });
  await look({ ...person, page: stale }, 'vote-refused');
  await stale.close();
  await page.reload();
  await page.getByRole('main').waitFor();
}

/** Looks a vote up by the code of its receipt. */
export async function checksTheReceipt(person: Person): Promise<void> {
  const { page, say } = person;
  await page.getByRole('link', { name: say('voting:checkReceipt') }).click();
  await page.getByText(say('voting:receiptFound')).waitFor();
  await look(person, 'receipt');
}

/** Chooses a receipt of this browser, which follows the proof by itself and finds nothing wrong. */
export async function findsTheVoteInTheRecord({ page, say }: Person): Promise<void> {
  await page
    .getByRole('button', { name: say('voting:receiptCheck') })
    .last()
    .click();
  const right = say('voting:proofRight', { index: '\n', size: '' }).split('\n')[0] as string;
  await page.getByText(right).waitFor();
  for (const step of ['opening', 'promise', 'tree', 'head']) {
    await page.getByText(say(`voting:proof_${step}_right`)).waitFor();
  }
}

/** The same receipt after publication. */
export async function findsTheVoteCounted(person: Person): Promise<void> {
  await person.page.goto(`/c/${contest.slug}/receipt`);
  await findsTheVoteInTheRecord(person);
  await person.page.getByText(person.say('voting:verdictCounted')).waitFor();
}
