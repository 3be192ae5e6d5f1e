// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';

export const AskedDeclarationFragment = graphql(`
  fragment AskedDeclaration on Declaration @_unmask {
    key
    kind
    text {
      vi
      en
    }
    demand
    withWords
  }
`);

export const AskedDeclarationsFragment = graphql(
  `
    fragment AskedDeclarations on DeclarationList @_unmask {
      version
      items {
        ...AskedDeclaration
      }
    }
  `,
  [AskedDeclarationFragment],
);

export type AskedDeclaration = ResultOf<typeof AskedDeclarationFragment>;
export type DeclarationDemand = EnumOf<'DeclarationDemand'>;

/** A question in the form; `OFF` is not asked. */
export type DeclarationRow = Omit<AskedDeclaration, 'demand'> & {
  demand: DeclarationDemand | 'OFF';
};

/** What is asked, and behind it the common questions that are not. */
export function rowsOf(
  asked: readonly AskedDeclaration[],
  models: readonly AskedDeclaration[],
): DeclarationRow[] {
  const missing = models.filter(({ key }) => !asked.some((one) => one.key === key));
  return [...asked, ...missing.map((model) => ({ ...model, demand: 'OFF' as const }))];
}

/** The questions to keep, in order. */
export function askedOf(rows: readonly DeclarationRow[]): AskedDeclaration[] {
  return rows.flatMap(({ demand, ...row }) => (demand === 'OFF' ? [] : [{ ...row, demand }]));
}
