// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import type { CountRule } from './count-rule';
import { EntryVotes, LiveCounts, TotalVotes } from './live-counts';

const rounded: CountRule = { visibility: 'ROUNDED', countStep: 10, countsHiddenFrom: null };

function shown(rule: CountRule, published = false): string {
  renderPage(
    <LiveCounts contestId="c1" open={false} published={published} rule={rule}>
      <EntryVotes entryId="e1" votes={0} />
      <TotalVotes total={120} />
    </LiveCounts>,
    new FakeServer(),
  );
  return document.body.textContent ?? '';
}

describe('the counts on a page', () => {
  it('say that they are rounded', () => {
    expect(shown(rounded)).toMatch(/dưới 10.*120\+/);
  });

  it('stand as they are once the results are out', () => {
    const text = shown({ ...rounded, countsHiddenFrom: '2020-01-01T00:00:00Z' }, true);
    expect(text).toContain('120');
    expect(text).not.toMatch(/dưới|\+/);
  });

  it('go away at the moment, though the page was read before it', () => {
    const text = shown({ ...rounded, countsHiddenFrom: '2020-01-01T00:00:00Z' });
    expect(text).toContain('Chưa công khai số lượt');
    expect(text).not.toContain('120');
  });
});
