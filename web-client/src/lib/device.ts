// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
let introduced: Promise<void> | undefined;

async function introduce(): Promise<void> {
  try {
    const headers = { 'content-type': 'application/json' };
    await fetch('/device', { method: 'POST', credentials: 'same-origin', headers });
  } catch {
    // Without the cookie the server still answers, and a vote says what is missing: try again then.
    introduced = undefined;
  }
}

/** Lets the server set the signed cookie by which it knows this browser again; once per page load. */
export function introduceDevice(): Promise<void> {
  introduced ??= introduce();
  return introduced;
}
