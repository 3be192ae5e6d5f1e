// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

// A test talks to the servers that it started and to nobody else.
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

// The packaged defaults are for functions in a cloud; these would hide what a person's browser refuses.
const unlikeAPerson = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
]);

// Painting is cheaper without a graphics card that is only simulated.
packaged.setGraphicsMode = false;

/** The Chromium named by CHROMIUM, or the one that came with npm ci (Linux x64), unpacked. */
export async function browserPath(): Promise<string> {
  return process.env.CHROMIUM ?? (await packaged.executablePath());
}

/** Starts it. */
export async function launchBrowser(): Promise<Browser> {
  const defaults = process.env.CHROMIUM
    ? []
    : packaged.args.filter((arg) => !unlikeAPerson.has(arg));
  const args = [...new Set([...defaults, ...quiet])];
  const options = { executablePath: await browserPath(), args, headless: true };
  // A browser that falls over before it has begun says nothing of the pages.
  return chromium.launch(options).catch((failure: unknown) => {
    console.error(`The browser did not start, once more: ${String(failure).slice(0, 200)}`);
    return chromium.launch(options);
  });
}
