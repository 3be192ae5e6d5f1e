// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PartFailure, putPart } from './put-part';

class FakeRequest {
  static last: FakeRequest;
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  headers: Record<string, string> = {};
  open = vi.fn();
  send = vi.fn();
  abort = vi.fn(() => this.onabort?.());
  constructor() {
    FakeRequest.last = this;
  }
  getResponseHeader(name: string): string | null {
    return this.headers[name] ?? null;
  }
}

describe('putPart', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const begin = (signal = new AbortController().signal, onProgress = vi.fn()) => {
    const result = putPart('http://bucket/p1', new Blob(['abc']), onProgress, signal);
    result.catch(() => undefined);
    return { result, onProgress, request: FakeRequest.last };
  };

  it('puts the bytes, tells progress and reads the ETag', async () => {
    const { result, onProgress, request } = begin();
    request.upload.onprogress?.({ loaded: 2 });
    request.status = 200;
    request.headers.etag = '"abc"';
    request.onload?.();
    await expect(result).resolves.toBe('"abc"');
    expect(request.open).toHaveBeenCalledWith('PUT', 'http://bucket/p1');
    expect(onProgress).toHaveBeenCalledWith(2);
  });

  it('fails with the status of a refused part', async () => {
    const { result, request } = begin();
    request.status = 403;
    request.onload?.();
    await expect(result).rejects.toEqual(new PartFailure(403));
  });

  it('stops at once when it is aborted', async () => {
    const controller = new AbortController();
    const { result, request } = begin(controller.signal);
    controller.abort();
    await expect(result).rejects.toBeInstanceOf(PartFailure);
    expect(request.abort).toHaveBeenCalled();
  });

  it('gives up a connection that has gone silent', async () => {
    const { result, request } = begin();
    await vi.advanceTimersByTimeAsync(40_000);
    request.upload.onprogress?.({ loaded: 1 });
    await vi.advanceTimersByTimeAsync(40_000);
    expect(request.abort).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(result).rejects.toBeInstanceOf(PartFailure);
  });
});
