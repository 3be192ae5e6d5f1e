// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { BrowserContext, Page, Response } from 'playwright-core';

const found: string[] = [];

/** Everything that a browser complained about, in the order of its coming. */
export function troubles(): readonly string[] {
  return found;
}

function note(who: string, what: string): void {
  found.push(`${who}: ${what}`);
}

/** Listens for errors of scripts and requests in all pages of a person. */
export function watchForTrouble(who: string, context: BrowserContext): void {
  context.on('page', (page) => watchPage(who, page));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page ends what it was still loading.
    if (why !== 'net::ERR_ABORTED') note(who, `${request.method()} ${request.url()} ${why}`);
  });
  context.on('response', (response) => void look(who, response));
}

function watchPage(who: string, page: Page): void {
  page.on('pageerror', (error) => note(who, `${page.url()} ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    // A refused request is told by its response.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    note(who, `${page.url()} console: ${message.text()}`);
  });
}

async function look(who: string, response: Response): Promise<void> {
  const request = response.request();
  const what = `${request.method()} ${response.url()} ${response.status()}`;
  if (response.status() >= 400) return note(who, what);
  const json = (response.headers()['content-type'] ?? '').includes('json');
  if (!json || !new URL(response.url()).pathname.startsWith('/graphql')) return;
  const body = await response.text().catch(() => '{}');
  const { errors } = JSON.parse(body || '{}') as { errors?: unknown };
  if (errors) note(who, `${what} ${request.postData()?.slice(0, 300)} ${JSON.stringify(errors)}`);
}
