// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { EnumOf } from '@/lib/graphql';

/** What a contest lets anybody see of its counts. */
export type CountRule = {
  visibility: EnumOf<'CountVisibility'>;
  countStep: number | null;
  countsHiddenFrom: string | null;
};

/** Whether a moment hides the counts by then; what the server hides it does not send anyway. */
export function isHiddenAt({ visibility, countsHiddenFrom }: CountRule, now: number): boolean {
  return (
    visibility === 'HIDDEN' || (countsHiddenFrom !== null && now >= Date.parse(countsHiddenFrom))
  );
}
