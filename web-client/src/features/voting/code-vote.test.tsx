// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { maskFragments } from 'gql.tada';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import { VoteCastMutation } from './cast-vote';
import { VotingCodeAskMutation, VotingCodeProveMutation } from './mail-code';
import { VoteButton, VoteButtonFragment, VoteButtonPolicyFragment } from './vote-button';
import { voterMask } from './voter-mask';
import { VotesLeftFragment } from './votes-left';
import { forgetPass, VotingChallengeAskMutation, VotingPassBuyMutation } from './voting-pass';

vi.mock('./solve-challenge', () => ({ solveChallenge: () => Promise.resolve(7) }));

const error = (code: string, message: string, field: string | null = null) => ({
  code,
  message,
  field,
  retryAfter: null,
});
const needed = {
  canVote: false,
  kind: null,
  given: 0,
  left: 1,
  changes: false,
  changedLeafHash: null,
  refusal: error('CODE_REQUIRED', 'Hãy xác nhận bằng mã.'),
};
const voted = {
  ...needed,
  kind: 'EMAIL' as const,
  given: 1,
  left: 0,
  refusal: error('LIMIT_REACHED', 'Bạn đã dùng hết lượt.'),
};

function server() {
  return new FakeServer()
    .on(VotingChallengeAskMutation, () => ({
      votingChallengeAsk: {
        challenge: JSON.stringify({ parameters: {}, signature: 's' }),
        userErrors: [],
      },
    }))
    .on(VotingPassBuyMutation, () => ({
      votingPassBuy: { pass: { token: 'bought', until: '2026-11-15T10:15:00Z' }, userErrors: [] },
    }))
    .on(VotingCodeAskMutation, () => ({
      votingCodeAsk: { until: '2026-11-15T10:15:00Z', userErrors: [] },
    }))
    .on(VotingCodeProveMutation, ({ input }) => ({
      votingCodeProve:
        input.code === '123456'
          ? { pass: { token: 'proved', until: '2026-11-15T10:15:00Z' }, userErrors: [] }
          : {
              pass: null,
              userErrors: [error('CODE_WRONG', 'Mã chưa đúng. Bạn còn 4 lần nhập.', 'input.code')],
            },
    }))
    .on(VoteCastMutation, () => ({
      voteCast: {
        receipt: {
          code: 'PLM-7K4Q',
          acceptedAt: '2026-11-15T10:00:00Z',
          changed: false,
          record: null,
          entry: { id: 'e1', number: 'MS 045', title: 'Bếp ăn', viewerVote: voted },
        },
        opening: null,
        replacedCode: null,
        userErrors: [],
      },
    }));
}

function show(from: FakeServer, viewerVote: typeof needed | typeof voted = needed) {
  const entry = maskFragments([VoteButtonFragment], { id: 'e1', number: 'MS 045', viewerVote });
  const policy = maskFragments([VoteButtonPolicyFragment], {
    voters: ['EMAIL', 'ACCOUNT'],
    changeable: false,
    ...maskFragments([VotesLeftFragment], { limit: 1, scope: 'CONTEST', period: 'TOTAL' }),
  });
  renderPage(<VoteButton contestId="c1" slug="thi" entry={entry} policy={policy} />, from);
}

beforeEach(() => {
  // jsdom has the element and not its ways to open.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  sessionStorage.clear();
  localStorage.clear();
  forgetPass('c1');
});

describe('voting by a code', () => {
  it('goes from the address to the receipt without leaving the work', async () => {
    const asked = server();
    show(asked);
    await userEvent.click(screen.getByRole('button', { name: /Bình chọn cho MS.045/ }));
    await userEvent.type(await screen.findByLabelText(/Địa chỉ email/), 'lan.nguyen@gmail.com');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi mã cho tôi' }));
    await userEvent.type(await screen.findByLabelText(/Mã gồm 6 chữ số/), '123456');

    expect(await screen.findByText('PLM-7K4Q')).toBeTruthy();
    expect(asked.requests('VotingCodeAsk')[0]?.variables.input).toMatchObject({
      email: 'lan.nguyen@gmail.com',
      pass: 'bought',
    });
    expect(asked.requests('VoteCast')[0]?.variables.input).toMatchObject({
      entryId: 'e1',
      pass: 'proved',
    });
    expect(voterMask('c1')).toBe('l•••@gmail.com');
    expect(screen.getByText(/l•••@gmail.com/)).toBeTruthy();
  });

  it('says how many tries are left and keeps the address', async () => {
    show(server());
    await userEvent.click(screen.getByRole('button', { name: /Bình chọn cho MS.045/ }));
    await userEvent.type(await screen.findByLabelText(/Địa chỉ email/), 'lan@example.vn');
    await userEvent.click(screen.getByRole('button', { name: 'Gửi mã cho tôi' }));
    await userEvent.type(await screen.findByLabelText(/Mã gồm 6 chữ số/), '000000');

    expect(await screen.findByText(/Bạn còn 4 lần nhập/)).toBeTruthy();
    expect(screen.getByText(/lan@example.vn/)).toBeTruthy();
  });

  it('says as whom one votes and offers to vote as another person', () => {
    localStorage.setItem('palmares.kept.voter.c1', JSON.stringify('l•••@gmail.com'));
    show(server(), voted);
    expect(screen.getByText(/l•••@gmail.com/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Đổi người bình chọn' })).toBeTruthy();
  });
});
