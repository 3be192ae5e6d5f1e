// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Queue, Worker } from './workers';

type Sandbox = Worker['sandbox'];

const weakestFirst: readonly Sandbox[] = ['NONE', 'LIMITS', 'NO_NETWORK'];

export type Warning =
  | 'noWorker'
  | 'nobodyWorks'
  | 'silent'
  | 'versions'
  | 'noVersion'
  | `sandbox_${Exclude<Sandbox, 'BUBBLEWRAP'>}`;

/** What whoever runs the instance should do something about, the worst first. */
export function warningsOf(workers: readonly Worker[], queue: Queue): Warning[] {
  const present = workers.filter((worker) => worker.present);
  const warnings: Warning[] = [];
  if (present.length === 0) warnings.push(queue.waiting > 0 ? 'nobodyWorks' : 'noWorker');
  if (workers.length > present.length) warnings.push('silent');
  const weakest = weakestFirst.find((level) => present.some(({ sandbox }) => sandbox === level));
  if (weakest && weakest !== 'BUBBLEWRAP') warnings.push(`sandbox_${weakest}`);
  const versions = new Set(present.map(({ ffmpeg }) => ffmpeg));
  if (versions.has('')) warnings.push('noVersion');
  else if (versions.size > 1) warnings.push('versions');
  return warnings;
}
