// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';
import { address } from '../stage/setting';
import { demand } from '../stage/wait';
import type { Model } from './model';

/** Moves the passed-in clock on, until the contest's page names the phase that has come with it. */
export async function comesTo(
  { page, say }: Person,
  { slug }: Model,
  moment: string,
  phase: string,
): Promise<void> {
  const moved = await fetch(`${address}/quickstart/clock?to=${encodeURIComponent(moment)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  demand(moved.ok, `the clock moves to ${moment} (${moved.status})`);
  await page.goto(`/c/${slug}`);
  await page
    .getByText(say(`contest:phase.${phase}`), { exact: true })
    .first()
    .waitFor();
}
