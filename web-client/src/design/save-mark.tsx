// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import type { SaveState } from '@/lib/autosave';
import { formatTime } from '@/lib/zone';
import { Button } from './button';
import { Row, Stack } from './desk';
import { Icon } from './icon';
import { Note } from './states';

/** How safe the newest change is, in one line. */
export function SaveMark<Value>({
  state,
  timeZone,
  savedAt,
}: {
  state: SaveState<Value>;
  timeZone: string;
  /** When the server last saved, before anything was changed here. */
  savedAt?: string | null | undefined;
}) {
  const { t } = useTranslation('desk');
  const at = state.kind === 'saved' ? state.at : state.kind === 'clean' ? savedAt : undefined;
  const words = {
    clean: at ? t('savedAt', { time: formatTime(at, timeZone) }) : t('savesItself'),
    waiting: t('saving'),
    saving: t('saving'),
    saved: at ? t('savedAt', { time: formatTime(at, timeZone) }) : '',
    kept: t('keptHere'),
    refused: t('notSaved'),
    conflict: t('notSaved'),
  }[state.kind];
  const bad = state.kind === 'kept' || state.kind === 'refused' || state.kind === 'conflict';
  return (
    <span
      role="status"
      style={{
        display: 'inline-flex',
        gap: '0.375rem',
        alignItems: 'center',
        color: bad ? 'var(--warning)' : 'var(--ink-3)',
        fontSize: 'var(--text-s)',
        fontWeight: bad ? 600 : 400,
      }}
    >
      {bad ? (
        <Icon name={state.kind === 'kept' ? 'offline' : 'warning'} size={17} />
      ) : (
        at && <Icon name="check" size={17} />
      )}
      {words}
    </span>
  );
}

/** Two versions exist: shows what the other says and lets the writer choose. */
export function ConflictNote<Value>({
  state,
  describe,
  onKeepMine,
  onTakeTheirs,
}: {
  state: SaveState<Value>;
  /** The other version in words. */
  describe: (theirs: Value) => string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const { t } = useTranslation('desk');
  if (state.kind !== 'conflict') return null;
  return (
    <Note tone="warning" live>
      <Stack gap="s">
        <strong>{t('conflictTitle')}</strong>
        <span>{t('conflictText')}</span>
        <blockquote
          style={{
            margin: 0,
            padding: '0.25rem 0.75rem',
            borderLeft: '3px solid currentcolor',
            maxHeight: '10rem',
            overflow: 'auto',
            whiteSpace: 'pre-wrap',
          }}
        >
          {describe(state.theirs)}
        </blockquote>
        <Row>
          <Button size="s" kind="primary" onClick={onKeepMine}>
            {t('keepMine')}
          </Button>
          <Button size="s" onClick={onTakeTheirs}>
            {t('takeTheirs')}
          </Button>
        </Row>
      </Stack>
    </Note>
  );
}
