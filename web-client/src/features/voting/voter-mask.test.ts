// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { forgetVoterMask, keepVoterMask, maskAddress, voterMask } from './voter-mask';

it('shows the first letter and the domain of an address', () => {
  expect(maskAddress(' lan.nguyen@gmail.com ')).toBe('l•••@gmail.com');
  expect(maskAddress('ánh@example.vn')).toBe('á•••@example.vn');
});

it('keeps nothing more than that, and forgets it', () => {
  localStorage.clear();
  keepVoterMask('c1', 'lan.nguyen@gmail.com');
  expect(voterMask('c1')).toBe('l•••@gmail.com');
  expect(JSON.stringify({ ...localStorage })).not.toContain('nguyen');
  forgetVoterMask('c1');
  expect(voterMask('c1')).toBeUndefined();
});
