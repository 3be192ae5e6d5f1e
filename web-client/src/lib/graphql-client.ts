// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { accessToken, forgetSession } from './auth';
import { introduceDevice } from './device';
import { currentLanguage } from './language';

const url = '/graphql';

async function send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  await introduceDevice();
  const headers = new Headers(init?.headers);
  // Streams come by server-events.ts only; the client's default would accept them here too.
  headers.set('accept', 'application/graphql-response+json, application/json');
  headers.set('accept-language', currentLanguage());
  const token = await accessToken();
  if (token) headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(input, { ...init, headers, credentials: 'same-origin' });
  if (response.status !== 401 || !token) return response;
  // The server no longer takes this token: whatever anybody may see is shown without it.
  await forgetSession();
  headers.delete('authorization');
  return fetch(input, { ...init, headers, credentials: 'same-origin' });
}

/** Queries and mutations; one client lives as long as a viewer and a language do. */
export function createGraphQlClient(fetcher: typeof fetch = send): Client {
  return new Client({
    url,
    fetch: fetcher,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange],
  });
}
