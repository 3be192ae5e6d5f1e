// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** What this browser keeps between visits; a browser that keeps nothing is no reason to fail. */
export type Keep = {
  read: (key: string) => unknown;
  write: (key: string, value: unknown) => void;
  drop: (key: string) => void;
};

const prefix = 'palmares.kept.';

export const kept: Keep = {
  read: (key) => {
    try {
      const text = localStorage.getItem(prefix + key);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    } catch {
      return undefined;
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(prefix + key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the page still holds the value.
    }
  },
  drop: (key) => {
    try {
      localStorage.removeItem(prefix + key);
    } catch {
      // Nothing was kept.
    }
  },
};
