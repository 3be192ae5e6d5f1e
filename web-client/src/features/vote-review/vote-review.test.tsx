// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import { FindingList } from './finding-list';
import { SearchPanel } from './search-panel';
import type { Finding, VoteReview } from './vote-review';
import { VoteReviewSearch } from './vote-review';

const finding: Finding = {
  id: 'f1',
  signal: 'FRESH_DEVICES',
  work: 'K72',
  ballots: 1_234,
  minutes: 30,
  shape: [100, 0, 50],
  facts: [
    { name: 'percent', value: 98 },
    { name: 'seconds', value: 4 },
  ],
};

const review = (changes: Partial<VoteReview> = {}, findings: Finding[] = []): VoteReview => ({
  findings: {
    totalCount: findings.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: findings.map((node) => ({ node })),
  },
  search: {
    askedAt: '2026-11-15T10:00:00Z',
    readPercent: 100,
    endedAt: '2026-11-15T10:00:05Z',
    failed: false,
  },
  thresholds: {
    fewest: 20,
    times: 4,
    burstMinutes: 10,
    evenPercent: 3,
    onOneWorkPercent: 80,
    neighboursPercent: 40,
    freshSeconds: 20,
    freshPercent: 60,
    fastSeconds: 3,
    nightFrom: 1,
    nightTo: 5,
  },
  knowsAddresses: true,
  tracesDestroyedAt: null,
  ...changes,
});

const text = () => document.body.textContent ?? '';

function list(shown: VoteReview) {
  renderPage(<FindingList slug="thi" review={shown} />, new FakeServer());
}

function panel(shown: VoteReview, server = new FakeServer()) {
  renderPage(<SearchPanel contestId="c1" timeZone="Asia/Ho_Chi_Minh" review={shown} />, server);
}

describe('a finding', () => {
  it('says of which code it is, why, and what could explain it', () => {
    list(review({}, [finding]));
    expect(text()).toContain('Tác phẩm K72');
    expect(text()).toMatch(/1\.234 phiếu từ những thiết bị.*4 giây.*98%/);
    expect(text()).toContain('Lý do chính đáng');
    expect(text()).not.toContain('{{');
    expect(screen.getByRole('img', { name: /30 phút/ })).toBeTruthy();
  });
});

describe('an empty desk', () => {
  it('says that nothing stands out only once everything was looked through', () => {
    list(review());
    expect(text()).toContain('Không có gì nổi bật');
    expect(text()).toContain('không có nghĩa là chắc chắn');
  });

  it.each([
    ['before the first search', { search: null }],
    [
      'after a search that failed',
      { search: { askedAt: '', readPercent: 5, endedAt: '2026-11-15T10:00:05Z', failed: true } },
    ],
  ])('says that nothing is known %s', (_, changes) => {
    list(review(changes));
    expect(text()).toContain('Chưa có kết quả rà soát');
  });
});

describe('the search', () => {
  it('shows how far it is, and cannot be asked for twice', () => {
    panel(review({ search: { askedAt: '', readPercent: 40, endedAt: null, failed: false } }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
    expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true');
  });

  it('says why it is refused', async () => {
    const server = new FakeServer().on(VoteReviewSearch, () => ({
      voteReviewSearch: {
        contest: null,
        userErrors: [
          { code: 'VOTE_NOT_OPEN_YET', message: 'Chưa đến giờ.', field: null, retryAfter: null },
        ],
      },
    }));
    panel(review({ search: null }), server);
    await userEvent.click(screen.getByRole('button', { name: 'Rà soát' }));
    expect(await screen.findByText('Chưa đến giờ.')).toBeTruthy();
    expect(server.requests('VoteReviewSearch')).toHaveLength(1);
  });

  it('is not offered once there is nothing to look at, and says so', () => {
    panel(review({ tracesDestroyedAt: '2027-01-01T00:00:00Z', knowsAddresses: false }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(text()).toContain('đã được hủy');
    expect(text()).not.toContain('khóa địa chỉ');
  });

  it('says that it knows no addresses', () => {
    panel(review({ knowsAddresses: false }));
    expect(text()).toContain('khóa địa chỉ');
  });
});
