// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

// Lets the boundary rule see through "@/": resolves our own files, leaves packages alone.
const fs = require('node:fs');
const path = require('node:path');

const endings = ['', '.ts', '.tsx', '.json'];

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
  const base = source.startsWith('@/')
    ? path.join(__dirname, '..', 'src', source.slice(2))
    : source.startsWith('.')
      ? path.resolve(path.dirname(file), source)
      : undefined;
  if (base === undefined) return { found: true, path: null };
  const found = endings
    .map((e) => base + e)
    .find((f) => fs.statSync(f, { throwIfNoEntry: false })?.isFile());
  return found ? { found: true, path: found } : { found: false };
};
