// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { UserError } from '@/lib/user-errors';
import { PartFailure } from './put-part';
import type { Answer } from './upload-plan';

export type UploadPhase =
  /** Others of this window are sent first. */
  | 'queued'
  | 'preparing'
  | 'sending'
  /** No answer for a while; tried again by itself. */
  | 'waiting'
  | 'paused'
  | 'completing'
  | 'received'
  | 'refused'
  | 'cancelled';

export type UploadState = {
  phase: UploadPhase;
  fileName: string;
  /** Bytes the bucket has confirmed or that are on their way. */
  sent: number;
  total: number;
  /** Bytes that an earlier visit had already sent. */
  resumedFrom: number;
  /** Bytes per second, null while unknown. */
  speed: number | null;
  /** Bytes that have been hashed. */
  hashed: number;
  /** SHA-256 of the file in hex, null while unknown. */
  sha256: string | null;
  /** When the server was told of it, by its own clock. */
  announcedAt: string | null;
  errors: UserError[];
};

/** Milliseconds before attempt n + 1; grows to half a minute and then stays there. */
export function backOff(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.min(attempt, 5));
}

export class Refused extends Error {
  constructor(readonly errors: UserError[]) {
    super('refused');
  }
}

/** What this browser alone knows; the page has the words. */
export function localError(code: 'FILE_UNREADABLE' | 'OTHER_FILE'): UserError {
  return { code, message: '', field: null, retryAfter: null };
}

export function isOver(phase: UploadPhase): boolean {
  return phase === 'received' || phase === 'refused' || phase === 'cancelled';
}

export function isReadable(body: Blob): Promise<boolean> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(true);
    reader.onerror = () => resolve(false);
    reader.readAsArrayBuffer(body.slice(0, 1));
  });
}

export function expectDone<Value>(answer: Answer<Value>): Value {
  if (answer.kind === 'refused') throw new Refused(answer.errors);
  if (answer.kind === 'failed') throw new PartFailure(0);
  return answer.value;
}

/** Whether leaving the page would interrupt it. */
export function isActive(phase: UploadPhase): boolean {
  return (
    phase === 'preparing' || phase === 'sending' || phase === 'waiting' || phase === 'completing'
  );
}

/** Whether leaving the page would leave it unfinished. */
export function isUnderWay(phase: UploadPhase): boolean {
  return phase === 'queued' || isActive(phase);
}
