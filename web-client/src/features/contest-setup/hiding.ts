// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { instantOf, localOf, type LocalDateTime } from '@/lib/zone';
import type { SetupForm } from './setup-form';

/** The last 48 hours of voting, or all of it where it is shorter. */
export function proposedHiding({ voting, timeZone }: SetupForm): LocalDateTime {
  const opens = instantOf(voting.opens, timeZone);
  const closes = instantOf(voting.closes, timeZone);
  if (opens === null || closes === null) return voting.closes;
  const proposed = Math.max(Date.parse(opens), Date.parse(closes) - 48 * 3_600_000);
  return localOf(new Date(proposed).toISOString(), timeZone);
}

/** A proposed moment follows its window; one that somebody typed stays. */
export function followedHiding(before: SetupForm, after: SetupForm): SetupForm {
  const { countsHiddenFrom } = before.votePolicy;
  const proposed = countsHiddenFrom !== null && countsHiddenFrom === proposedHiding(before);
  if (!proposed || after.votePolicy !== before.votePolicy) return after;
  return {
    ...after,
    votePolicy: { ...after.votePolicy, countsHiddenFrom: proposedHiding(after) },
  };
}
