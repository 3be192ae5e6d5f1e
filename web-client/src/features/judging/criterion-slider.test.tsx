// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FakeServer } from '@/testing/fake-server';
import { renderPage } from '@/testing/render-page';
import { CriterionSlider } from './criterion-slider';

function show(value: string | null, onChange = vi.fn()) {
  renderPage(
    <CriterionSlider
      name="Nội dung"
      weight={50}
      max={10}
      step="0.5"
      value={value}
      onChange={onChange}
    />,
    new FakeServer(),
  );
  return onChange;
}

describe('the criterion slider', () => {
  it('does not take an unmarked criterion for a zero', () => {
    show(null);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('Chưa chấm');
  });

  it('marks zero by the Home key', () => {
    const onChange = show(null);
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'Home' });
    expect(onChange).toHaveBeenCalledWith('0');
  });

  it('takes a typed mark', async () => {
    const onChange = show('7');
    await userEvent.type(screen.getByRole('spinbutton'), '.5');
    expect(onChange).toHaveBeenLastCalledWith('7.5');
  });

  it('says scale and step', () => {
    show('7.5');
    expect(screen.getByText('Từ 0 đến 10, mỗi bước 0,5')).toBeTruthy();
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('7,5 trên 10 điểm');
  });
});
