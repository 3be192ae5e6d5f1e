// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { TFunction } from 'i18next';

const known = [
  'AUTOMATION',
  'MANY_IDENTITIES',
  'BOUGHT',
  'AGAINST_THE_RULES',
  'ENTRY_LEFT',
  'WON_EARLIER',
  'EARLIER_PERIOD',
  'SUPERSEDED',
  'WITHDRAWN',
] as const;

/** Why votes do not count, in words; a code that is newer than this page has none of its own. */
export function exclusionReason(t: TFunction<'voting'>, code: string): string {
  const found = known.find((each) => each === code);
  return found ? t(`excluded_${found}`, { ns: 'voting' }) : t('excluded_other', { ns: 'voting' });
}
