// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { until } from '../stage/wait';
import type { Model } from './model';

/** Invites by a copied link; whom it names is signed in and accepts. */
export async function takesOn(
  organiser: Person,
  { slug }: Model,
  guest: Person,
  role: 'JUROR' | 'SCREENER' | 'SECRETARY' | 'TESTER',
): Promise<void> {
  const { page, say } = organiser;
  const { name } = guest;
  await page.goto(`/o/${slug}/people`);
  await page
    .getByRole('combobox', { name: say('invitations:role'), exact: true })
    .selectOption(role);
  await page.getByRole('textbox', { name: say('invitations:name') }).fill(name);
  await page.getByRole('button', { name: say('invitations:inviteByLink'), exact: true }).click();
  const made = page.getByRole('status').filter({ hasText: say('invitations:madeFor', { name }) });
  const link = await until(
    'the link stands on the page',
    async () => /https?:\/\/\S+\/invitation\/[\w-]+/.exec(await made.innerText())?.[0],
  );
  await guest.page.goto(link);
  await guest.page.getByRole('button', { name: guest.say('invitation:accept', { name }) }).click();
  await guest.page.waitForURL(new RegExp(`/[cjos]/${slug}(/paper)?$`));
}
