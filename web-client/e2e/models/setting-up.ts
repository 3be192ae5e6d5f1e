// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Locator } from 'playwright-core';
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import { demand } from '../stage/wait';
import type { Category, Model } from './model';

/** Days of a calendar, typed as in a document. */
export type Days = {
  opens: string;
  closes: string;
  judging: [string, string];
  voting: [string, string];
  publication: string;
};

/** A contest with all its categories, from the form of a new one to its opening. */
export async function setsUp(organiser: Person, model: Model, days: Days): Promise<void> {
  const { page, say } = organiser;
  await page.goto('/o/new');
  await page.getByRole('heading', { name: say('contest-setup:newTitle'), level: 1 }).waitFor();
  await fillsInBasics(organiser, model);
  await fillsInCalendar(organiser, days);
  for (const [i, category] of model.categories.entries()) {
    if (i > 0) await page.getByRole('button', { name: say('contest-setup:addCategory') }).click();
    await fillsInCategory(organiser, category, i);
  }
  await look(organiser, `${model.slug}-new`);
  await page.getByRole('button', { name: say('contest-setup:create'), exact: true }).click();
  await page.waitForURL(`**/o/${model.slug}`);
  await page.getByRole('heading', { name: say('organiser:dashboard'), level: 1 }).waitFor();
}

/** The rules are locked; works may come. */
export async function opens({ page, say }: Person, { slug }: Model): Promise<void> {
  await page.goto(`/o/${slug}/setup`);
  await page.getByRole('button', { name: say('contest-setup:open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('contest-setup:openConfirm') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(say('contest-setup:lockedPart')).first().waitFor();
}

async function fillsInBasics({ page, say }: Person, model: Model): Promise<void> {
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const name = say('contest-setup:name');
  await field(name).fill(model.name);
  await field(say('contest-setup:inEnglish', { label: name })).fill(model.english);
  await field(say('contest-setup:organiser')).fill(model.organiser);
  await field(say('contest-setup:description')).fill(model.description);
  const slug = await field(say('contest-setup:slug')).inputValue();
  demand(slug === model.slug, `the short address follows the name (${slug})`);
  const zone = await page
    .getByRole('combobox', { name: say('contest-setup:timeZone') })
    .inputValue();
  demand(zone.includes('Ho_Chi_Minh'), `the contest lives in Vietnam's time, not ${zone}`);
}

async function fillsInCalendar({ page, say }: Person, days: Days): Promise<void> {
  const edge = (name: string, side: 'windowOpens' | 'windowCloses') =>
    say(`contest-setup:${side}`, { window: say(`contest:window.${name}`) });
  const fill = async (label: string, part: 'dateOf' | 'timeOf', text: string) => {
    const field = page.getByLabel(say(`common:${part}`, { label }), { exact: true });
    await field.fill(text);
    await field.press('Tab');
  };
  await fill(edge('intake', 'windowOpens'), 'dateOf', days.opens);
  await fill(edge('intake', 'windowCloses'), 'dateOf', days.closes);
  await fill(edge('intake', 'windowCloses'), 'timeOf', '17h00');
  for (const name of ['judging', 'voting'] as const) {
    await fill(edge(name, 'windowOpens'), 'dateOf', days[name][0]);
    await fill(edge(name, 'windowCloses'), 'dateOf', days[name][1]);
  }
  await fill(say('contest:window.publication'), 'dateOf', days.publication);
}

async function fillsInCategory(person: Person, category: Category, i: number): Promise<void> {
  const { page, say } = person;
  const label = say('contest-setup:categoryName');
  await page.getByLabel(label, { exact: true }).nth(i).fill(category.name);
  const english = say('contest-setup:inEnglish', { label });
  await page.getByLabel(english, { exact: true }).nth(i).fill(category.english);
  const kinds = page.getByRole('group', { name: say('contest-setup:kinds') }).nth(i);
  const box = (kind: string) =>
    kinds.getByRole('checkbox', { name: say(`contest-setup:kind_${kind}`), exact: true });
  await box(category.kind).check();
  if (category.kind !== 'VIDEO') await box('VIDEO').uncheck();
  const more = page
    .locator('details')
    .filter({ hasText: say('contest-setup:limits') })
    .nth(i);
  await fillsInRest(person, more, category);
}

async function fillsInRest({ say }: Person, more: Locator, category: Category): Promise<void> {
  const { mostParts, hosts, published, companions = {} } = category;
  if (!mostParts && !hosts && !published) return;
  const field = (key: string) => more.getByLabel(say(`contest-setup:${key}`), { exact: true });
  await more.getByText(say('contest-setup:limits')).click();
  if (mostParts) {
    const most = `${say('contest-setup:parts')}: ${say('contest-setup:most')}`;
    await more.getByLabel(most, { exact: true }).fill(String(mostParts));
  }
  if (hosts) await field('linkHosts').fill(hosts);
  if (published) {
    await field('publicationRequired').check();
    for (const [key, day] of [
      ['publishedFrom', published[0]],
      ['publishedTo', published[1]],
    ] as const) {
      await field(key).fill(day);
      await field(key).press('Tab');
    }
  }
  for (const [kind, wish] of Object.entries(companions)) {
    const name = say(`contest-setup:companion_${kind}`);
    await more.getByRole('combobox', { name }).selectOption(wish);
  }
}
