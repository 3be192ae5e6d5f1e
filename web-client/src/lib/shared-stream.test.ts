// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shareStream } from './shared-stream';

/** Locks as a browser grants them: one holder at a time, the next in line when it lets go. */
class FakeLocks {
  private readonly lines = new Map<string, Promise<unknown>>();

  request(name: string, options: { signal: AbortSignal }, hold: () => Promise<void>) {
    const before = this.lines.get(name) ?? Promise.resolve();
    const mine = before.then(() => (options.signal.aborted ? undefined : hold()));
    this.lines.set(name, mine);
    return mine;
  }
}

let hidden = false;
const setHidden = (value: boolean) => {
  hidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});

afterEach(() => {
  hidden = false;
  vi.unstubAllGlobals();
});

const soon = (check: () => void) => vi.waitFor(check, { timeout: 20_000 });

describe('a shared stream', () => {
  it('is opened once for two listeners, and both hear', async () => {
    let emit: (value: number) => void = () => undefined;
    const open = vi.fn((to: (value: number) => void) => {
      emit = to;
      return () => undefined;
    });
    const first = vi.fn();
    const second = vi.fn();
    const stops = [shareStream('a', first, open), shareStream('a', second, open)];
    await soon(() => expect(open).toHaveBeenCalled());
    emit(7);
    await soon(() => expect(second).toHaveBeenCalledWith(7));
    expect(first).toHaveBeenCalledWith(7);
    expect(open).toHaveBeenCalledTimes(1);
    for (const stop of stops) stop();
  });

  it('tells a late listener the latest value at once', async () => {
    const open = (to: (value: number) => void) => {
      to(3);
      return () => undefined;
    };
    const first = vi.fn();
    const stopFirst = shareStream('b', first, open);
    await soon(() => expect(first).toHaveBeenCalledWith(3));
    const late = vi.fn();
    const stopSecond = shareStream('b', late, open);
    await soon(() => expect(late).toHaveBeenCalledWith(3));
    stopFirst();
    stopSecond();
  });

  it('passes to the next listener when the first one leaves', async () => {
    const close = vi.fn();
    const open = vi.fn(() => close);
    const stopFirst = shareStream('c', () => undefined, open);
    const stopSecond = shareStream('c', () => undefined, open);
    await soon(() => expect(open).toHaveBeenCalledTimes(1));
    stopFirst();
    await soon(() => expect(open).toHaveBeenCalledTimes(2));
    expect(close).toHaveBeenCalledTimes(1);
    stopSecond();
  });

  it('is closed while the page is hidden and opened again when it is seen', async () => {
    const close = vi.fn();
    const open = vi.fn(() => close);
    const stop = shareStream('d', () => undefined, open);
    await soon(() => expect(open).toHaveBeenCalledTimes(1));
    setHidden(true);
    await soon(() => expect(close).toHaveBeenCalledTimes(1));
    setHidden(false);
    await soon(() => expect(open).toHaveBeenCalledTimes(2));
    stop();
  });

  it('is read by each tab alone where the browser has no locks', () => {
    vi.stubGlobal('navigator', {});
    const open = vi.fn(() => () => undefined);
    shareStream('e', () => undefined, open)();
    expect(open).toHaveBeenCalledTimes(1);
  });
});
