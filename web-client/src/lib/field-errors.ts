// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { UserError } from './user-errors';

/** Refusals sorted to the fields they are about. */
export type FieldErrors = {
  /** The message at a field, or at anything inside it where `deep` is asked for. */
  at: (path: string, deep?: boolean) => string | undefined;
  /** Refusals that are about none of the known fields. */
  elsewhere: UserError[];
  all: UserError[];
};

function normal(path: string): string {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^(input|contest)\./, '')
    .replace(/^contest\./, '');
}

function within(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}

/** Sorts a server's refusals; `known` are the fields that show theirs themselves. */
export function fieldErrors(
  errors: readonly UserError[],
  known: readonly string[] = [],
): FieldErrors {
  const paths = errors.map((error) => (error.field === null ? null : normal(error.field)));
  const at = (field: string, deep = false) =>
    errors.find((_, i) => {
      const path = paths[i];
      if (path === null || path === undefined) return false;
      return deep ? within(path, field) : path === field || within(path, `${field}.vi`);
    })?.message;
  const elsewhere = errors.filter((_, i) => {
    const path = paths[i];
    return path === null || path === undefined || !known.some((field) => within(path, field));
  });
  return { at, elsewhere, all: [...errors] };
}
