// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { maskFragments } from 'gql.tada';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import { type Receipt, VoteCastMutation } from './cast-vote';
import { keepReceipt, keptReceipts } from './kept-receipts';
import { VoteButton, VoteButtonFragment, VoteButtonPolicyFragment } from './vote-button';
import { VotesLeftFragment } from './votes-left';
import { forgetPass, VotingChallengeAskMutation, VotingPassBuyMutation } from './voting-pass';

vi.mock('./solve-challenge', () => ({ solveChallenge: () => Promise.resolve(7) }));

type ViewerVote = Receipt['entry']['viewerVote'];

const limitReached = {
  code: 'LIMIT_REACHED',
  message: 'Bạn đã dùng hết lượt bình chọn hôm nay.',
  field: null,
  retryAfter: null,
};

const someLeft: ViewerVote = {
  canVote: true,
  kind: 'DEVICE',
  given: 0,
  left: 1,
  changes: false,
  changedLeafHash: null,
  refusal: null,
};
const noneLeft: ViewerVote = {
  ...someLeft,
  canVote: false,
  given: 1,
  left: 0,
  refusal: limitReached,
};

const change: ViewerVote = { ...someLeft, left: 0, changes: true, changedLeafHash: 'cd' };
const earlier = {
  code: 'OLD',
  number: 'MS 012',
  title: 'Sương sớm',
  acceptedAt: '2026-11-15T09:00:00Z',
};

const accepted = {
  voteCast: {
    receipt: {
      code: 'PLM-7K4Q',
      acceptedAt: '2026-11-15T10:00:00Z',
      changed: false,
      record: { path: '/record/r1', leafHash: 'ab', replacedLeafHash: null, promise: 'signed' },
      entry: { id: 'e1', number: 'MS 045', title: 'Bếp ăn không đồng', viewerVote: noneLeft },
    },
    opening: { nonce: '11', entry: 'w1', weight: 1000, tier: 'DEVICE', pseudonym: '22' },
    replacedCode: null,
    userErrors: [],
  },
};

function show(server: FakeServer, viewerVote: ViewerVote = someLeft, changeable = false) {
  const entry = maskFragments([VoteButtonFragment], { id: 'e1', number: 'MS 045', viewerVote });
  const policy = maskFragments([VoteButtonPolicyFragment], {
    voters: ['DEVICE', 'ACCOUNT'],
    changeable,
    ...maskFragments([VotesLeftFragment], { limit: 3, scope: 'CATEGORY', period: 'TOTAL' }),
  });
  renderPage(<VoteButton contestId="c1" slug="thi" entry={entry} policy={policy} />, server);
}

/** A server that sells passes, the first one with the token pass-1. */
function selling(): FakeServer {
  let sold = 0;
  const challenge = JSON.stringify({ parameters: {}, signature: 's' });
  return new FakeServer()
    .on(VotingChallengeAskMutation, () => ({ votingChallengeAsk: { challenge, userErrors: [] } }))
    .on(VotingPassBuyMutation, () => ({
      votingPassBuy: {
        pass: { token: `pass-${++sold}`, until: '2026-11-15T10:15:00Z' },
        userErrors: [],
      },
    }));
}

const passesOf = (server: FakeServer) =>
  server.requests('VoteCast').map(({ variables }) => (variables.input as { pass: string }).pass);

const keysOf = (server: FakeServer) =>
  server
    .requests('VoteCast')
    .map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey);

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  forgetPass('c1');
});

describe('the vote button', () => {
  it('votes in one tap and shows the receipt', async () => {
    const server = selling().on(VoteCastMutation, () => accepted);
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
    const server = selling().on(VoteCastMutation, () => (silent ? 'silence' : accepted));
    show(server);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(/phiếu vẫn chỉ tính một lần/)).toBeTruthy();
    silent = false;
    await userEvent.click(screen.getByRole('button', { name: /Bình chọn/ }));
    await screen.findByText('PLM-7K4Q');
    const [kept] = keptReceipts('c1');
    expect(kept).toMatchObject({
      record: { promise: 'signed' },
      opening: { entry: 'w1' },
    });
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
    const server = selling().on(VoteCastMutation, () => ({
      voteCast: { receipt: null, opening: null, replacedCode: null, userErrors: [refusal] },
    }));
    show(server);
    await userEvent.click(screen.getByRole('button'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Bạn gửi phiếu quá nhanh. Thử lại sau 20 giây.');
    await userEvent.click(screen.getByRole('button', { name: /Bình chọn/ }));
    const keys = keysOf(server);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('buys its pass while the film is watched and hands it in with the vote', async () => {
    const server = selling().on(VoteCastMutation, () => accepted);
    show(server);
    await vi.waitFor(() => expect(server.requests('VotingPassBuy')).toHaveLength(1));
    const proof = (server.requests('VotingPassBuy')[0]?.variables.input as { proof: string }).proof;
    expect(JSON.parse(atob(proof))).toMatchObject({ solution: { counter: 7 } });
    await userEvent.click(screen.getByRole('button'));
    await screen.findByText('PLM-7K4Q');
    expect(passesOf(server)).toEqual(['pass-1']);
  });

  it('buys another pass where the first no longer holds, and sends the same intention', async () => {
    const ended = {
      code: 'PASS_NEEDED',
      message: 'Hết hạn.',
      field: 'input.pass',
      retryAfter: null,
    };
    let first = true;
    const server = selling().on(VoteCastMutation, () => {
      if (!first) return accepted;
      first = false;
      return {
        voteCast: { receipt: null, opening: null, replacedCode: null, userErrors: [ended] },
      };
    });
    show(server);
    await userEvent.click(screen.getByRole('button'));
    await screen.findByText('PLM-7K4Q');
    expect(passesOf(server)).toEqual(['pass-1', 'pass-2']);
    const keys = keysOf(server);
    expect(keys[1]).toBe(keys[0]);
  });

  it('asks for no pass where no vote is left', () => {
    const server = selling();
    show(server, noneLeft);
    expect(server.requests('VotingChallengeAsk')).toHaveLength(0);
  });

  it('says how many votes are left, of how many and for what', () => {
    show(selling());
    expect(screen.getByText('Bạn còn 1/3 lượt trong hạng mục này.')).toBeTruthy();
  });

  it('says in words what a tap would change, and names the work that this browser knows', () => {
    keepReceipt('c1', { ...earlier, record: { path: '/r', leafHash: 'cd', promise: 's' } });
    show(selling(), change, true);
    expect(
      screen.getByRole('button', { name: 'Đổi phiếu của tôi sang tác phẩm này' }),
    ).toBeTruthy();
    expect(screen.getByText(/Nếu đổi, phiếu cho MS 012 · Sương sớm không còn/)).toBeTruthy();
  });

  it('names no work where this browser keeps no receipt of it', () => {
    show(selling(), change, true);
    expect(screen.getByText(/Nếu đổi, phiếu trước của bạn không còn/)).toBeTruthy();
  });

  it('changes the vote in one tap and keeps the earlier receipt as changed', async () => {
    keepReceipt('c1', earlier);
    const { receipt } = accepted.voteCast;
    const record = { ...receipt.record, replacedLeafHash: 'cd' };
    const changed = { ...accepted.voteCast, receipt: { ...receipt, record }, replacedCode: 'OLD' };
    show(
      selling().on(VoteCastMutation, () => ({ voteCast: changed })),
      change,
      true,
    );
    await userEvent.click(screen.getByRole('button', { name: /Đổi phiếu/ }));
    expect(await screen.findByText('Phiếu của bạn đã được đổi sang tác phẩm này.')).toBeTruthy();
    expect(screen.getByText(/Muốn đổi, hãy bình chọn cho tác phẩm khác/)).toBeTruthy();
    expect(keptReceipts('c1').map(({ code, changed }) => [code, changed ?? false])).toEqual([
      ['PLM-7K4Q', false],
      ['OLD', true],
    ]);
  });

  it('offers no button where the server says that no vote is left', () => {
    show(new FakeServer(), noneLeft);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(limitReached.message)).toBeTruthy();
  });
});
