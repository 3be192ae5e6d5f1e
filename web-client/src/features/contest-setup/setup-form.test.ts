// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { fieldErrors } from '@/lib/field-errors';
import { newForm } from './new-form';
import { groupOf } from './opening-panel';
import { followedHiding, proposedHiding } from './hiding';
import { inputOf, missingTimes } from './setup-form';
import { slugOf } from './slug';

const now = Date.parse('2026-06-18T01:00:00Z');

describe('a new contest', () => {
  it('says what the organiser typed as an instant of the contest’s zone', () => {
    const form = newForm(now);
    form.intake.closes = '2026-11-15T17:00';
    expect(inputOf(form).calendar.intake.closes).toBe('2026-11-15T10:00:00Z');
    form.timeZone = 'Asia/Tokyo';
    expect(inputOf(form).calendar.intake.closes).toBe('2026-11-15T08:00:00Z');
  });

  it('begins complete, in the right order, and with weights of a hundred', () => {
    const form = newForm(now);
    expect(missingTimes(form)).toEqual([]);
    expect(form.intake.closes < form.judging.opens).toBe(true);
    expect(form.voting.closes < form.publication).toBe(true);
    const [category] = form.categories;
    expect(category?.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('does not open so soon that its organiser is warned at once', () => {
    expect(newForm(now).intake.opens).toBe('2026-06-25T08:00');
  });

  it('begins with one changeable vote for each category of who types a code or has an account', () => {
    const form = newForm(now);
    expect(inputOf(form).votePolicy).toEqual({
      voters: ['ACCOUNT', 'EMAIL'],
      limit: 1,
      scope: 'CATEGORY',
      period: 'TOTAL',
      changeable: true,
      weights: [],
      visibility: 'ROUNDED',
      countStep: 10,
      countsHiddenFrom: '2026-08-13T10:00:00Z',
    });
    expect(form.votePolicy.countsHiddenFrom).toBe(proposedHiding(form));
  });

  it('lets no vote be changed where each work has votes of its own', () => {
    const form = newForm(now);
    form.votePolicy.scope = 'ENTRY';
    expect(inputOf(form).votePolicy.changeable).toBe(false);
  });

  it('names the times that are missing by the server’s paths', () => {
    const form = newForm(now);
    form.voting.closes = '2026-11-15T';
    expect(missingTimes(form)).toEqual(['calendar.voting.closes']);
  });

  it('sends no English where there is none', () => {
    const form = newForm(now);
    form.name = { vi: ' Búa liềm vàng ', en: ' ' };
    expect(inputOf(form).name).toEqual({ vi: 'Búa liềm vàng', en: null });
  });
});

describe('what is shown of the counts', () => {
  const form = newForm(now);
  form.voting = { opens: '2026-11-01T08:00', closes: '2026-11-15T17:00' };
  const shown = (part: Partial<typeof form.votePolicy>) => {
    const policy = inputOf({ ...form, votePolicy: { ...form.votePolicy, ...part } }).votePolicy;
    return [policy.visibility, policy.countStep, policy.countsHiddenFrom];
  };

  it('follows the window of votes for as long as nobody typed another moment', () => {
    const proposed = {
      ...form,
      votePolicy: { ...form.votePolicy, countsHiddenFrom: proposedHiding(form) },
    };
    const later = { ...proposed, voting: { ...form.voting, closes: '2026-11-20T17:00' } };
    expect(followedHiding(proposed, later).votePolicy.countsHiddenFrom).toBe('2026-11-18T17:00');
    const typed = { ...form.votePolicy, countsHiddenFrom: '2026-11-10T08:00' };
    const own = { ...form, votePolicy: typed };
    expect(followedHiding(own, { ...later, votePolicy: typed }).votePolicy).toBe(typed);
    const none = { ...form, votePolicy: { ...form.votePolicy, countsHiddenFrom: null } };
    expect(followedHiding(none, { ...none, voting: later.voting }).votePolicy).toBe(
      none.votePolicy,
    );
  });

  it('is hidden in the last 48 hours, where that is asked for', () => {
    expect(proposedHiding(form)).toBe('2026-11-13T17:00');
    const short = { ...form, voting: { opens: '2026-11-15T08:00', closes: '2026-11-15T17:00' } };
    expect(proposedHiding(short)).toBe('2026-11-15T08:00');
  });

  it('is sent without what the chosen way has no use for', () => {
    const both = { countStep: 10, countsHiddenFrom: '2026-11-13T17:00' };
    const moment = '2026-11-13T10:00:00Z';
    expect(shown({ visibility: 'LIVE', ...both })).toEqual(['LIVE', null, moment]);
    expect(shown({ visibility: 'ROUNDED', ...both })).toEqual(['ROUNDED', 10, moment]);
    expect(shown({ visibility: 'HIDDEN', ...both })).toEqual(['HIDDEN', null, null]);
  });

  it('names a moment that is no time by the server’s path', () => {
    const votePolicy = { ...form.votePolicy, countsHiddenFrom: '2026-11-13T' };
    expect(missingTimes({ ...form, votePolicy })).toEqual(['votePolicy.countsHiddenFrom']);
  });
});

describe('slugOf', () => {
  it.each([
    ['Giải báo chí Búa liềm vàng lần thứ IV', 'giai-bao-chi-bua-liem-vang-lan-thu-iv'],
    ['Đất & Người – Thái Nguyên 2026!', 'dat-nguoi-thai-nguyen-2026'],
    ['  ', ''],
  ])('makes an address of "%s"', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('refusals', () => {
  const error = (field: string | null) => ({ code: 'X', message: 'm', field, retryAfter: null });

  it('are found at their field, whichever way the path is written', () => {
    const errors = fieldErrors([error('contest.categories[1].criteria[0].weight')], ['categories']);
    expect(errors.at('categories.1.criteria.0', true)).toBe('m');
    expect(errors.at('categories.0.criteria.0', true)).toBeUndefined();
    expect(errors.elsewhere).toEqual([]);
  });

  it('are shown apart where no field knows them', () => {
    expect(fieldErrors([error(null), error('name.vi')], ['name']).elsewhere).toHaveLength(1);
    expect(fieldErrors([error('name.vi')], ['name']).at('name')).toBe('m');
  });

  it('are listed under the part of the set-up that they belong to', () => {
    expect(
      ['calendar.voting.closes', 'members', 'ruleSet.tieBreaks', null].map((field) =>
        groupOf({ field }),
      ),
    ).toEqual(['calendar', 'people', 'rules', 'texts']);
  });
});
