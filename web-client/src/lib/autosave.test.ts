// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveAnswer } from './autosave';
import type { Keep } from './kept';

const at = '2026-11-15T10:00:00Z';

function memory(): Keep & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    read: (key) => values.get(key),
    write: (key, value) => void values.set(key, value),
    drop: (key) => void values.delete(key),
  };
}

/** A server that answers what is next in line, else saves. */
function server(...answers: SaveAnswer<string>[]) {
  const seen: [string, number][] = [];
  const save = (value: string, revision: number): Promise<SaveAnswer<string>> => {
    seen.push([value, revision]);
    return Promise.resolve(answers.shift() ?? { kind: 'saved', revision: revision + 1, at });
  };
  return { seen, save };
}

describe('Autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends only the last of quick changes and names the revision it saw', async () => {
    const { seen, save } = server();
    const draft = new Autosave({ key: 'a', value: '', revision: 4, save, keep: memory() });
    draft.change('x');
    draft.change('xy');
    expect(draft.snapshot().state.kind).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual([['xy', 4]]);
    expect(draft.snapshot()).toEqual({ value: 'xy', revision: 5, state: { kind: 'saved', at } });
  });

  it('keeps every change on the device at once and lets go when the server has it', async () => {
    const keep = memory();
    const draft = new Autosave({ key: 'a', value: '', revision: 0, save: server().save, keep });
    draft.change('typed');
    expect(keep.values.get('a')).toEqual({ value: 'typed', revision: 0, base: '' });
    await draft.flush();
    expect(keep.values.has('a')).toBe(false);
  });

  it('tries again by itself after a failure', async () => {
    const { seen, save } = server({ kind: 'failed' });
    const draft = new Autosave({ key: 'a', value: '', revision: 0, save, keep: memory() });
    draft.change('typed');
    await vi.advanceTimersByTimeAsync(900);
    expect(draft.snapshot().state.kind).toBe('kept');
    await vi.advanceTimersByTimeAsync(6000);
    expect(seen).toHaveLength(2);
    expect(draft.snapshot().state.kind).toBe('saved');
  });

  it('takes up on the next visit what an earlier one could not send', async () => {
    const keep = memory();
    keep.write('a', { value: 'typed offline', revision: 3 });
    const { seen, save } = server();
    const draft = new Autosave({ key: 'a', value: 'old', revision: 3, save, keep });
    expect(draft.snapshot().value).toBe('typed offline');
    await vi.advanceTimersByTimeAsync(10);
    expect(seen).toEqual([['typed offline', 3]]);
  });

  it('shows a conflict with both texts and loses neither', async () => {
    const conflict = { kind: 'conflict', revision: 9, value: 'theirs' } as const;
    const { seen, save } = server(conflict);
    const keep = memory();
    const draft = new Autosave({ key: 'a', value: '', revision: 4, save, keep });
    draft.change('mine');
    await draft.flush();
    expect(draft.snapshot()).toMatchObject({
      value: 'mine',
      state: { kind: 'conflict', revision: 9, theirs: 'theirs' },
    });
    draft.change('mine, longer');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toHaveLength(1);
    expect(keep.values.get('a')).toMatchObject({ value: 'mine, longer' });
    draft.keepMine();
    await vi.advanceTimersByTimeAsync(10);
    expect(seen[1]).toEqual(['mine, longer', 9]);
    expect(draft.snapshot().state.kind).toBe('saved');
  });

  it('follows a revision that moved without another text, as after an upload', async () => {
    const { seen, save } = server({ kind: 'conflict', revision: 5, value: 'base' });
    const draft = new Autosave({ key: 'a', value: 'base', revision: 4, save, keep: memory() });
    draft.change('base and more');
    expect(await draft.flush()).toBe(true);
    expect(seen).toEqual([
      ['base and more', 4],
      ['base and more', 5],
    ]);
  });

  it('asks on the next visit when somebody else wrote meanwhile', () => {
    const keep = memory();
    keep.write('a', { value: 'mine', revision: 3, base: 'old' });
    const { save } = server();
    const draft = new Autosave({ key: 'a', value: 'theirs', revision: 4, save, keep });
    expect(draft.snapshot()).toMatchObject({
      value: 'mine',
      state: { kind: 'conflict', theirs: 'theirs' },
    });
  });

  it('takes the other text where that is wanted', async () => {
    const { save } = server({ kind: 'conflict', revision: 9, value: 'theirs' });
    const draft = new Autosave({ key: 'a', value: '', revision: 4, save, keep: memory() });
    draft.change('mine');
    await draft.flush();
    draft.takeTheirs();
    expect(draft.snapshot()).toEqual({ value: 'theirs', revision: 9, state: { kind: 'clean' } });
  });

  it('sends a change that came while another was under way', async () => {
    let answer: (value: SaveAnswer<string>) => void = () => undefined;
    const seen: string[] = [];
    const save = (value: string) => {
      seen.push(value);
      return new Promise<SaveAnswer<string>>((resolve) => (answer = resolve));
    };
    const draft = new Autosave({ key: 'a', value: '', revision: 0, save, keep: memory() });
    draft.change('one');
    const sent = draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    draft.change('two');
    answer({ kind: 'saved', revision: 1, at });
    await vi.advanceTimersByTimeAsync(0);
    answer({ kind: 'saved', revision: 2, at });
    expect(await sent).toBe(true);
    expect(seen).toEqual(['one', 'two']);
  });

  it('says a refusal and keeps what was typed', async () => {
    const error = { code: 'TITLE_TOO_LONG', message: 'x', field: 'title', retryAfter: null };
    const { save } = server({ kind: 'refused', errors: [error] });
    const keep = memory();
    const draft = new Autosave({ key: 'a', value: '', revision: 0, save, keep });
    draft.change('too long');
    expect(await draft.flush()).toBe(false);
    expect(draft.snapshot()).toMatchObject({ value: 'too long', state: { kind: 'refused' } });
    expect(keep.values.has('a')).toBe(true);
  });
});
