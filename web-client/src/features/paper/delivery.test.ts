// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { broughtNow, deliveryInput, lacksArrival } from './delivery-fields';

const zone = 'Asia/Ho_Chi_Minh';
const earlier = { ...broughtNow, earlier: true, reason: 'Văn thư nhận' };

it('says an arrival on the clock of the contest, wherever the browser is', () => {
  const given = { ...earlier, arrived: '2026-11-15T16:45' };
  expect(lacksArrival(given, zone)).toBe(false);
  expect(deliveryInput(given, zone).arrivedAt).toBe('2026-11-15T09:45:00Z');
  expect(deliveryInput(given, 'Asia/Tokyo').arrivedAt).toBe('2026-11-15T07:45:00Z');
});

it('never takes an unfinished time for now', () => {
  for (const arrived of ['', '2026-11-15T', 'T16:45', '2026-11-31T16:45', '2026-11-15T25:00']) {
    expect(lacksArrival({ ...earlier, arrived }, zone)).toBe(true);
  }
});

it('sends neither a time nor a reason of what has come just now', () => {
  const given = { ...earlier, earlier: false, arrived: '2026-11-15T16:45' };
  expect(lacksArrival(given, zone)).toBe(false);
  expect(deliveryInput(given, zone)).toMatchObject({ arrivedAt: null, reason: '' });
});

it('sends a postmark of what came by post only', () => {
  const given = { ...broughtNow, postmark: '2026-11-14' };
  expect(deliveryInput(given, zone).postmark).toBeNull();
  expect(deliveryInput({ ...given, way: 'POST' }, zone).postmark).toBe('2026-11-14');
});
