// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Facts } from '@/design/card';
import { formatBytes, formatSeconds, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import classes from './entry-form.module.css';

export const ReceiptFragment = graphql(`
  fragment HandedIn on Receipt @_unmask {
    code
    number
    title
    submittedAt
    contest {
      id
      slug
      timeZone
      name {
        vi
        en
      }
    }
    inTime {
      by
      at
    }
    files {
      mediaId
      fileName
      size
      firstPartAt
      manifest
      manifestAt
      receivedAt
      checkedAt
      sha256
    }
  }
`);

export type HandedIn = ResultOf<typeof ReceiptFragment>;

type FileFacts = HandedIn['files'][number];
type Fact = { name: string; value: string };

/** What the server received of one file and when, in the order in which it happens. */
export function useFileFacts(timeZone: string): (file: FileFacts) => Fact[] {
  const { t } = useTranslation('entry-form');
  const language = useLanguage();
  return (file) => {
    const at = (instant: string) => formatSeconds(instant, timeZone, language);
    const facts: (Fact | null)[] = [
      file.fileName === null ? null : { name: t('file'), value: file.fileName },
      { name: t('fileSize'), value: formatBytes(file.size, language) },
      file.firstPartAt ? { name: t('firstPartAt'), value: at(file.firstPartAt) } : null,
      file.manifestAt ? { name: t('manifestAt'), value: at(file.manifestAt) } : null,
      file.receivedAt ? { name: t('lastByteAt'), value: at(file.receivedAt) } : null,
      file.checkedAt ? { name: t('checkedAt'), value: at(file.checkedAt) } : null,
    ];
    const hash = file.sha256 ?? file.manifest;
    if (hash) facts.push({ name: 'SHA-256', value: hash });
    return facts.filter((fact) => fact !== null);
  };
}

/** Every file of a receipt. */
export function FileEvidence({ receipt }: { receipt: HandedIn }) {
  const { t } = useTranslation('entry-form');
  const facts = useFileFacts(receipt.contest.timeZone);
  if (receipt.files.length === 0) return null;
  return (
    <>
      <h3>{t('whatWasReceived')}</h3>
      {receipt.files.map((file) => (
        <div key={file.mediaId} className={classes.evidence}>
          <Facts facts={facts(file)} />
        </div>
      ))}
      <p className={classes.hint}>{t('serverClock')}</p>
    </>
  );
}
