// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import { nextStep, type DeskPeriod } from './period-desk';

const at = '2026-12-01T00:00:00Z';
const open: DeskPeriod = {
  number: 1,
  name: { vi: 'Đợt 1', en: null },
  winners: 1,
  window: { opens: at, closes: at, state: 'OPEN' },
  progress: { sealedAt: null, tallySealedAt: null },
  standing: null,
  publication: null,
};
const closed: DeskPeriod = { ...open, window: { ...open.window, state: 'CLOSED' } };
const sealed: DeskPeriod = { ...closed, progress: { sealedAt: at, tallySealedAt: null } };
const standing = { digest: 'a', categories: [] };
const counted: DeskPeriod = {
  ...sealed,
  progress: { sealedAt: at, tallySealedAt: at },
  standing,
};
const published: DeskPeriod = {
  ...counted,
  publication: { version: 1, publishedAt: at, standing: { digest: 'a' } },
};

test('a period is closed, sealed, counted and published, in this order', () => {
  expect([open, closed, sealed, counted, published].map((one) => nextStep(one, undefined))).toEqual(
    ['vote', 'box', 'tally', 'publish', 'done'],
  );
});

test('no period is counted before the result of the one before is public', () => {
  expect(nextStep(sealed, counted)).toBe('before');
  expect(nextStep(sealed, published)).toBe('tally');
});

test('a standing that has changed since is published anew', () => {
  expect(nextStep({ ...published, standing: { ...standing, digest: 'b' } }, undefined)).toBe(
    'publish',
  );
});
