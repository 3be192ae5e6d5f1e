// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Browser } from 'playwright-core';
import { chooseDemoAccount, demo, demoMail } from '../stage/identity';
import { comes, phone, type Person } from '../stage/person';
import { look, shootOnce } from '../stage/screenshots';
import { until } from '../stage/wait';
import { contest } from './setting-up';

type Guest = { name: string; role: 'JUROR' | 'SCREENER'; mailed: boolean };

const guests: Guest[] = [
  { name: demo.screener, role: 'SCREENER', mailed: true },
  { name: demo.jurors[0], role: 'JUROR', mailed: true },
  { name: demo.jurors[1], role: 'JUROR', mailed: true },
  { name: demo.jurors[2], role: 'JUROR', mailed: false },
];

/** Invites a screener and three jurors, three by mail and one by a copied link; all accept. */
export async function invitesPeople(
  browser: Browser,
  organiser: Person,
): Promise<{ screener: Person; jurors: Person[] }> {
  const { page, say } = organiser;
  await page.getByRole('link', { name: say('organiser:part_people'), exact: true }).click();
  await page.getByRole('heading', { name: say('invitations:inviteTitle') }).waitFor();
  const links: string[] = [];
  for (const guest of guests) links.push(await invites(organiser, guest));
  await showsState(organiser, demo.screener, 'SENT');
  await showsState(organiser, demo.jurors[2], 'MADE');
  await look(organiser, 'people-invited');

  const arrived: Person[] = [];
  for (const [i, guest] of guests.entries()) {
    const link = guest.mailed ? await readsMail(organiser, guest) : (links[i] as string);
    const english = i === 2;
    const person = await comes(browser, guest.name, {
      language: english ? 'en' : 'vi',
      viewport: english ? phone : undefined,
    });
    await accepts(person, organiser, link, i === 1);
    arrived.push(person);
  }
  for (const { name } of guests) await showsState(organiser, name, 'ACCEPTED');
  await look(organiser, 'people-accepted');
  const [screener, ...jurors] = arrived as [Person, ...Person[]];
  return { screener, jurors };
}

/** Makes the invitation; gives the link as it stands on the page. */
async function invites(organiser: Person, { name, role, mailed }: Guest): Promise<string> {
  const { page, say } = organiser;
  await page
    .getByRole('combobox', { name: say('invitations:role'), exact: true })
    .selectOption(role);
  await page.getByRole('textbox', { name: say('invitations:name') }).fill(name);
  const mail = page.getByLabel(say('invitations:email'), { exact: true });
  await mail.fill(mailed ? (demoMail[name] ?? '') : '');
  const words = say(mailed ? 'invitations:inviteByMail' : 'invitations:inviteByLink');
  await page.getByRole('button', { name: words, exact: true }).click();
  const made = page.getByRole('status').filter({ hasText: say('invitations:madeFor', { name }) });
  await made.waitFor();
  const listed = page.getByRole('listitem').filter({ hasText: name });
  await listed.getByText(say(`invitations:state_${mailed ? 'SENT' : 'MADE'}`)).waitFor();
  if (!mailed) await shootOnce(organiser, 'people-link');
  return await until(
    'the link stands on the page',
    async () => /https?:\/\/\S+\/invitation\/[\w-]+/.exec(await made.innerText())?.[0],
  );
}

/** Finds the person's letter in the demo's inbox and takes the link out of it. */
async function readsMail(organiser: Person, { name }: Guest): Promise<string> {
  const inbox = await organiser.context.newPage();
  await inbox.goto('/quickstart/inbox');
  const letter = inbox.getByRole('article').filter({ hasText: demoMail[name] ?? name });
  const link = letter.getByRole('link').first();
  const address = await until('the letter is in the inbox', async () => {
    if ((await link.count()) > 0) return (await link.getAttribute('href')) ?? undefined;
    await inbox.reload();
    return undefined;
  });
  if (name === demo.screener) await shootOnce({ ...organiser, page: inbox }, 'inbox');
  await inbox.close();
  return address;
}

async function accepts(
  person: Person,
  organiser: Person,
  link: string,
  watched: boolean,
): Promise<void> {
  const { page, say, name } = person;
  await page.goto(link);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: say('account:signIn') }).waitFor();
  if (watched) {
    await look(person, 'invitation');
    await showsState(organiser, name, 'OPENED');
  }
  await main.getByRole('button', { name: say('account:signIn') }).click();
  await page.getByRole('button', { name }).waitFor();
  if (watched) await shootOnce(person, 'identity-sign-in');
  await chooseDemoAccount(person);
  await page.getByRole('button', { name: say('invitation:accept', { name }) }).click();
  await page.waitForURL(new RegExp(`/[js]/${contest.slug}$`));
}

/** Reads the people's page again: what has become of this invitation. */
async function showsState({ page, say }: Person, name: string, state: string): Promise<void> {
  const list = page
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ hasText: say(`invitations:state_${state}`) });
  await until(`the invitation of ${name} is ${state}`, async () => {
    if ((await list.count()) > 0) return true;
    await page.reload();
    await page.getByRole('heading', { name: say('invitations:invitations') }).waitFor();
    return false;
  });
}
