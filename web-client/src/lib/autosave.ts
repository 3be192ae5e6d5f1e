// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { kept, type Keep } from './kept';
import type { UserError } from './user-errors';

/** What the server said to one attempt to save. */
export type SaveAnswer<Value> =
  /** `value` is what the server now holds, where it says so. */
  | { kind: 'saved'; revision: number; at: string; value?: Value }
  | { kind: 'conflict'; revision: number; value: Value }
  | { kind: 'refused'; errors: UserError[] }
  | { kind: 'failed' };

/** How safe the newest change is. */
export type SaveState<Value> =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** Kept on this device only; tried again by itself. */
  | { kind: 'kept' }
  | { kind: 'refused'; errors: UserError[] }
  /** Somebody, or another window, has saved other content meanwhile; nothing is lost yet. */
  | { kind: 'conflict'; revision: number; theirs: Value };

export type Autosaved<Value> = { value: Value; revision: number; state: SaveState<Value> };

export type AutosaveOptions<Value> = {
  /** Names the draft on this device. */
  key: string;
  value: Value;
  revision: number;
  save: (value: Value, revision: number) => Promise<SaveAnswer<Value>>;
  /** Milliseconds of quiet before a change is sent. */
  delay?: number;
  /** Milliseconds before a failed attempt is repeated. */
  retryAfter?: number;
  keep?: Keep;
};

/** `base` is what the server held when the change was made. */
type Record<Value> = { value: Value; revision: number; base: Value };

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A draft that is kept at every change: at once on this device, after a moment of quiet on the server.
 * One request is under way at a time, and each names the revision that it saw.
 */
export class Autosave<Value> {
  private current: Autosaved<Value>;
  private readonly listeners = new Set<() => void>();
  private readonly options: Required<AutosaveOptions<Value>>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay: Promise<void> | undefined;
  private dirty = false;
  /** What the server holds, as far as we know. */
  private base: Value;

  constructor(options: AutosaveOptions<Value>) {
    this.options = { delay: 800, retryAfter: 5000, keep: kept, ...options };
    const { value, revision } = options;
    this.base = value;
    this.current = { value, revision, state: { kind: 'clean' } };
    this.restore();
  }

  /** Takes up what an earlier visit could not send. */
  private restore(): void {
    const { key, keep, value, revision } = this.options;
    const record = keep.read(key) as Record<Value> | undefined;
    if (!record || typeof record !== 'object' || !('value' in record)) return;
    if (same(record.value, value)) return keep.drop(key);
    this.dirty = true;
    if (record.revision >= revision || same(record.base, value)) {
      this.current = { value: record.value, revision, state: { kind: 'waiting' } };
      this.schedule(0);
    } else {
      const state: SaveState<Value> = { kind: 'conflict', revision, theirs: value };
      this.current = { value: record.value, revision: record.revision, state };
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Autosaved<Value> => this.current;

  /** Saves by another way from now on; pages hand over the one that knows their newest state. */
  readonly saveBy = (save: AutosaveOptions<Value>['save']): void => {
    this.options.save = save;
  };

  readonly change = (value: Value): void => {
    this.dirty = true;
    this.keep(value, this.current.revision);
    const conflict = this.current.state.kind === 'conflict';
    this.show({ value, ...(conflict ? {} : { state: { kind: 'waiting' } }) });
    if (!conflict) this.schedule(this.options.delay);
  };

  /** Sends what has not been sent; true when the server holds everything. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.underWay;
    if (this.dirty && this.current.state.kind !== 'conflict') await this.send();
    // A revision that has moved, or what was typed meanwhile.
    if (this.dirty && this.current.state.kind === 'waiting') await this.send();
    return !this.dirty;
  };

  /** Ends a conflict: what the server holds replaces what was typed here. */
  readonly takeTheirs = (): void => {
    const { state } = this.current;
    if (state.kind !== 'conflict') return;
    this.dirty = false;
    this.base = state.theirs;
    this.options.keep.drop(this.options.key);
    this.show({ value: state.theirs, revision: state.revision, state: { kind: 'clean' } });
  };

  /** Ends a conflict: what was typed here replaces what the server holds. */
  readonly keepMine = (): void => {
    const { state } = this.current;
    if (state.kind !== 'conflict') return;
    this.base = state.theirs;
    this.show({ revision: state.revision, state: { kind: 'waiting' } });
    this.schedule(0);
  };

  private keep(value: Value, revision: number): void {
    this.options.keep.write(this.options.key, { value, revision, base: this.base });
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private send(): Promise<void> {
    this.underWay = this.attempt().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  private async attempt(): Promise<void> {
    const { value, revision } = this.current;
    this.show({ state: { kind: 'saving' } });
    const answer = await this.options
      .save(value, revision)
      .catch((): SaveAnswer<Value> => ({ kind: 'failed' }));
    const changedMeanwhile = this.current.value !== value;
    if (answer.kind === 'saved') {
      this.base = answer.value ?? value;
      return this.saved(answer.revision, answer.at, changedMeanwhile);
    }
    if (answer.kind === 'conflict') {
      // Only the revision has moved, as after an upload: nobody has written anything else.
      if (same(answer.value, this.base) && answer.revision > revision) {
        this.show({ revision: answer.revision, state: { kind: 'waiting' } });
        return this.schedule(0);
      }
      const state: SaveState<Value> = {
        kind: 'conflict',
        revision: answer.revision,
        theirs: answer.value,
      };
      return this.show({ state });
    }
    if (answer.kind === 'refused') {
      this.show({ state: { kind: 'refused', errors: answer.errors } });
      if (changedMeanwhile) this.schedule(this.options.delay);
      return;
    }
    this.show({ state: { kind: 'kept' } });
    this.schedule(this.options.retryAfter);
  }

  private saved(revision: number, at: string, changedMeanwhile: boolean): void {
    if (changedMeanwhile) {
      this.keep(this.current.value, revision);
      this.show({ revision, state: { kind: 'waiting' } });
      return this.schedule(this.options.delay);
    }
    this.dirty = false;
    this.options.keep.drop(this.options.key);
    this.show({ revision, state: { kind: 'saved', at } });
  }

  private show(change: Partial<Autosaved<Value>>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
