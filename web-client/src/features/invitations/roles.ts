// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { EnumOf } from '@/lib/graphql';

const roles: EnumOf<'Role'>[] = [
  'JUROR',
  'JURY_CHAIR',
  'SCREENER',
  'SECRETARY',
  'EDITOR',
  'OBSERVER',
  'ORGANISER',
];

/** The roles that people are invited to; only a rehearsal has testers. */
export function rolesOf(isRehearsal: boolean): EnumOf<'Role'>[] {
  return isRehearsal ? ['TESTER', ...roles] : roles;
}
