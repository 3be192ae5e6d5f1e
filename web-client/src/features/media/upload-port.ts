// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import { fingerPrint } from './finger-print';
import { putPart } from './put-part';
import type { Answer, UploadPort } from './upload-plan';

const UploadBegin = graphql(`
  mutation UploadBegin($input: UploadBeginInput!) {
    uploadBegin(input: $input) {
      upload {
        id
        partSize
        partCount
        manifest
        storedParts {
          number
          etag
          size
        }
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const UploadPartsSign = graphql(`
  mutation UploadPartsSign($input: UploadPartsSignInput!) {
    uploadPartsSign(input: $input) {
      parts {
        number
        url
        expiresAt
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const UploadManifest = graphql(`
  mutation UploadManifest($input: UploadManifestInput!) {
    uploadManifest(input: $input) {
      arrival {
        manifestAt
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const UploadFirstPart = graphql(`
  mutation UploadFirstPart($input: UploadFirstPartInput!) {
    uploadFirstPart(input: $input) {
      arrival {
        firstPartAt
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const UploadComplete = graphql(`
  mutation UploadComplete($input: UploadCompleteInput!) {
    uploadComplete(input: $input) {
      entry {
        id
        revision
        media {
          id
          state
          progress
        }
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const UploadAbort = graphql(`
  mutation UploadAbort($input: UploadAbortInput!) {
    uploadAbort(input: $input) {
      entry {
        id
        revision
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** What a mutation says, as the uploader understands it. */
export function answerOf<Value>(outcome: Outcome<Value>): Answer<Value> {
  return outcome.kind === 'failed' ? { kind: 'failed' } : outcome;
}

/** The way to the bucket, and the waits between tries. */
export const line: Pick<UploadPort, 'put' | 'now' | 'sleep'> = {
  put: putPart,
  now: () => Date.now(),
  sleep: (millis, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        removeEventListener('online', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      // Many browsers that lost the same line do not come back at the same moment.
      const timer = setTimeout(done, millis * (0.75 + Math.random() / 2));
      // A line that comes back ends the wait.
      addEventListener('online', done);
      signal.addEventListener('abort', done);
    }),
};

/** The browser's real ways to the server and to the bucket, for one work. */
export function uploadPort(client: Client, entryId: string, ownerId?: string): UploadPort {
  return {
    begin: async (file) => {
      const contentType = file.type || 'application/octet-stream';
      const owner = ownerId === undefined ? {} : { ownerId };
      const input = { entryId, ...owner, fileName: file.name, size: file.size, contentType };
      const result = await client.mutation(UploadBegin, { input }).toPromise();
      return answerOf(
        outcomeOf(
          result,
          (data) => data.uploadBegin,
          ({ uploadBegin: { upload } }) =>
            upload && {
              uploadId: upload.id,
              partSize: upload.partSize,
              partCount: upload.partCount,
              storedParts: upload.storedParts,
              manifest: upload.manifest,
            },
        ),
      );
    },
    sign: async (uploadId, numbers) => {
      const result = await client
        .mutation(UploadPartsSign, { input: { uploadId, numbers } })
        .toPromise();
      return answerOf(
        outcomeOf(
          result,
          (data) => data.uploadPartsSign,
          (data) => data.uploadPartsSign.parts,
        ),
      );
    },
    announce: async (uploadId, sha256) => {
      const result = await client
        .mutation(UploadManifest, { input: { uploadId, sha256 } })
        .toPromise();
      return answerOf(
        outcomeOf(
          result,
          (data) => data.uploadManifest,
          ({ uploadManifest: { arrival } }) => arrival && { at: arrival.manifestAt },
        ),
      );
    },
    firstPart: async (uploadId) => {
      const result = await client.mutation(UploadFirstPart, { input: { uploadId } }).toPromise();
      const outcome = outcomeOf(
        result,
        (data) => data.uploadFirstPart,
        (data) => data.uploadFirstPart.arrival,
      );
      return outcome.kind === 'done' ? { kind: 'done', value: null } : answerOf(outcome);
    },
    hash: fingerPrint,
    complete: async (uploadId, parts) => {
      const result = await client
        .mutation(UploadComplete, { input: { uploadId, parts } })
        .toPromise();
      const outcome = outcomeOf(
        result,
        (data) => data.uploadComplete,
        (data) => data.uploadComplete.entry,
      );
      return outcome.kind === 'done' ? { kind: 'done', value: null } : answerOf(outcome);
    },
    abort: async (uploadId) => {
      await client.mutation(UploadAbort, { input: { uploadId } }).toPromise();
    },
    ...line,
  };
}
