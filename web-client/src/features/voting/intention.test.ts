// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { intentionKey, settleIntention } from './intention';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

beforeEach(() => {
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

describe('an intention to vote', () => {
  it('keeps its key until an answer has come', () => {
    const key = intentionKey('e1');
    expect(key).toMatch(uuid);
    expect(intentionKey('e1')).toBe(key);
    settleIntention('e1');
    expect(intentionKey('e1')).not.toBe(key);
  });

  it('is another one for another work', () => {
    expect(intentionKey('e1')).not.toBe(intentionKey('e2'));
  });

  it('has a proper UUID also where the page came over plain HTTP', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(intentionKey('e3')).toMatch(uuid);
  });

  it('is kept in memory where the browser stores nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused');
    });
    const key = intentionKey('e4');
    expect(intentionKey('e4')).toBe(key);
    settleIntention('e4');
    expect(intentionKey('e4')).not.toBe(key);
    vi.restoreAllMocks();
  });
});
