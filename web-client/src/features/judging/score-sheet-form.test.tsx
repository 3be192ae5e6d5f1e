// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import { ScoreSheetSave } from './save-score-sheet';
import { isOnScale, previewScore, type ScoreSheetParts } from './score-sheet';
import { ScoreSheetForm } from './score-sheet-form';
import { ScoreSheetSubmit } from './submit-score-sheet';

const criterion = (id: string, vi: string, weight: number) => ({
  id,
  name: { vi, en: null },
  weight,
  max: 10,
  step: '0.5',
});
const criteria = [criterion('c1', 'Nội dung', 70), criterion('c2', 'Hình thức', 30)];

function sheet(points: Record<string, string>, revision: number): ScoreSheetParts {
  return {
    id: 'a1',
    code: 'KX-7Q2',
    work: {
      title: 'Chuyến xe',
      description: '',
      declared: [],
      category: { id: 'k', name: { vi: 'Video', en: null }, criteria },
    },
    round: null,
    scoreSheet: {
      state: 'DRAFT',
      verdict: null,
      comment: '',
      revision,
      savedAt: null,
      submittedAt: null,
      score: null,
      marks: Object.entries(points).map(([id, value]) => ({ points: value, criterion: { id } })),
    },
  };
}

function show(points: Record<string, string> = {}) {
  const server = new FakeServer()
    .on(ScoreSheetSave, ({ input }) => ({
      scoreSheetSave: { assignment: sheet({}, input.revision + 1), userErrors: [] },
    }))
    .on(ScoreSheetSubmit, () => ({
      scoreSheetSubmit: { assignment: sheet({}, 9), userErrors: [] },
    }));
  const onSubmitted = vi.fn();
  renderPage(
    <ScoreSheetForm
      assignment={sheet(points, 1)}
      timeZone="Asia/Ho_Chi_Minh"
      onSubmitted={onSubmitted}
    />,
    server,
  );
  return { server, onSubmitted };
}

describe('ScoreSheetForm', () => {
  beforeEach(() => localStorage.clear());

  it('is marked, saved and submitted by keyboard alone', async () => {
    const { server, onSubmitted } = show({ c1: '8' });
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Điểm cho Hình thức'));
    await user.keyboard('7.5');
    await waitFor(() => expect(server.requests('ScoreSheetSave').length).toBeGreaterThan(0), {
      timeout: 5000,
    });
    const saved = server.requests('ScoreSheetSave').at(-1)?.variables.input;
    expect(saved).toMatchObject({ assignmentId: 'a1', comment: '' });
    expect((saved as { marks: unknown[] }).marks).toContainEqual({
      criterionId: 'c2',
      points: '7.5',
    });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Nộp phiếu' }));
    await waitFor(() => expect(onSubmitted).toHaveBeenCalled());
    const [submitted] = server.requests('ScoreSheetSubmit');
    expect(submitted?.variables.input).toMatchObject({ assignmentId: 'a1' });
  });

  it('keeps a mark on this device before the server has answered', async () => {
    show();
    await userEvent.type(screen.getByLabelText('Điểm cho Nội dung'), '9');
    expect(localStorage.getItem('palmares.kept.sheet.a1')).toContain('"c1":"9"');
  });

  it('says at its slider that a mark is off the scale, and does not submit it', async () => {
    show({ c1: '8' });
    await userEvent.type(screen.getByLabelText('Điểm cho Hình thức'), '11');
    expect(screen.getByText(/thang điểm từ 0 đến 10/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nộp phiếu chấm' }).disabled).toBe(
      true,
    );
  });
});

describe('a mark', () => {
  it.each([
    ['0', true],
    ['10', true],
    ['8.5', true],
    ['8.25', false],
    ['10.5', false],
    ['-1', false],
    ['', false],
  ])('%s on a scale of 0 to 10 in halves: %s', (points, on) => {
    expect(isOnScale(points, { max: 10, step: '0.5' })).toBe(on);
  });

  it('counts by its weight in the preview', () => {
    const draft = { points: { c1: '10', c2: '5' }, verdict: null, comment: '' };
    expect(previewScore(draft, criteria)).toBe(85);
    expect(previewScore({ points: { c1: '10' }, verdict: null, comment: '' }, criteria)).toBeNull();
  });
});
