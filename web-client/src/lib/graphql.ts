// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../gql/graphql-env';

/** Types every document by the server's printed schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; ID: string };
}>();

export type { FragmentOf, ResultOf, TadaDocumentNode, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';

/** The name of a value of one of the schema's enums. */
export type EnumOf<Name extends keyof introspection['types']> =
  introspection['types'][Name] extends {
    enumValues: infer Values;
  }
    ? Values & string
    : never;
