// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Card } from '@/design/card';
import { Quiet, Stack } from '@/design/desk';
import { Icon } from '@/design/icon';
import { NoAnswer } from '@/design/refusals';
import { Tag } from '@/design/tag';
import { uploadPort } from '@/features/media/upload-port';
import { beginUpload, useUpload } from '@/features/media/uploads';
import { graphql } from '@/lib/graphql';
import drop from '@/features/exchange/exchange.module.css';
import classes from './organiser.module.css';

const FileMatches = graphql(`
  query FileMatches($slug: String!, $names: [String!]!) {
    contest(slug: $slug) {
      id
      fileMatches(names: $names) {
        name
        entry {
          id
          title
          viewerCanEdit
        }
      }
    }
  }
`);

type Matched = { name: string; entryId: string | null; title: string };

/** Files of works that came in by table: each finds its work by its name and goes there. */
export function WorkFiles({ slug }: { slug: string }) {
  const { t } = useTranslation('exchange');
  const id = useId();
  const client = useClient();
  const [matched, setMatched] = useState<Matched[]>([]);
  const [failed, setFailed] = useState(false);
  const take = async (chosen: File[]) => {
    const files = chosen.slice(0, 100);
    const names = files.map(({ name }) => name.normalize('NFC'));
    const { data } = await client
      .query(FileMatches, { slug, names }, { requestPolicy: 'network-only' })
      .toPromise();
    const found = data?.contest?.fileMatches;
    setFailed(!found);
    if (!found) return;
    const entryOf = new Map(found.map(({ name, entry }) => [name, entry]));
    setMatched(
      files.map((file, i) => {
        const entry = entryOf.get(names[i] ?? '');
        if (entry?.viewerCanEdit) {
          beginUpload(entry.id, file, uploadPort(client, entry.id), () => undefined);
        }
        return {
          name: file.name,
          entryId: entry?.viewerCanEdit ? entry.id : null,
          title: entry?.title ?? '',
        };
      }),
    );
  };
  return (
    <Card>
      <Stack>
        <h2>{t('filesTitle')}</h2>
        <Quiet>{t('filesHint')}</Quiet>
        <div className={drop.drop}>
          <input
            id={id}
            type="file"
            multiple
            className="visually-hidden"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              if (files.length > 0) void take(files);
            }}
          />
          <label htmlFor={id} className={drop.choose}>
            <Icon name="upload" /> {t('chooseFiles')}
          </label>
        </div>
        {failed && <NoAnswer offline={!navigator.onLine} />}
        {matched.length > 0 && (
          <ul className={classes.files}>
            {matched.map((one) => (
              <li key={one.name}>
                <span>{one.name}</span>
                {one.entryId ? (
                  <FileState entryId={one.entryId} title={one.title} />
                ) : (
                  <Tag tone="warning">{t('fileUnmatched')}</Tag>
                )}
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function FileState({ entryId, title }: { entryId: string; title: string }) {
  const { t } = useTranslation('exchange');
  const running = useUpload(entryId);
  const phase = running?.state.phase;
  return (
    <>
      <span>{title}</span>
      <Tag tone={phase === 'received' ? 'success' : phase === 'refused' ? 'danger' : 'accent'}>
        {t(phase === 'received' ? 'fileDone' : phase === 'refused' ? 'fileFailed' : 'fileSending')}
      </Tag>
    </>
  );
}
