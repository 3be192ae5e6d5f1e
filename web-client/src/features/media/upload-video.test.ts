// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it, vi } from 'vitest';
import { PartFailure, type PutPart } from './put-part';
import type { UploadPlan, UploadPort } from './upload-plan';
import { backOff, VideoUpload } from './upload-video';

const file = new File([new Uint8Array(95)], 'clip.mp4', { type: 'video/mp4' });
const tenParts: UploadPlan = { uploadId: 'u', partSize: 10, partCount: 10, storedParts: [] };
const refusal = { code: 'INTAKE_CLOSED', message: 'Closed', field: null, retryAfter: null };

/** A bucket and a server that work unless told otherwise; waits end at once. */
function port(change: Partial<UploadPort> = {}) {
  const put = vi.fn<PutPart>((url, body, onProgress) => {
    onProgress(body.size);
    return Promise.resolve(`"etag-${url}"`);
  });
  const made = {
    begin: vi.fn(() => Promise.resolve({ kind: 'done' as const, value: tenParts })),
    sign: vi.fn((_: string, numbers: number[]) =>
      Promise.resolve({
        kind: 'done' as const,
        value: numbers.map((number) => ({ number, url: `p${number}` })),
      }),
    ),
    announce: vi.fn(() => Promise.resolve({ kind: 'done' as const, value: { at: null } })),
    firstPart: vi.fn(() => Promise.resolve({ kind: 'done' as const, value: null })),
    hash: vi.fn(() => Promise.resolve<string | null>('ab')),
    complete: vi.fn(() => Promise.resolve({ kind: 'done' as const, value: null })),
    abort: vi.fn(() => Promise.resolve()),
    put,
    now: () => 0,
    sleep: vi.fn(() => Promise.resolve()),
  };
  return { ...made, ...change } as typeof made & UploadPort;
}

function urlsPut(put: ReturnType<typeof port>['put']): string[] {
  return put.mock.calls.map(([url]) => url).sort();
}

describe('VideoUpload', () => {
  it('sends every part once and completes with all ETags in order', async () => {
    const bucket = port();
    const upload = new VideoUpload(file, bucket);
    await upload.start();
    expect(upload.snapshot()).toMatchObject({ phase: 'received', sent: 95, total: 95 });
    expect(bucket.put).toHaveBeenCalledTimes(10);
    expect(bucket.put.mock.calls.map(([, body]) => body.size)).toEqual([
      ...Array.from({ length: 9 }, () => 10),
      5,
    ]);
    const expected = Array.from({ length: 10 }, (_, i) => ({
      number: i + 1,
      etag: `"etag-p${i + 1}"`,
    }));
    expect(bucket.complete).toHaveBeenCalledExactlyOnceWith('u', expected);
  });

  it('never has more than four parts on their way', async () => {
    let open = 0;
    let most = 0;
    const put: PutPart = async (url) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
      return url;
    };
    await new VideoUpload(file, port({ put })).start();
    expect(most).toBe(4);
  });

  it('asks for at most twenty addresses at a time', async () => {
    const large = new File([new Uint8Array(450)], 'large.mp4');
    const plan = { ...tenParts, partCount: 45 };
    const bucket = port({ begin: () => Promise.resolve({ kind: 'done', value: plan }) });
    await new VideoUpload(large, bucket).start();
    const asked = bucket.sign.mock.calls.map(([, numbers]) => numbers.length);
    expect(Math.max(...asked)).toBeLessThanOrEqual(20);
    expect(bucket.put).toHaveBeenCalledTimes(45);
  });

  it('skips the parts that the bucket already holds', async () => {
    const storedParts = [1, 2, 3].map((number) => ({ number, etag: `"old-${number}"`, size: 10 }));
    // A part that was cut off is sent again.
    storedParts.push({ number: 4, etag: '"half"', size: 6 });
    const plan = { ...tenParts, storedParts };
    const bucket = port({ begin: () => Promise.resolve({ kind: 'done', value: plan }) });
    const upload = new VideoUpload(file, bucket);
    await upload.start();
    expect(upload.snapshot().resumedFrom).toBe(30);
    expect(urlsPut(bucket.put)).toEqual(['p10', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9']);
    const [[, parts]] = bucket.complete.mock.calls as unknown as [[string, unknown[]]];
    expect(parts[0]).toEqual({ number: 1, etag: '"old-1"' });
  });

  it('tries a part again with growing waits, and signs anew after a refused address', async () => {
    let failures = 3;
    const bucket = port();
    bucket.put.mockImplementation((url) =>
      url === 'p5' && failures-- > 0
        ? Promise.reject(new PartFailure(403))
        : Promise.resolve(`"${url}"`),
    );
    const upload = new VideoUpload(file, bucket);
    await upload.start();
    expect(upload.snapshot().phase).toBe('received');
    expect(bucket.sleep.mock.calls.map(([millis]: unknown[]) => millis)).toEqual([
      1000, 2000, 4000,
    ]);
    expect(bucket.sign.mock.calls.filter(([, numbers]) => numbers.includes(5))).toHaveLength(4);
  });

  it('counts bytes of a failed attempt back', async () => {
    const seen: number[] = [];
    let first = true;
    const put: PutPart = (url, body, onProgress) => {
      onProgress(body.size);
      if (url === 'p1' && first) {
        first = false;
        return Promise.reject(new PartFailure(0));
      }
      return Promise.resolve(url);
    };
    const upload = new VideoUpload(file, port({ put }));
    upload.subscribe(() => seen.push(upload.snapshot().sent));
    await upload.start();
    expect(Math.max(...seen)).toBe(95);
  });

  it('pauses, lets go of what is under way, and goes on with what is missing', async () => {
    const bucket = port();
    const aborted: string[] = [];
    let hold = true;
    bucket.put.mockImplementation((url, _body, _progress, signal) => {
      if (!hold || ['p1', 'p2'].includes(url)) return Promise.resolve(`"${url}"`);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted.push(url);
          reject(new PartFailure(0));
        });
      });
    });
    const upload = new VideoUpload(file, bucket);
    const first = upload.start();
    await vi.waitFor(() => expect(bucket.put).toHaveBeenCalledTimes(6));
    upload.pause();
    await first;
    expect(upload.snapshot()).toMatchObject({ phase: 'paused', sent: 20 });
    expect(aborted.sort()).toEqual(['p3', 'p4', 'p5', 'p6']);
    hold = false;
    bucket.put.mockClear();
    await upload.start();
    expect(upload.snapshot().phase).toBe('received');
    expect(bucket.put).toHaveBeenCalledTimes(8);
    expect(bucket.begin).toHaveBeenCalledTimes(1);
  });

  it('says a refusal and does not hammer', async () => {
    const begin = vi.fn(() => Promise.resolve({ kind: 'refused' as const, errors: [refusal] }));
    const upload = new VideoUpload(file, port({ begin }));
    await upload.start();
    expect(upload.snapshot()).toMatchObject({ phase: 'refused', errors: [refusal] });
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('completes again when the answer was lost', async () => {
    const complete = vi
      .fn()
      .mockResolvedValueOnce({ kind: 'failed' })
      .mockResolvedValue({ kind: 'done', value: null });
    const upload = new VideoUpload(file, port({ complete }));
    await upload.start();
    expect(complete).toHaveBeenCalledTimes(2);
    expect(upload.snapshot().phase).toBe('received');
  });

  it('asks the server for ETags where the bucket hides them', async () => {
    const storedParts = Array.from({ length: 10 }, (_, i) => ({
      number: i + 1,
      etag: `"told-${i + 1}"`,
      size: i === 9 ? 5 : 10,
    }));
    const begin = vi
      .fn()
      .mockResolvedValueOnce({ kind: 'done', value: tenParts })
      .mockResolvedValue({ kind: 'done', value: { ...tenParts, storedParts } });
    const bucket = port({ begin, put: () => Promise.resolve(null) });
    await new VideoUpload(file, bucket).start();
    const [[, parts]] = bucket.complete.mock.calls as unknown as [[string, { etag: string }[]]];
    expect(parts.map((part) => part.etag)[9]).toBe('"told-10"');
  });

  it('cancels on the server too', async () => {
    const bucket = port({ put: () => new Promise(() => undefined) });
    const upload = new VideoUpload(file, bucket);
    void upload.start();
    await vi.waitFor(() => expect(bucket.sign).toHaveBeenCalled());
    await upload.cancel();
    expect(upload.snapshot().phase).toBe('cancelled');
    expect(bucket.abort).toHaveBeenCalledExactlyOnceWith('u');
  });

  it('waits no longer than half a minute between attempts', () => {
    expect([0, 1, 2, 10].map(backOff)).toEqual([1000, 2000, 4000, 30_000]);
  });

  it('announces the hash once while parts are on their way, and notes the first part', async () => {
    let told: (hash: string) => void = () => undefined;
    const hash = () => new Promise<string | null>((resolve) => (told = resolve));
    const bucket = port({ hash });
    const upload = new VideoUpload(file, bucket);
    await upload.start();
    expect(upload.snapshot()).toMatchObject({ phase: 'received', sha256: null });
    expect(bucket.announce).not.toHaveBeenCalled();
    expect(bucket.firstPart).toHaveBeenCalledExactlyOnceWith('u');

    const second = port();
    const announced = new VideoUpload(file, second);
    await announced.start();
    expect(second.announce).toHaveBeenCalledExactlyOnceWith('u', 'ab');
    told('ab');
  });

  it('adds no byte of another file to what an earlier visit announced', async () => {
    const storedParts = [{ number: 1, etag: '"1"', size: 10 }];
    const plan = { ...tenParts, storedParts, manifest: 'cd' };
    const bucket = port({ begin: () => Promise.resolve({ kind: 'done', value: plan }) });
    const upload = new VideoUpload(file, bucket);
    await upload.start();
    expect(upload.snapshot()).toMatchObject({
      phase: 'refused',
      errors: [{ code: 'OTHER_FILE' }],
    });
    expect(bucket.put).not.toHaveBeenCalled();
  });

  it('goes on without a hash where the browser cannot compute one', async () => {
    const bucket = port({ hash: () => Promise.resolve(null) });
    const upload = new VideoUpload(file, bucket);
    await upload.start();
    expect(upload.snapshot().phase).toBe('received');
    expect(bucket.announce).not.toHaveBeenCalled();
  });

  it('stops where the server was told of other bytes', async () => {
    const other = { ...refusal, code: 'ANNOUNCED_OTHERWISE' };
    const put: PutPart = () => new Promise(() => undefined);
    const announce = () => Promise.resolve({ kind: 'refused' as const, errors: [other] });
    const upload = new VideoUpload(file, port({ announce, put }));
    void upload.start();
    await vi.waitFor(() => expect(upload.snapshot().phase).toBe('refused'));
    expect(upload.snapshot().errors).toEqual([other]);
  });
});
