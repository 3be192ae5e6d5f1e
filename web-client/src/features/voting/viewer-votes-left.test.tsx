// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react';
import { maskFragments } from 'gql.tada';
import { describe, expect, it, vi } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import { ViewerVotesLeft, ViewerVotesLeftQuery } from './viewer-votes-left';
import { VotesLeftFragment } from './votes-left';

type Left = { categoryId: string | null; left: number; limit: number };

function show(
  scope: 'CATEGORY' | 'CONTEST',
  viewerVotesLeft: Left[],
  category = '',
  changeable = false,
) {
  const votePolicy = {
    changeable,
    ...maskFragments([VotesLeftFragment], { limit: 3, scope, period: 'DAY' }),
  };
  const categories = [
    { id: 'k1', name: { vi: 'Video', en: null } },
    { id: 'k2', name: { vi: 'Ảnh', en: null } },
  ];
  const server = new FakeServer().on(ViewerVotesLeftQuery, () => ({
    contest: { id: 'c1', votePolicy, categories, viewerVotesLeft },
  }));
  renderPage(<ViewerVotesLeft slug="thi" category={category} />, server);
  return server;
}

const both = [
  { categoryId: 'k1', left: 2, limit: 3 },
  { categoryId: 'k2', left: 0, limit: 3 },
];

describe('the votes left in a gallery', () => {
  it('are those of the shown category', async () => {
    show('CATEGORY', both, 'k2');
    expect(await screen.findByText('Bạn còn 0/3 lượt trong hạng mục này hôm nay.')).toBeTruthy();
  });

  it('may be none and yet be moved, where votes may be changed', async () => {
    show('CATEGORY', both, 'k2', true);
    expect(await screen.findByText(/0\/3 lượt.*Muốn đổi, hãy bình chọn cho/)).toBeTruthy();
  });

  it('are listed where all categories are shown', async () => {
    show('CATEGORY', both);
    expect(await screen.findByText(/Video 2\/3; Ảnh 0\/3/)).toBeTruthy();
  });

  it('are those of the contest where votes are for all of it', async () => {
    show('CONTEST', [{ categoryId: null, left: 1, limit: 3 }], 'k1');
    expect(await screen.findByText('Bạn còn 1/3 lượt trong cuộc thi này hôm nay.')).toBeTruthy();
  });

  it('are not spoken of where each work has votes of its own', async () => {
    const server = show('CONTEST', []);
    await vi.waitFor(() => expect(server.requests('ViewerVotesLeft')).toHaveLength(1));
    expect(screen.queryByText(/lượt/)).toBeNull();
  });
});
