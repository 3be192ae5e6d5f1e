// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'palmares.language';

type Bundle = Record<string, Record<string, unknown>>;
const bundles: Record<Language, () => Promise<{ bundle: Bundle }>> = {
  vi: () => import('../locales/vi'),
  en: () => import('../locales/en'),
};

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

function remembered(): Language {
  try {
    const value = localStorage.getItem(storageKey);
    return isLanguage(value) ? value : 'vi';
  } catch {
    return 'vi';
  }
}

/** The language in which the page is shown now; sent with every request. */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'vi';
}

async function addBundle(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'common')) return;
  const { bundle } = await bundles[language]();
  for (const [namespace, texts] of Object.entries(bundle)) {
    i18next.addResourceBundle(language, namespace, texts);
  }
}

export async function switchLanguage(language: Language): Promise<void> {
  await addBundle(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing still shows the language until the page is closed.
  }
}

export async function startLanguage(language: Language = remembered()): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: {},
      fallbackLng: false,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  }
  await switchLanguage(language);
}
