// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { stringifyDocument } from '@urql/core';
import { createClient, type Client } from 'graphql-sse';
import type { TadaDocumentNode } from 'gql.tada';
import { accessToken, currentSession } from './auth';
import { currentLanguage } from './language';
import { shareStream, type Stop } from './shared-stream';

let sse: Client | undefined;

function client(): Client {
  sse ??= createClient({
    url: new URL('/graphql', location.origin).href,
    singleConnection: false,
    retryAttempts: Number.POSITIVE_INFINITY,
    credentials: 'same-origin',
    headers: async () => {
      const token = await accessToken();
      const headers: Record<string, string> = { 'accept-language': currentLanguage() };
      if (token) headers.authorization = `Bearer ${token}`;
      return headers;
    },
  });
  return sse;
}

/**
 * Follows a subscription while this tab is visible. All tabs of the browser share one stream of the
 * same document, variables and viewer.
 */
export function watch<Data, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void,
): Stop {
  const query = stringifyDocument(document);
  const session = currentSession();
  const viewer = session.state === 'signed-in' ? session.subject : '';
  const key = `palmares:${viewer}:${JSON.stringify(variables)}:${query}`;
  return shareStream<Data>(key, onData, (emit) =>
    client().subscribe<Data, Record<string, unknown>>(
      { query, variables },
      {
        next: ({ data }) => {
          if (data) emit(data);
        },
        error: () => undefined,
        complete: () => undefined,
      },
    ),
  );
}
