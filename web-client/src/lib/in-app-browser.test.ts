// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { inAppBrowser, outsideAddress } from './in-app-browser';

const android =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F; wv) AppleWebKit/537.36 Chrome/127.0 Mobile';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile';

describe('inAppBrowser', () => {
  it.each([
    [`${android} Zalo android/12100731 ZaloTheme/light`, 'Zalo'],
    [`${iphone} [FBAN/FBIOS;FBAV/471.0;FBDV/iPhone14,2]`, 'Facebook'],
    [`${android} [FB_IAB/FB4A;FBAV/471.0.0.34;]`, 'Facebook'],
    [`${android} [FB_IAB/Orca-Android;FBAV/470.0;]`, 'Messenger'],
    [`${android} trill_320 BytedanceWebview/d8a21c6`, 'TikTok'],
    [`${iphone} Instagram 340.0.3`, 'Instagram'],
  ])('knows the browser inside an app', (userAgent, name) => {
    expect(inAppBrowser(userAgent)).toBe(name);
  });

  it.each([
    `${iphone} Version/17.5 Safari/604.1`,
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/127.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) coc_coc_browser/127 Chrome/121.0 Safari/537.36',
  ])('leaves a browser of its own alone', (userAgent) => {
    expect(inAppBrowser(userAgent)).toBeUndefined();
  });
});

describe('outsideAddress', () => {
  it('leads out of an app on Android, and on no other phone', () => {
    const address = 'https://example.org/c/loi-hay/entries/3?from=zalo';
    expect(outsideAddress(android, address)).toBe(
      'intent://example.org/c/loi-hay/entries/3?from=zalo#Intent;scheme=https;action=android.intent.action.VIEW;end',
    );
    expect(outsideAddress(iphone, address)).toBeUndefined();
  });
});
