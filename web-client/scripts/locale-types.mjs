// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

// Writes the type of all translations from the Vietnamese files, so that a new feature only adds its file.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/locales/vi/', import.meta.url);
const target = new URL('../src/gql/locales.d.ts', import.meta.url);
const names = readdirSync(fileURLToPath(source))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

const lines = [
  ...names.map((name, i) => `import type n${i} from '../locales/vi/${name}.json';`),
  "import 'i18next';",
  "declare module 'i18next' {",
  '  interface CustomTypeOptions {',
  "    defaultNS: 'common';",
  '    returnNull: false;',
  '    resources: {',
  ...names.map((name, i) => `      '${name}': typeof n${i};`),
  '    };',
  '  }',
  '}',
  '',
];
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, lines.join('\n'));
