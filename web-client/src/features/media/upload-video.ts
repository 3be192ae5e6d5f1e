// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { UserError } from '@/lib/user-errors';
import { PartFailure } from './put-part';
import type { UploadPlan, UploadPort } from './upload-plan';
import {
  backOff,
  expectDone,
  isActive,
  isOver,
  isReadable,
  localError,
  Refused,
  type UploadState,
} from './upload-state';
import { UploadSpeed } from './upload-speed';

const parallel = 4;
const signAtOnce = 20;

/** Sends one file straight to the bucket in parts, and goes on after every interruption. */
export class VideoUpload {
  private current: UploadState;
  private readonly listeners = new Set<() => void>();
  private readonly speed = new UploadSpeed();
  private plan: UploadPlan | undefined;
  private readonly etags = new Map<number, string>();
  private readonly inFlight = new Map<number, number>();
  private readonly urls = new Map<number, string>();
  private signing: Promise<void> | undefined;
  private queue: number[] = [];
  private run = new AbortController();
  private hashing: Promise<string | null> | undefined;
  private told: Promise<void> | undefined;
  private firstPartTold = false;

  constructor(
    private readonly file: File,
    private readonly port: UploadPort,
  ) {
    this.current = {
      phase: 'queued',
      fileName: file.name,
      sent: 0,
      total: file.size,
      resumedFrom: 0,
      speed: null,
      hashed: 0,
      sha256: null,
      announcedAt: null,
      errors: [],
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): UploadState => this.current;

  /** Begins, or goes on after a pause; resolves when it has ended or been paused. */
  readonly start = async (): Promise<void> => {
    const run = new AbortController();
    this.run = run;
    this.speed.forget();
    this.show({ phase: this.plan ? 'sending' : 'preparing', errors: [] });
    this.hashing ??= this.port.hash(this.file, (hashed) => this.show({ hashed }));
    try {
      this.plan ??= await this.persist((signal) => this.prepare(signal), run.signal);
      await this.compare(this.plan);
      run.signal.throwIfAborted();
      this.told ??= this.announce(this.plan.uploadId);
      await this.sendAll(run.signal);
      await this.persist((signal) => this.finish(signal), run.signal);
      this.show({ phase: 'received', sent: this.file.size });
    } catch (failure) {
      if (failure instanceof Refused) {
        this.refuse(failure.errors);
      } else if (!run.signal.aborted) throw failure;
    }
  };

  private refuse(errors: UserError[]): void {
    this.run.abort();
    this.show({ phase: 'refused', errors, speed: null });
  }

  /** Before a byte is added to what an earlier visit sent: it must be the same file. */
  private async compare({ manifest, storedParts }: UploadPlan): Promise<void> {
    if (!manifest || storedParts.length === 0) return;
    const sha256 = await this.hashing;
    if (sha256 && sha256 !== manifest) throw new Refused([localError('OTHER_FILE')]);
  }

  /** Promises these bytes as soon as their hash is known; the upload does not wait for it. */
  private async announce(uploadId: string): Promise<void> {
    const sha256 = await this.hashing;
    if (!sha256) return;
    this.show({ sha256 });
    for (let attempt = 0; !isOver(this.current.phase); attempt++) {
      const answer = await this.port.announce(uploadId, sha256).catch(() => null);
      if (answer?.kind === 'done') return this.show({ announcedAt: answer.value.at });
      if (answer?.kind === 'refused') {
        if (isActive(this.current.phase) || this.current.phase === 'paused') {
          this.refuse(answer.errors);
        }
        return;
      }
      await this.port.sleep(backOff(attempt), new AbortController().signal);
    }
  }

  /** The server keeps the time at which it saw a first part; once is enough. */
  private noteFirstPart(): void {
    if (this.firstPartTold) return;
    this.firstPartTold = true;
    const tell = async () => {
      const answer = await this.port.firstPart(this.planned().uploadId).catch(() => null);
      if (answer?.kind !== 'done') this.firstPartTold = false;
    };
    void tell();
  }

  readonly pause = (): void => {
    if (!isActive(this.current.phase)) return;
    this.run.abort();
    this.inFlight.clear();
    this.show({ phase: 'paused', speed: null });
    this.count();
  };

  readonly cancel = async (): Promise<void> => {
    this.run.abort();
    this.show({ phase: 'cancelled', speed: null });
    if (this.plan) await this.port.abort(this.plan.uploadId);
  };

  private async prepare(signal: AbortSignal): Promise<UploadPlan> {
    const plan = expectDone(await this.port.begin(this.file));
    signal.throwIfAborted();
    for (const part of plan.storedParts) {
      if (part.size === this.sizeOf(part.number, plan)) this.etags.set(part.number, part.etag);
    }
    const resumedFrom = [...this.etags.keys()].reduce((sum, n) => sum + this.sizeOf(n, plan), 0);
    this.show({ phase: 'sending', resumedFrom, sent: resumedFrom });
    return plan;
  }

  private async sendAll(signal: AbortSignal): Promise<void> {
    const { partCount } = this.planned();
    this.show({ phase: 'sending' });
    this.queue = [];
    for (let n = 1; n <= partCount; n++) if (!this.etags.has(n)) this.queue.push(n);
    const workers = Array.from({ length: Math.min(parallel, this.queue.length) }, async () => {
      for (let n = this.queue.shift(); n !== undefined; n = this.queue.shift()) {
        await this.sendPart(n, signal);
      }
    });
    await Promise.all(workers);
  }

  private sendPart(number: number, signal: AbortSignal): Promise<void> {
    return this.persist(async () => {
      const url = await this.urlOf(number, signal);
      const { partSize } = this.planned();
      const from = (number - 1) * partSize;
      const body = this.file.slice(from, Math.min(from + partSize, this.file.size));
      try {
        const progress = (sent: number) => this.progress(number, sent, signal);
        const etag = await this.port.put(url, body, progress, signal);
        this.etags.set(number, etag ?? '');
        this.noteFirstPart();
      } catch (failure) {
        // An address that has run out, or one for a bucket that has moved: the next try signs anew.
        if (failure instanceof PartFailure && failure.status >= 400) this.urls.delete(number);
        else if (!signal.aborted) await this.checkReadable(body);
        throw failure;
      } finally {
        this.inFlight.delete(number);
        if (!signal.aborted) this.count();
      }
    }, signal);
  }

  /** A file that was moved or changed since it was chosen fails like a broken line; tell them apart. */
  private async checkReadable(body: Blob): Promise<void> {
    if (await isReadable(body)) return;
    throw new Refused([localError('FILE_UNREADABLE')]);
  }

  private progress(number: number, sent: number, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.inFlight.set(number, Math.min(sent, this.sizeOf(number, this.planned())));
    this.count();
  }

  /** Gives a signed address, asking for the next ones of the queue in the same request. */
  private async urlOf(number: number, signal: AbortSignal): Promise<string> {
    while (!this.urls.has(number)) {
      this.signing ??= this.sign(number, signal).finally(() => (this.signing = undefined));
      await this.signing;
      signal.throwIfAborted();
    }
    return this.urls.get(number) ?? '';
  }

  private async sign(number: number, signal: AbortSignal): Promise<void> {
    const ahead = this.queue.filter((n) => n !== number && !this.urls.has(n));
    const numbers = [number, ...ahead].slice(0, signAtOnce);
    const parts = expectDone(await this.port.sign(this.planned().uploadId, numbers));
    signal.throwIfAborted();
    if (!parts.some((part) => part.number === number)) throw new PartFailure(0);
    for (const part of parts) this.urls.set(part.number, part.url);
  }

  private async finish(signal: AbortSignal): Promise<void> {
    this.show({ phase: 'completing', speed: null });
    const { uploadId } = this.planned();
    if ([...this.etags.values()].includes('')) await this.learnEtags(signal);
    const parts = [...this.etags].sort(([a], [b]) => a - b);
    const answer = await this.port.complete(
      uploadId,
      parts.map(([number, etag]) => ({ number, etag })),
    );
    signal.throwIfAborted();
    expectDone(answer);
  }

  /** Where the bucket hides ETags from browsers, the server tells them. */
  private async learnEtags(signal: AbortSignal): Promise<void> {
    const { storedParts } = expectDone(await this.port.begin(this.file));
    signal.throwIfAborted();
    for (const part of storedParts) this.etags.set(part.number, part.etag);
    if ([...this.etags.values()].includes('')) throw new PartFailure(0);
  }

  /** Repeats until it works, is refused or is paused; a line that is down for an hour loses nothing. */
  private async persist<Value>(
    action: (signal: AbortSignal) => Promise<Value>,
    signal: AbortSignal,
  ): Promise<Value> {
    for (let attempt = 0; ; attempt++) {
      signal.throwIfAborted();
      try {
        const value = await action(signal);
        signal.throwIfAborted();
        this.recovered();
        return value;
      } catch (failure) {
        if (signal.aborted || failure instanceof Refused) throw failure;
        if (attempt > 0) this.show({ phase: 'waiting', speed: null });
        await this.port.sleep(backOff(attempt), signal);
      }
    }
  }

  private recovered(): void {
    if (this.current.phase === 'waiting') this.show({ phase: 'sending' });
  }

  private count(): void {
    const plan = this.planned();
    let sent = 0;
    for (const number of this.etags.keys()) sent += this.sizeOf(number, plan);
    for (const bytes of this.inFlight.values()) sent += bytes;
    if (isActive(this.current.phase)) this.speed.add(sent, this.port.now());
    const speed = this.current.phase === 'sending' ? this.speed.value() : null;
    this.show({ sent, speed });
  }

  private sizeOf(number: number, { partSize }: UploadPlan): number {
    return Math.max(0, Math.min(partSize, this.file.size - (number - 1) * partSize));
  }

  private planned(): UploadPlan {
    if (!this.plan) throw new Error('not begun');
    return this.plan;
  }

  private show(change: Partial<UploadState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

export { backOff, isActive, isUnderWay } from './upload-state';
export type { UploadPhase, UploadState } from './upload-state';
