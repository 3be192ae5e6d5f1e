// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { parse, type OperationDefinitionNode } from 'graphql';
import type { TadaDocumentNode } from 'gql.tada';
import { createGraphQlClient } from '@/lib/graphql-client';

/** One request as it arrived. */
export type Received = { operation: string; variables: Record<string, unknown> };

type Answer = { data: unknown } | { errors: { message: string }[] } | 'silence';

/** Answers by operation, each typed by its document, so that a change of the schema breaks the test data. */
export class FakeServer {
  readonly received: Received[] = [];
  private readonly answers = new Map<string, (variables: Record<string, unknown>) => Answer>();

  on<Data, Variables extends Record<string, unknown>>(
    document: TadaDocumentNode<Data, Variables>,
    answer: (variables: Variables) => Data | 'silence',
  ): this {
    this.answers.set(nameOf(document), (variables) => {
      const data = answer(variables as Variables);
      return data === 'silence' ? 'silence' : { data };
    });
    return this;
  }

  /** A client that speaks to this server only. */
  client() {
    return createGraphQlClient((_input, init) => Promise.resolve(this.answer(String(init?.body))));
  }

  requests(operation: string): Received[] {
    return this.received.filter((request) => request.operation === operation);
  }

  private answer(body: string): Response {
    const { query, variables } = JSON.parse(body) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const operation = nameIn(parse(query).definitions);
    this.received.push({ operation, variables });
    const answer = this.answers.get(operation)?.(variables) ?? {
      errors: [{ message: `No answer prepared for ${operation}` }],
    };
    if (answer === 'silence') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answer), {
      headers: { 'content-type': 'application/json' },
    });
  }
}

function nameOf(document: TadaDocumentNode<never, never> | object): string {
  return nameIn((document as { definitions: readonly OperationDefinitionNode[] }).definitions);
}

function nameIn(definitions: readonly { kind: string }[]): string {
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition');
  return (operation as OperationDefinitionNode | undefined)?.name?.value ?? '';
}
