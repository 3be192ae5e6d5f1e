// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
const prefix = 'palmares.intention.';

/**
 * The key of the viewer's intention to vote for a work: the same through every retry, also after a
 * reload, until an answer has come.
 */
export function intentionKey(entryId: string): string {
  try {
    const kept = sessionStorage.getItem(prefix + entryId);
    if (kept) return kept;
    const made = newKey();
    sessionStorage.setItem(prefix + entryId, made);
    return made;
  } catch {
    return keyWithoutStorage(entryId);
  }
}

/** To be called once an answer has come; voting again is then a new intention. */
export function settleIntention(entryId: string): void {
  unstored.delete(entryId);
  try {
    sessionStorage.removeItem(prefix + entryId);
  } catch {
    // Nothing was kept there.
  }
}

const unstored = new Map<string, string>();

function keyWithoutStorage(entryId: string): string {
  const key = unstored.get(entryId) ?? newKey();
  unstored.set(entryId, key);
  return key;
}

function newKey(): string {
  // randomUUID is missing where the page came over plain HTTP from another machine.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
