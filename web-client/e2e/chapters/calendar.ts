// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { contest } from './setting-up';

/** Moves the contest on by the demo's own control, until the contest's page names the phase. */
export async function movesOnTo(
  { page, say }: Person,
  phase: string,
  slug = contest.slug,
): Promise<void> {
  await page.goto(`/c/${slug}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: say('demo:nextPhase') }).click();
  await page
    .getByText(say(`contest:phase.${phase}`), { exact: true })
    .first()
    .waitFor();
}
