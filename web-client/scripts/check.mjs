// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

// Runs all checks, as many at once as there are cores; each one's words come out whole, at its end.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

// The longest first: what is left for the end is short.
const checks = [
  ['tsc', '--noEmit'],
  ['vitest', 'run'],
  ['eslint', '--max-warnings', '0', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
];

function passes([program, ...words]) {
  return new Promise((resolve, reject) => {
    const check = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    check.stdout.on('data', (part) => said.push(part));
    check.stderr.on('data', (part) => said.push(part));
    check.on('error', reject);
    check.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`${program} ends with ${code}.`);
      resolve(code === 0);
    });
  });
}

async function lane() {
  let all = true;
  for (let next = checks.shift(); next; next = checks.shift()) all = (await passes(next)) && all;
  return all;
}

const lanes = Array.from({ length: Math.min(availableParallelism(), checks.length) }, lane);
process.exitCode = (await Promise.all(lanes)).every(Boolean) ? 0 : 1;
