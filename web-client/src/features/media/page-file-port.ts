// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { type EnumOf, graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import type { UploadPort } from './upload-plan';
import { answerOf, line } from './upload-port';

const PageFileBegin = graphql(`
  mutation PageFileBegin($input: PageFileBeginInput!) {
    pageFileBegin(input: $input) {
      fileId
      upload {
        id
        partSize
        partCount
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

const PageFileSign = graphql(`
  mutation PageFileSign($input: PageFileSignInput!) {
    pageFileSign(input: $input) {
      parts {
        number
        url
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

const PageFileComplete = graphql(`
  mutation PageFileComplete($input: PageFileCompleteInput!) {
    pageFileComplete(input: $input) {
      file {
        id
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

const PageFileAbort = graphql(`
  mutation PageFileAbort($input: PageFileAbortInput!) {
    pageFileAbort(input: $input) {
      fileId
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** The ways to the server and to the bucket for a file of a contest's page. */
export function pageFilePort(
  client: Client,
  contestId: string,
  kind: EnumOf<'PageFileKind'>,
): UploadPort & { fileId: () => string | null } {
  let fileId: string | null = null;
  return {
    fileId: () => fileId,
    begin: async (file) => {
      const contentType = file.type || 'application/octet-stream';
      const { name: fileName, size } = file;
      const input = { contestId, kind, fileId, fileName, size, contentType };
      const result = await client.mutation(PageFileBegin, { input }).toPromise();
      fileId = result.data?.pageFileBegin.fileId ?? fileId;
      return answerOf(
        outcomeOf(
          result,
          (data) => data.pageFileBegin,
          ({ pageFileBegin: { upload } }) =>
            upload && {
              uploadId: upload.id,
              partSize: upload.partSize,
              partCount: upload.partCount,
              storedParts: upload.storedParts,
            },
        ),
      );
    },
    sign: async (uploadId, numbers) =>
      answerOf(
        outcomeOf(
          await client.mutation(PageFileSign, { input: { uploadId, numbers } }).toPromise(),
          (data) => data.pageFileSign,
          (data) => data.pageFileSign.parts,
        ),
      ),
    complete: async (uploadId, parts) => {
      const outcome = outcomeOf(
        await client.mutation(PageFileComplete, { input: { uploadId, parts } }).toPromise(),
        (data) => data.pageFileComplete,
        (data) => data.pageFileComplete.file,
      );
      return outcome.kind === 'done' ? { kind: 'done', value: null } : answerOf(outcome);
    },
    abort: async (uploadId) => {
      await client.mutation(PageFileAbort, { input: { uploadId } }).toPromise();
    },
    // No deadline hangs on these files, so nothing is promised of them.
    hash: () => Promise.resolve(null),
    announce: () => Promise.resolve({ kind: 'done', value: { at: null } }),
    firstPart: () => Promise.resolve({ kind: 'done', value: null }),
    ...line,
  };
}
