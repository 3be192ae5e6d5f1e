// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Person } from '../stage/person';

/** Agrees to everything that the contest wants agreed to. */
export async function declares({ page }: Person): Promise<void> {
  for (const tick of await page.locator('#declared input[type=checkbox]').all()) {
    await tick.check();
  }
}
