// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** What the server tells the browser before anything else. */
export type AppConfig = {
  issuer: string;
  clientId: string;
  scope: string;
  quickstart: boolean;
};

let loading: Promise<AppConfig> | undefined;

/** Asked once; a failure is forgotten, so that the next call tries again. */
export function loadConfig(): Promise<AppConfig> {
  loading ??= fetch('/config.json', { headers: { accept: 'application/json' } })
    .then((response) => {
      if (!response.ok) throw new Error(`config.json: ${response.status}`);
      return response.json() as Promise<AppConfig>;
    })
    .catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    });
  return loading;
}
