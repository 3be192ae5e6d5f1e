// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle as en } from '@/locales/en';
import { bundle as vi } from '@/locales/vi';

type Texts = { [key: string]: string | Texts };

function keysOf(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

// Vietnamese has one form for all numbers, English two.
const withoutPlural = (keys: string[]) => [
  ...new Set(keys.map((key) => key.replace(/_(one|other)$/, ''))),
];

const wordsIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, word]) => word).sort();

function textAt(texts: Texts, key: string): string | undefined {
  const value = key
    .split('.')
    .reduce<string | Texts | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      texts,
    );
  return typeof value === 'string' ? value : undefined;
}

const features = [...new Set([...Object.keys(vi), ...Object.keys(en)])];

describe.each(features)('the texts of %s', (feature) => {
  const vietnamese = (vi[feature] ?? {}) as Texts;
  const english = (en[feature] ?? {}) as Texts;

  it('exist in both languages', () => {
    expect(withoutPlural(keysOf(english)).sort()).toEqual(withoutPlural(keysOf(vietnamese)).sort());
  });

  it('say something and fill in the same words', () => {
    for (const key of keysOf(vietnamese)) {
      const text = textAt(vietnamese, key) ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(wordsIn(textAt(english, key) ?? ''), key).toEqual(wordsIn(text));
    }
  });

  it('are in one normal form', () => {
    for (const key of keysOf(vietnamese)) {
      const text = textAt(vietnamese, key) ?? '';
      expect(text, key).toBe(text.normalize('NFC'));
    }
  });
});

describe('the keys in use', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

  it('all exist', () => {
    const unknown = files.flatMap(({ file, text }) => {
      const namespaces = [
        ...text.matchAll(/useTranslation\(\[?((?:'[\w-]+'(?:, )?)+)\]?\)/g),
      ].flatMap(([, list]) => list?.split(', ').map((name) => name.replaceAll("'", '')) ?? []);
      return [...text.matchAll(/\bt\(\s*'([\w:.-]+)'/g)]
        .map(([, key]) => key ?? '')
        .filter((key) => !exists(key, namespaces))
        .map((key) => `${file}: ${key}`);
    });
    expect(unknown).toEqual([]);
  });

  function exists(key: string, namespaces: string[]): boolean {
    const [namespace, path] = key.includes(':') ? key.split(':') : [undefined, key];
    return (namespace ? [namespace] : namespaces).some((name) => {
      const texts = (vi[name] ?? {}) as Texts;
      return textAt(texts, path ?? '') ?? textAt(texts, `${path ?? ''}_other`);
    });
  }
});
