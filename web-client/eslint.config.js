// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const allow = (from, to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
});

/** Design and lib carry features, features carry the app; no feature knows another. */
export const houseRules = {
  plugins: { boundaries },
  settings: {
    'import/resolver': {
      [fileURLToPath(new URL('scripts/alias-resolver.cjs', import.meta.url))]: {},
    },
    'boundaries/elements': [
      { type: 'gql', pattern: 'src/gql' },
      { type: 'locales', pattern: 'src/locales' },
      { type: 'design', pattern: 'src/design' },
      { type: 'lib', pattern: 'src/lib' },
      { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
      { type: 'app', pattern: 'src/app' },
      { type: 'testing', pattern: 'src/testing' },
    ],
    'boundaries/files': [{ category: 'test', pattern: '**/*.test.{ts,tsx}' }],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies: [
          allow('design', ['design', 'lib', 'locales']),
          allow('lib', ['lib', 'gql', 'locales']),
          allow('feature', ['design', 'lib']),
          {
            from: { element: { type: 'feature' } },
            allow: {
              to: {
                element: {
                  type: 'feature',
                  captured: { name: '{{ from.element.captured.name }}' },
                },
              },
            },
          },
          allow('app', ['app', 'feature', 'design', 'lib']),
          allow('testing', ['testing', 'app', 'feature', 'design', 'lib', 'gql', 'locales']),
          {
            from: { file: { categories: 'test' } },
            allow: { to: { element: { type: 'testing' } } },
          },
        ],
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['node_modules', 'target', 'dist', 'src/gql', 'e2e/node_modules', 'public'] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat['recommended-latest'],
  { files: ['src/**/*.{ts,tsx}'], ...houseRules },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
