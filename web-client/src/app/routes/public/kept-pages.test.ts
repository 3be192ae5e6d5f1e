// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DefinitionNode,
} from 'graphql';
import { expect, it } from 'vitest';

/** Thousands read these at once: the server works them out once for all who have not signed in. */
const kept = ['Home', 'ContestPage', 'GalleryPreview', 'Gallery', 'ResultsPage'];

const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));
const definitions = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/graphql\(\s*`([^`]+)`/g)])
    .flatMap(([, text = '']) => parse(text).definitions)
    .flatMap((definition): [string, DefinitionNode][] =>
      'name' in definition && definition.name ? [[definition.name.value, definition]] : [],
    ),
);

/** The fields of a query and its fragments that differ between people: they keep its page from being kept. */
function viewersOwn(name: string, seen = new Set<string>()): string[] {
  const definition = definitions.get(name);
  if (!definition) throw new Error(`No page asks ${name}.`);
  if (seen.has(name)) return [];
  seen.add(name);
  const types = new TypeInfo(schema);
  const found: string[] = [];
  const look = visitWithTypeInfo(types, {
    Field() {
      const field = types.getFieldDef();
      const marks = field?.astNode?.directives ?? [];
      if (!field || field.name === '__typename') return;
      if (!marks.some((mark) => mark.name.value === 'sameForStrangers')) {
        found.push(`${types.getParentType()?.name ?? '?'}.${field.name}`);
      }
    },
    FragmentSpread(spread) {
      found.push(...viewersOwn(spread.name.value, seen));
    },
  });
  visit({ kind: Kind.DOCUMENT, definitions: [definition] }, look);
  return found;
}

it.each(kept)('asks in %s for nothing that is one viewer’s own', (name) => {
  expect(viewersOwn(name)).toEqual([]);
});

it('finds what is a viewer’s own on the page of one work', () => {
  expect(viewersOwn('EntryPage')).not.toEqual([]);
});
