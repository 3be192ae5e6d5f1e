// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { EnumOf, VariablesOf } from '@/lib/graphql';
import { instantOf, localEndOf, localOf, type LocalDateTime } from '@/lib/zone';
import type { UserError } from '@/lib/user-errors';
import type { ContestCreate } from './save-contest';
import {
  oneVideo,
  sentRequirements,
  typedRequirements,
  type TypedRequirements,
} from './requirements';
import type { SetupContest } from './setup-contest';

/** A text as it is typed: both languages are there, English may stay empty. */
export type TypedText = { vi: string; en: string };

export type TypedCriterion = { name: TypedText; weight: number; max: number; step: string };
export type TypedCategory = {
  /** Of a category that is kept on the server already. */
  id?: string;
  name: TypedText;
  criteria: TypedCriterion[];
  requirements?: TypedRequirements;
};
/** A prize as it is typed; its category is its place in the list, null for the whole contest. */
export type TypedPrize = {
  category: number | null;
  kind: EnumOf<'PrizeKind'>;
  name: TypedText;
  count: number;
  reward: TypedText;
};
export type TypedWindow = { opens: LocalDateTime; closes: LocalDateTime };

/** The whole set-up as it is typed; times are local times in the contest's zone. */
export type SetupForm = {
  slug: string;
  name: TypedText;
  organiser: TypedText;
  description: TypedText;
  rules: TypedText;
  consent: TypedText;
  colour: string;
  timeZone: string;
  intake: TypedWindow;
  judging: TypedWindow;
  voting: TypedWindow;
  publication: LocalDateTime;
  categories: TypedCategory[];
  prizes: TypedPrize[];
  votePolicy: {
    voters: EnumOf<'VoterKind'>[];
    limit: number;
    scope: EnumOf<'VoteScope'>;
    period: EnumOf<'VotePeriod'>;
    /** Kept by an older page of this browser, a form does not say it yet. */
    changeable?: boolean;
    /** Of the kinds whose votes are not one each. */
    weights?: { kind: EnumOf<'VoterKind'>; thousandths: number }[];
    visibility: EnumOf<'CountVisibility'>;
    countStep: number | null;
    /** Null where no moment hides the counts. */
    countsHiddenFrom: LocalDateTime | null;
  };
  ruleSet: {
    juryWeight: number;
    publicWeight: number;
    method: EnumOf<'CombinationMethod'>;
    tieBreaks: EnumOf<'TieBreak'>[];
  };
};

export type ContestInput = VariablesOf<typeof ContestCreate>['input'];

export const windows = ['intake', 'judging', 'voting'] as const;

export function typed(text: { vi: string; en: string | null }): TypedText {
  return { vi: text.vi, en: text.en ?? '' };
}

export function sent({ vi, en }: TypedText): { vi: string; en: string | null } {
  return { vi: vi.trim(), en: en.trim() === '' ? null : en.trim() };
}

export function formOf(contest: SetupContest): SetupForm {
  const { timeZone, calendar } = contest;
  const local = (instant: string) => localOf(instant, timeZone);
  const window = (from: { opens: string; closes: string }) => ({
    opens: local(from.opens),
    closes: localEndOf(from.closes, timeZone),
  });
  const { voters, weights, countsHiddenFrom, ...policy } = contest.votePolicy;
  const { juryWeight, publicWeight, method, tieBreaks } = contest.ruleSet;
  return {
    slug: contest.slug,
    name: typed(contest.name),
    organiser: typed(contest.organiser),
    description: typed(contest.description),
    rules: typed(contest.rules),
    consent: typed(contest.consent),
    colour: contest.colour,
    timeZone,
    intake: window(calendar.intake),
    judging: window(calendar.judging),
    voting: window(calendar.voting),
    publication: local(calendar.publication),
    categories: contest.categories.map((category) => ({
      id: category.id,
      name: typed(category.name),
      criteria: category.criteria.map(({ name, weight, max, step }) => ({
        name: typed(name),
        weight,
        max,
        step,
      })),
      requirements: typedRequirements(category.requirements),
    })),
    prizes: contest.prizes.map(({ categoryId, kind, name, count, reward }) => {
      const place = contest.categories.findIndex(({ id }) => id === categoryId);
      return {
        category: place < 0 ? null : place,
        kind,
        name: typed(name),
        count,
        reward: reward ? typed(reward) : { vi: '', en: '' },
      };
    }),
    votePolicy: {
      ...policy,
      voters: [...voters],
      weights: [...weights],
      countsHiddenFrom: countsHiddenFrom && local(countsHiddenFrom),
    },
    ruleSet: { juryWeight, publicWeight, method, tieBreaks: [...tieBreaks] },
  };
}

/** Without what the chosen way of showing counts has no use for. */
function sentPolicy({ votePolicy }: SetupForm): SetupForm['votePolicy'] {
  const { visibility, countStep, countsHiddenFrom } = votePolicy;
  return {
    ...votePolicy,
    // Where each work has votes of its own there is nothing to change them to.
    changeable: (votePolicy.changeable ?? false) && votePolicy.scope !== 'ENTRY',
    weights: (votePolicy.weights ?? []).filter(({ kind }) => votePolicy.voters.includes(kind)),
    countStep: visibility === 'ROUNDED' ? countStep : null,
    // A form kept by an older page of this browser does not say it yet.
    countsHiddenFrom: visibility === 'HIDDEN' ? null : (countsHiddenFrom ?? null),
  };
}

/** In thousandths: 1000 is one vote. */
export function weightOf({ weights }: SetupForm['votePolicy'], kind: EnumOf<'VoterKind'>): number {
  return weights?.find((weight) => weight.kind === kind)?.thousandths ?? 1000;
}

/** Paths of the times that are no times yet. */
export function missingTimes(form: SetupForm): string[] {
  const times: [string, LocalDateTime][] = windows.flatMap((name) => [
    [`calendar.${name}.opens`, form[name].opens],
    [`calendar.${name}.closes`, form[name].closes],
  ]);
  times.push(['calendar.publication', form.publication]);
  const hiddenFrom = sentPolicy(form).countsHiddenFrom;
  if (hiddenFrom !== null) times.push(['votePolicy.countsHiddenFrom', hiddenFrom]);
  return times.filter(([, time]) => instantOf(time, form.timeZone) === null).map(([path]) => path);
}

/** The request that says what is typed; only for a form without {@link missingTimes}. */
export function inputOf(form: SetupForm): ContestInput {
  const instant = (time: LocalDateTime) => instantOf(time, form.timeZone) ?? '';
  const window = ({ opens, closes }: TypedWindow) => ({
    opens: instant(opens),
    closes: instant(closes),
  });
  const policy = sentPolicy(form);
  if (policy.countsHiddenFrom !== null) {
    policy.countsHiddenFrom = instant(policy.countsHiddenFrom);
  }
  return {
    slug: form.slug,
    name: sent(form.name),
    organiser: sent(form.organiser),
    description: sent(form.description),
    rules: sent(form.rules),
    consent: sent(form.consent),
    colour: form.colour,
    timeZone: form.timeZone,
    calendar: {
      intake: window(form.intake),
      judging: window(form.judging),
      voting: window(form.voting),
      publication: instant(form.publication),
    },
    categories: form.categories.map(({ id, name, criteria, requirements }) => ({
      id: id ?? null,
      name: sent(name),
      criteria: criteria.map((criterion) => ({ ...criterion, name: sent(criterion.name) })),
      // Kept by an older page of this browser, a category may not say it yet.
      requirements: sentRequirements(requirements ?? oneVideo),
    })),
    prizes: form.prizes.map(({ category, kind, name, count, reward }) => ({
      category,
      kind,
      name: sent(name),
      count,
      reward: reward.vi.trim() === '' ? null : sent(reward),
    })),
    votePolicy: policy,
    ruleSet: form.ruleSet,
  };
}

/** What was saved of it is on the server now: the next time its categories become themselves. */
export function savedAs(form: SetupForm, { categories }: SetupContest): SetupForm {
  return {
    ...form,
    categories: form.categories.map((category, i) => {
      const id = categories[i]?.id;
      return id ? { ...category, id } : category;
    }),
  };
}

/** Prizes follow their categories when one of these is taken out; its own prizes go with it. */
export function prizesAfter(before: SetupForm, categories: TypedCategory[]): TypedPrize[] {
  if (categories.length >= before.categories.length) return before.prizes;
  return before.prizes.flatMap((prize) => {
    if (prize.category === null) return [prize];
    const kept = before.categories[prize.category];
    const place = kept ? categories.indexOf(kept) : -1;
    return place < 0 ? [] : [{ ...prize, category: place }];
  });
}

export function timeErrors(paths: readonly string[], message: string): UserError[] {
  return paths.map((field) => ({ code: 'TIME_MISSING', message, field, retryAfter: null }));
}
