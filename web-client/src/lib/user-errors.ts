// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** A refusal as the server words it. */
export type UserError = {
  code: string;
  message: string;
  field: string | null;
  retryAfter: number | null;
};

/** What became of a request that may be refused. */
export type Outcome<Value> =
  | { kind: 'done'; value: Value }
  | { kind: 'refused'; errors: UserError[] }
  | { kind: 'failed'; offline: boolean };

type Answer<Payload> = {
  data?: Payload | undefined;
  error?: { networkError?: Error | undefined } | undefined;
};

/** Reads a mutation's answer: its value, its refusals, or that no answer came. */
export function outcomeOf<Data, Value>(
  answer: Answer<Data>,
  payloadOf: (data: Data) => { userErrors: readonly UserError[] },
  valueOf: (data: Data) => Value | null | undefined,
): Outcome<Value> {
  if (!answer.data) return { kind: 'failed', offline: Boolean(answer.error?.networkError) };
  const { userErrors } = payloadOf(answer.data);
  if (userErrors.length > 0) return { kind: 'refused', errors: [...userErrors] };
  const value = valueOf(answer.data);
  if (value === null || value === undefined) return { kind: 'failed', offline: false };
  return { kind: 'done', value };
}
