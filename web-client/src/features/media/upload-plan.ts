// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { UserError } from '@/lib/user-errors';
import type { FingerPrint } from './finger-print';
import type { PutPart } from './put-part';

export type UploadPlan = {
  uploadId: string;
  /** Bytes per part; the last may be smaller. */
  partSize: number;
  partCount: number;
  storedParts: { number: number; etag: string; size: number }[];
  /** The SHA-256 that an earlier visit announced; no other bytes are taken. */
  manifest?: string | null;
};

export type Answer<Value> =
  { kind: 'done'; value: Value } | { kind: 'refused'; errors: UserError[] } | { kind: 'failed' };

/** What the uploader asks of the server and of the bucket. */
export type UploadPort = {
  begin: (file: File) => Promise<Answer<UploadPlan>>;
  sign: (uploadId: string, numbers: number[]) => Promise<Answer<{ number: number; url: string }[]>>;
  /** Tells the server which bytes will come; answers when it was told. */
  announce: (uploadId: string, sha256: string) => Promise<Answer<{ at: string | null }>>;
  /** Tells the server that a first part is stored. */
  firstPart: (uploadId: string) => Promise<Answer<null>>;
  hash: FingerPrint;
  complete: (uploadId: string, parts: { number: number; etag: string }[]) => Promise<Answer<null>>;
  abort: (uploadId: string) => Promise<void>;
  put: PutPart;
  now: () => number;
  sleep: (millis: number, signal: AbortSignal) => Promise<void>;
};
