// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { isHiddenAt } from './count-rule';

const moment = '2026-11-13T10:00:00Z';
const at = Date.parse(moment);

describe('what a contest lets anybody see of its counts', () => {
  it('ends at the moment itself', () => {
    const rule = { visibility: 'LIVE', countStep: null, countsHiddenFrom: moment } as const;
    expect(isHiddenAt(rule, at - 1)).toBe(false);
    expect(isHiddenAt(rule, at)).toBe(true);
  });

  it('never ends where no moment is said, and never begins where all is hidden', () => {
    const none = { countStep: null, countsHiddenFrom: null };
    expect(isHiddenAt({ ...none, visibility: 'LIVE' }, at)).toBe(false);
    expect(isHiddenAt({ ...none, visibility: 'HIDDEN' }, 0)).toBe(true);
  });
});
