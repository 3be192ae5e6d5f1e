// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { look } from '../stage/screenshots';
import type { Model } from './model';

export const reason = 'Mưa lũ làm mất điện, mất mạng ở nhiều xã trong tuần cuối.';

/** Works are taken for longer, with a reason; what stands in the way moves along. */
export async function takesWorksForLonger(
  organiser: Person,
  { slug }: Model,
  day: string,
): Promise<void> {
  const { page, say } = organiser;
  await page.goto(`/o/${slug}`);
  await page.getByRole('button', { name: say('contest-setup:extend'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const label = say('contest-setup:newEnd');
  const field = dialog.getByLabel(say('common:dateOf', { label }), { exact: true });
  await field.fill(day);
  await field.press('Tab');
  await dialog
    .getByRole('textbox', { name: say('contest-setup:extendReason') })
    .first()
    .fill(reason);
  await dialog.getByText(say('contest-setup:calendarAfter')).waitFor();
  await look(organiser, `${slug}-extension`);
  await dialog.getByRole('button', { name: say('contest-setup:extendConfirm') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.goto(`/c/${slug}`);
  await page.getByText(reason).first().waitFor();
  await look(organiser, `${slug}-contest-extended`);
}

/** After the end nobody can begin a work, and the page says since when. */
export async function takesNoWorks({ page, say }: Person, { slug }: Model): Promise<void> {
  await page.goto(`/c/${slug}/submit`);
  const [said = ''] = say('entry-form:intakeClosed', { time: '\n' }).split('\n');
  await page.getByText(`${said}17:00`).first().waitFor();
  await page.getByText('15/11/2026').first().waitFor();
}
