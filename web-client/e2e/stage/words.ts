// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';

export type Language = 'vi' | 'en';
export type Words = (key: string, values?: Record<string, string | number>) => string;

const locales = new URL('../../src/locales/', import.meta.url);

function texts(language: Language, namespace: string): Record<string, unknown> {
  const file = new URL(`${language}/${namespace}.json`, locales);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** The web client's own texts, so that the story finds things by the words that people read. */
export function words(language: Language): Words {
  return (key, values = {}) => {
    const [namespace = '', path = ''] = key.split(':');
    const all = texts(language, namespace);
    const number = values.count === 1 && language === 'en' ? 'one' : 'other';
    const found = [path, `${path}_${number}`, `${path}_other`]
      .map((name) => name.split('.').reduce<unknown>((part, step) => (part as never)?.[step], all))
      .find((text) => typeof text === 'string') as string | undefined;
    if (found === undefined) throw new Error(`No text ${key} in ${language}.`);
    return found.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
