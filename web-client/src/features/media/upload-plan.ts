// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { UserError } from '@/lib/user-errors';
import type { PutPart } from './put-part';

export type UploadPlan = {
  uploadId: string;
  /** Bytes per part; the last may be smaller. */
  partSize: number;
  partCount: number;
  storedParts: { number: number; etag: string; size: number }[];
};

export type Answer<Value> =
  { kind: 'done'; value: Value } | { kind: 'refused'; errors: UserError[] } | { kind: 'failed' };

/** What the uploader asks of the server and of the bucket. */
export type UploadPort = {
  begin: (file: File) => Promise<Answer<UploadPlan>>;
  sign: (uploadId: string, numbers: number[]) => Promise<Answer<{ number: number; url: string }[]>>;
  complete: (uploadId: string, parts: { number: number; etag: string }[]) => Promise<Answer<null>>;
  abort: (uploadId: string) => Promise<void>;
  put: PutPart;
  now: () => number;
  sleep: (millis: number, signal: AbortSignal) => Promise<void>;
};
