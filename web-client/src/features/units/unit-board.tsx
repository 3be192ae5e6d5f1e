// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { SearchField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { EmptyState, Note } from '@/design/states';
import { Tag, type TagTone } from '@/design/tag';
import type { Outcome } from '@/lib/user-errors';
import { CoordinatorDialog } from './coordinator-dialog';
import { UnitDialog } from './unit-dialog';
import classes from './units.module.css';
import { treeLines, type TreeLine } from './unit-tree';
import { useUnits, type Unit, type UnitRow } from './units';

const tones: Record<UnitRow['quota'], TagTone> = {
  NONE: 'neutral',
  BEHIND: 'warning',
  MET: 'success',
  FULL: 'accent',
};

type Open =
  { kind: 'edit'; unit: Unit | null; parent: string | null } | { kind: 'invite'; unit: Unit };

/** The tree of units with what each has sent in; organisers arrange it here. */
export function UnitBoard({
  contestId,
  rows,
  canArrange,
  onChanged,
}: {
  contestId: string;
  rows: readonly UnitRow[];
  canArrange: boolean;
  onChanged: () => void;
}) {
  const { t } = useTranslation('units');
  const { remove, restore } = useUnits(contestId);
  const [search, setSearch] = useState('');
  const [behind, setBehind] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>();
  const [removed, setRemoved] = useState<Unit>();
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const searched = useDeferredValue(search);
  const shown = useMemo(
    () => (behind ? rows.filter(({ quota }) => quota === 'BEHIND') : rows),
    [rows, behind],
  );
  const lines = useMemo(
    () => treeLines(shown, (row) => row.unit, folded, searched),
    [shown, folded, searched],
  );
  const fold = useCallback((id: string) => {
    setFolded((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const takeAway = useCallback(
    async (unit: Unit) => {
      const answer = await remove(unit.id);
      setOutcome(answer);
      if (answer.kind !== 'done') return;
      setRemoved(unit);
      onChanged();
    },
    // The mutations only close over the client and the contest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [contestId, onChanged],
  );
  const putBack = async (unit: Unit) => {
    const answer = await restore(unit.id);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setRemoved(undefined);
    onChanged();
  };
  const behindCount = rows.filter(({ quota }) => quota === 'BEHIND').length;
  return (
    <Stack>
      {canArrange && (
        <Row>
          <Button
            kind="primary"
            icon="plus"
            onClick={() => setOpen({ kind: 'edit', unit: null, parent: null })}
          >
            {t('add')}
          </Button>
        </Row>
      )}
      {removed && (
        <Note tone="success" live>
          {t('removed', { name: removed.name })}{' '}
          <Button size="s" onClick={() => void putBack(removed)}>
            {t('undoRemoval')}
          </Button>
        </Note>
      )}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {rows.length === 0 ? (
        <EmptyState icon="list" title={t('emptyTitle')}>
          {canArrange ? t('emptyText') : t('emptyBranch')}
        </EmptyState>
      ) : (
        <>
          <Row between>
            <div className={classes.search}>
              <SearchField
                label={t('search')}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </div>
            <label className={classes.check}>
              <input
                type="checkbox"
                checked={behind}
                onChange={(event) => setBehind(event.target.checked)}
              />
              {t('onlyBehind', { count: behindCount })}
            </label>
          </Row>
          <Quiet>{t('total', { count: rows.length })}</Quiet>
          {lines.length === 0 && <EmptyState icon="search" title={t('nothingFound')} />}
          <ul className={classes.tree}>
            {lines.map((line) => (
              <UnitLine
                key={line.row.unit.id}
                row={line.row}
                depth={line.depth}
                parts={line.children}
                folded={folded.has(line.row.unit.id)}
                canArrange={canArrange}
                onFold={fold}
                onOpen={setOpen}
                onRemove={takeAway}
              />
            ))}
          </ul>
        </>
      )}
      {open?.kind === 'edit' && (
        <UnitDialog
          contestId={contestId}
          unit={open.unit}
          parent={open.parent}
          units={rows.map(({ unit }) => unit)}
          onClose={() => setOpen(undefined)}
          onSaved={() => {
            setOpen(undefined);
            onChanged();
          }}
        />
      )}
      {open?.kind === 'invite' && (
        <CoordinatorDialog
          contestId={contestId}
          unit={open.unit}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Stack>
  );
}

const UnitLine = memo(function UnitLine({
  row,
  depth,
  parts,
  folded,
  canArrange,
  onFold,
  onOpen,
  onRemove,
}: Pick<TreeLine<UnitRow>, 'row' | 'depth'> & {
  parts: number;
  folded: boolean;
  canArrange: boolean;
  onFold: (id: string) => void;
  onOpen: (open: Open) => void;
  onRemove: (unit: Unit) => Promise<void>;
}) {
  const { t } = useTranslation('units');
  const { unit, quota } = row;
  const names = unit.coordinators?.map(({ name }) => name).join(', ');
  const limits =
    unit.minimum === null && unit.maximum === null
      ? null
      : t('limits', { minimum: unit.minimum ?? 0, maximum: unit.maximum ?? '∞' });
  return (
    <li className={classes.line} style={{ '--depth': Math.min(depth, 5) } as React.CSSProperties}>
      <div className={classes.name}>
        {parts > 0 && (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={!folded}
            aria-label={t(folded ? 'unfold' : 'fold', { name: unit.name })}
            onClick={() => onFold(unit.id)}
          >
            {folded ? '+' : '−'}
          </button>
        )}
        <div>
          <strong>{unit.name}</strong>{' '}
          <span className={classes.quiet}>
            {unit.code}
            {unit.kind && ` · ${unit.kind}`}
          </span>
          {names && <div className={classes.quiet}>{t('coordinators', { names })}</div>}
        </div>
      </div>
      <div className={classes.figures}>
        <span className={classes.count}>{t('works', { count: row.counted })}</span>
        <span className={classes.quiet}>
          {t('states', {
            submitted: row.submitted,
            accepted: row.accepted,
            refused: row.refused,
            drafts: row.drafts,
          })}
        </span>
        {quota !== 'NONE' && (
          <span>
            <Tag tone={tones[quota]}>{t(`quota_${quota}`)}</Tag>{' '}
            <span className={classes.quiet}>{limits}</span>
          </span>
        )}
      </div>
      {canArrange && (
        <div className={classes.acts}>
          <Button
            size="s"
            kind="quiet"
            aria-label={t('editOf', { name: unit.name })}
            onClick={() => onOpen({ kind: 'edit', unit, parent: unit.parentId })}
          >
            {t('edit')}
          </Button>
          <Button
            size="s"
            kind="quiet"
            aria-label={t('addBelowOf', { name: unit.name })}
            onClick={() => onOpen({ kind: 'edit', unit: null, parent: unit.id })}
          >
            {t('addBelow')}
          </Button>
          <Button
            size="s"
            kind="quiet"
            aria-label={t('inviteOf', { name: unit.name })}
            onClick={() => onOpen({ kind: 'invite', unit })}
          >
            {t('invite')}
          </Button>
          <Button
            size="s"
            kind="quiet"
            aria-label={t('removeOf', { name: unit.name })}
            onClick={() => void onRemove(unit)}
          >
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  );
});
