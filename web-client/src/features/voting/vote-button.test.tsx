// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { maskFragments } from 'gql.tada';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import { type Receipt, VoteCastMutation } from './cast-vote';
import { keptReceipts } from './kept-receipts';
import { VoteButton, VoteButtonFragment } from './vote-button';

type ViewerVote = Receipt['entry']['viewerVote'];

const limitReached = {
  code: 'VOTE_LIMIT_REACHED',
  message: 'Bạn đã dùng hết lượt bình chọn hôm nay.',
  field: null,
  retryAfter: null,
};

const someLeft: ViewerVote = { canVote: true, given: 0, left: 1, refusal: null };
const noneLeft: ViewerVote = { canVote: false, given: 1, left: 0, refusal: limitReached };

const accepted = {
  voteCast: {
    receipt: {
      code: 'PLM-7K4Q',
      acceptedAt: '2026-11-15T10:00:00Z',
      entry: { id: 'e1', number: 'MS 045', title: 'Bếp ăn không đồng', viewerVote: noneLeft },
    },
    userErrors: [],
  },
};

function show(server: FakeServer, viewerVote: ViewerVote = someLeft) {
  const entry = maskFragments([VoteButtonFragment], { id: 'e1', number: 'MS 045', viewerVote });
  renderPage(<VoteButton contestId="c1" slug="thi" entry={entry} accountNeeded={false} />, server);
}

const keysOf = (server: FakeServer) =>
  server
    .requests('VoteCast')
    .map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey);

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('the vote button', () => {
  it('votes in one tap and shows the receipt', async () => {
    const server = new FakeServer().on(VoteCastMutation, () => accepted);
    show(server);
    await userEvent.click(screen.getByRole('button', { name: /Bình chọn cho MS.045/ }));
    expect(await screen.findByText('PLM-7K4Q')).toBeTruthy();
    expect(screen.getByText(limitReached.message)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByText('PLM-7K4Q')).toBeNull();
    expect(keptReceipts('c1').map(({ code }) => code)).toEqual(['PLM-7K4Q']);
  });

  it('sends the same intention again after a silence', async () => {
    let silent = true;
    const server = new FakeServer().on(VoteCastMutation, () => (silent ? 'silence' : accepted));
    show(server);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(/phiếu vẫn chỉ tính một lần/)).toBeTruthy();
    silent = false;
    await userEvent.click(screen.getByRole('button', { name: /Bình chọn/ }));
    await screen.findByText('PLM-7K4Q');
    const keys = keysOf(server);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it('shows a refusal in the server’s words and makes a new intention of the next tap', async () => {
    const refusal = {
      code: 'TOO_FAST',
      message: 'Bạn gửi phiếu quá nhanh.',
      field: null,
      retryAfter: 20,
    };
    const server = new FakeServer().on(VoteCastMutation, () => ({
      voteCast: { receipt: null, userErrors: [refusal] },
    }));
    show(server);
    await userEvent.click(screen.getByRole('button'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Bạn gửi phiếu quá nhanh. Thử lại sau 20 giây.');
    await userEvent.click(screen.getByRole('button', { name: /Bình chọn/ }));
    const keys = keysOf(server);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('offers no button where the server says that no vote is left', () => {
    show(new FakeServer(), noneLeft);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(limitReached.message)).toBeTruthy();
  });
});
