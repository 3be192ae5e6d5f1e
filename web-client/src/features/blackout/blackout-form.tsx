// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { toast } from '@/design/toast';
import { formatDateTime, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import type { CoverFile, CoverWords, DeskBlackout } from './blackout';
import classes from './blackout.module.css';
import { CoverFileCard, type KeyedSpot } from './cover-file';
import type { Attach } from './film-stage';
import { useSaveBlackout } from './save-blackout';

const id = ({ text, ofId }: { text: string; ofId: string }) => `${text} ${ofId}`;

function bare({ fileId, sound, page, x, y, width, height, from, to }: KeyedSpot) {
  return { fileId, sound, page, x, y, width, height, from, to };
}

/** All of a work that may tell jurors whose it is, and what they get instead. */
export function BlackoutForm({
  entryId,
  desk,
  files,
  words,
  timeZone,
  attach,
  sound,
  onSaved,
}: {
  entryId: string;
  desk: DeskBlackout;
  files: readonly CoverFile[];
  words: readonly CoverWords[];
  timeZone: string;
  attach: Attach;
  sound: (fileId: string) => ReactNode;
  onSaved: () => void;
}) {
  const { t } = useTranslation('blackout');
  const language = useLanguage();
  const save = useSaveBlackout();
  const held = desk.blackout;
  const [spots, setSpots] = useState<KeyedSpot[]>(() =>
    (held?.spots ?? []).map((spot) => ({ ...spot, key: crypto.randomUUID() })),
  );
  const [texts, setTexts] = useState<Record<string, string>>(() =>
    Object.fromEntries((held?.texts ?? []).map((one) => [id(one), one.words])),
  );
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const send = async (none: boolean) => {
    setBusy(true);
    const answer = await save({
      entryId,
      revision: held?.revision ?? 0,
      reason,
      spots: none ? [] : spots.map(bare),
      texts: none
        ? []
        : words
            .map(({ text, ofId }) => ({ text, ofId, words: texts[id({ text, ofId })] ?? '' }))
            .filter((one) => one.words.trim() !== ''),
    });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(none ? t('shownAgain') : t('saved'), 'success');
    onSaved();
  };
  const hidden = held && (held.spots.length > 0 || held.texts.length > 0);
  return (
    <Stack gap="l">
      {hidden && (
        <Note tone={desk.blackoutState === 'FAILED' ? 'danger' : 'success'} live={false}>
          <strong>{t(`state_${desk.blackoutState}`)}</strong>{' '}
          {t('changed', { by: held.by ?? '', time: formatDateTime(held.at, timeZone, language) })}
          <p>{held.reason}</p>
        </Note>
      )}
      {files.map((file) => (
        <CoverFileCard
          key={file.id}
          file={file}
          spots={spots.filter(({ fileId }) => fileId === file.id)}
          attach={attach}
          sound={sound(file.id)}
          onChange={(next) =>
            setSpots([...spots.filter(({ fileId }) => fileId !== file.id), ...next])
          }
        />
      ))}
      <Card>
        <Stack>
          <h2>{t('words')}</h2>
          <Quiet>{t('wordsHint')}</Quiet>
          {words.map((one) => (
            <Textarea
              key={id(one)}
              label={one.name}
              description={<span className={classes.original}>{one.original}</span>}
              placeholder={t('unchanged')}
              autosize
              minRows={1}
              maxRows={12}
              value={texts[id(one)] ?? ''}
              onChange={(event) => setTexts({ ...texts, [id(one)]: event.target.value })}
            />
          ))}
        </Stack>
      </Card>
      <Card>
        <Stack>
          <Textarea
            label={t('reason')}
            description={t('reasonHint')}
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          <Row>
            <Button kind="primary" busy={busy} onClick={() => void send(false)}>
              {t('save')}
            </Button>
            {hidden && (
              <Button kind="quiet" busy={busy} onClick={() => void send(true)}>
                {t('showAgain')}
              </Button>
            )}
          </Row>
        </Stack>
      </Card>
    </Stack>
  );
}
