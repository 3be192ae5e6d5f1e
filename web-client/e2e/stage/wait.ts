// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

/** Generous, because the machine may be slow and shared; nothing waits longer than it must. */
export const patience = 90_000;

/** Asks again until the answer is there, and says what never came. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  limit = patience,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Says in one sentence what must hold. */
export function demand(holds: unknown, sentence: string): asserts holds {
  if (!holds) throw new Error(`Not so: ${sentence}`);
}
