// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { signInAsDemo } from '../stage/identity';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand } from '../stage/wait';

export const contest = {
  name: 'Quê hương trong mắt em 2026',
  english: 'Home in My Eyes 2026',
  slug: 'que-huong-trong-mat-em-2026',
  criteria: [
    { name: 'Nội dung', english: 'Content', weight: 50 },
    { name: 'Hình thức thể hiện', english: 'Execution', weight: 30 },
    { name: 'Sức lan tỏa', english: 'Impact', weight: 20 },
  ],
  votes: 2,
};

const paths = {
  organiser: `/o/${contest.slug}`,
  setup: `/o/${contest.slug}/setup`,
};

/** The organiser sets a contest up from what is filled in already, and opens it. */
export async function setsUpAContest(organiser: Person): Promise<void> {
  const { page, say } = organiser;
  await look(organiser, 'home-empty', { dark: true });
  await signInAsDemo(organiser);
  await page.getByRole('link', { name: say('home:create') }).click();
  await page.getByRole('heading', { name: say('contest-setup:newTitle'), level: 1 }).waitFor();
  await fillsInBasics(organiser);
  await fillsInCalendar(organiser);
  await fillsInCategory(organiser);
  await fillsInVoting(organiser);
  await look(organiser, 'contest-new');
  await page.getByRole('button', { name: say('contest-setup:create'), exact: true }).click();
  await page.waitForURL(`**${paths.organiser}`);
  await page.getByRole('heading', { name: say('organiser:dashboard'), level: 1 }).waitFor();
  await look(organiser, 'organiser-dashboard-draft');
  await opens(organiser);
}

async function fillsInBasics({ page, say }: Person): Promise<void> {
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const english = (label: string) => say('contest-setup:inEnglish', { label });
  await field(say('contest-setup:name')).fill(contest.name);
  await field(english(say('contest-setup:name'))).fill(contest.english);
  await field(say('contest-setup:organiser')).fill('Tỉnh Đoàn Lâm Đồng');
  await field(english(say('contest-setup:organiser'))).fill('Lam Dong Youth Union');
  await field(say('contest-setup:description')).fill(
    'Cuộc thi video về những điều đẹp đẽ ở nơi mình sống, dành cho mọi người.',
  );
  await field(english(say('contest-setup:description'))).fill(
    'A contest of videos about the beauty of the place where one lives, open to everybody.',
  );
  const slug = await field(say('contest-setup:slug')).inputValue();
  demand(slug === contest.slug, `the short address follows the name (${slug})`);
}

/** Intake has begun and ends at five in the afternoon, typed as in a document. */
async function fillsInCalendar({ page, say }: Person): Promise<void> {
  const window = say('contest:window.intake');
  const opens = say('contest-setup:windowOpens', { window });
  const closes = say('contest-setup:windowCloses', { window });
  const date = page.getByLabel(say('common:dateOf', { label: opens }), { exact: true });
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  await date.fill(yesterday);
  await date.press('Tab');
  const time = page.getByLabel(say('common:timeOf', { label: closes }), { exact: true });
  await time.fill('17h00');
  await time.press('Tab');
  demand((await time.inputValue()) === '17:00', '17h00 is read as 17:00');
}

async function fillsInCategory({ page, say }: Person): Promise<void> {
  const label = say('contest-setup:categoryName');
  await page.getByLabel(label, { exact: true }).fill('Video clip');
  await page
    .getByLabel(say('contest-setup:inEnglish', { label }), { exact: true })
    .fill('Video clip');
  for (const [i, { name, english, weight }] of contest.criteria.entries()) {
    const nth = (key: string) =>
      page.getByLabel(say(`contest-setup:${key}`), { exact: true }).nth(i);
    await nth('criterionName').fill(name);
    await nth('inEnglishShort').fill(english);
    await nth('weight').fill(String(weight));
  }
}

/** Two votes for the whole contest and per day that stay as they are, counted live; jury 70, public 30 by rank points. */
async function fillsInVoting({ page, say }: Person): Promise<void> {
  const choose = (label: string) => page.getByRole('radio', { name: label }).check();
  await page.getByLabel(say('contest-setup:limit'), { exact: true }).fill(String(contest.votes));
  await choose(say('contest:policy.scope.CONTEST'));
  await choose(say('contest:policy.period.DAY'));
  await page.getByRole('checkbox', { name: say('contest-setup:changeable') }).uncheck();
  await page.getByRole('checkbox', { name: say('contest-setup:voters_DEVICE') }).check();
  await choose(say('contest-setup:visibleLive'));
  await page.getByRole('checkbox', { name: say('contest-setup:countsHidden') }).uncheck();
  const jury = page.getByLabel(say('contest-setup:juryWeight'), { exact: true });
  await jury.fill('70');
  await jury.press('Tab');
  const voters = page.getByLabel(say('contest-setup:publicWeight'), { exact: true });
  demand((await voters.inputValue()).startsWith('30'), 'the public has what the jury has not');
  await choose(say('contest-setup:method_RANK_POINTS'));
}

async function opens(organiser: Person): Promise<void> {
  const { page, say } = organiser;
  await page.getByRole('link', { name: say('organiser:part_setup'), exact: true }).click();
  await page.getByRole('heading', { name: say('contest-setup:opening') }).waitFor();
  await look(organiser, 'contest-setup');
  await page.getByRole('button', { name: say('contest-setup:open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('contest-setup:openConfirm') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(say('contest-setup:lockedPart')).first().waitFor();
}
