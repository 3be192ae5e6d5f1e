// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const eslint = new ESLint({ cwd: root });

/** What the boundary rule says to a file of this content at this place. */
async function boundaryErrors(path: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  return result?.messages.filter(({ ruleId }) => ruleId === 'boundaries/dependencies').length ?? 0;
}

const importing = (path: string) => `export * from '${path}';\n`;

describe('the boundary rule', () => {
  it('fires where one feature imports another', async () => {
    const code = importing('@/features/voting/vote-button');
    expect(await boundaryErrors('src/features/entry/canary.ts', code)).toBe(1);
  });

  it('fires for a feature that has no folder yet', async () => {
    const code = importing('../voting/vote-button');
    expect(await boundaryErrors('src/features/brand-new/canary.ts', code)).toBe(1);
  });

  it('fires where a feature, the design or lib imports upwards', async () => {
    expect(await boundaryErrors('src/features/entry/canary.ts', importing('@/app/layout'))).toBe(1);
    const feature = importing('@/features/entry/entry-card');
    expect(await boundaryErrors('src/design/canary.ts', feature)).toBe(1);
    expect(await boundaryErrors('src/lib/canary.ts', importing('@/design/button'))).toBe(1);
  });

  it('fires where a page leans on the tests’ tools', async () => {
    const code = importing('@/testing/fake-server');
    expect(await boundaryErrors('src/features/entry/canary.ts', code)).toBe(1);
  });

  it('lets the allowed ways pass', async () => {
    expect(await boundaryErrors('src/features/entry/canary.ts', importing('./poster'))).toBe(0);
    expect(await boundaryErrors('src/features/entry/canary.ts', importing('@/lib/paths'))).toBe(0);
    const feature = importing('@/features/entry/entry-card');
    expect(await boundaryErrors('src/app/canary.ts', feature)).toBe(0);
    const tools = importing('@/testing/fake-server');
    expect(await boundaryErrors('src/features/entry/canary.test.ts', tools)).toBe(0);
  });
});
