// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { EnumOf } from './graphql';

/** The key of the sentence, among the contest's texts, that says who may vote. */
export function votersWords(voters: readonly EnumOf<'VoterKind'>[]) {
  if (voters.includes('DEVICE')) return 'votersAnybody';
  if (!voters.includes('EMAIL')) return 'votersAccounts';
  return voters.includes('ACCOUNT') ? 'votersCodesOrAccounts' : 'votersCodes';
}
