// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

/** What apps call the browser inside them, as their user agents say. */
const apps = [
  { name: 'Zalo', mark: /\bZalo\b/i },
  { name: 'TikTok', mark: /\b(?:musical_ly|TikTok|BytedanceWebview|trill)\b/i },
  { name: 'Instagram', mark: /\bInstagram\b/i },
  { name: 'Messenger', mark: /\bFB(?:AN|_IAB)\/(?:Messenger|Orca)/i },
  { name: 'Facebook', mark: /\bFB(?:AN|AV|IOS|_IAB)\b/i },
] as const;

/** The app whose own browser this is; undefined in a browser of its own. */
export function inAppBrowser(userAgent: string): string | undefined {
  return apps.find(({ mark }) => mark.test(userAgent))?.name;
}

/**
 * An address that Android opens in its browser, as
 * https://developer.chrome.com/docs/android/intents says; undefined elsewhere, where only the
 * person can change the browser.
 */
export function outsideAddress(userAgent: string, address: string): string | undefined {
  const { protocol, host, pathname, search, hash } = new URL(address);
  if (!/\bAndroid\b/.test(userAgent) || !/^https?:$/.test(protocol)) return undefined;
  const scheme = protocol.slice(0, -1);
  return `intent://${host}${pathname}${search}${hash}#Intent;scheme=${scheme};action=android.intent.action.VIEW;end`;
}
