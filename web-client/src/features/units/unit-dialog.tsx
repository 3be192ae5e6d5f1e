// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Columns, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { fieldErrors } from '@/lib/field-errors';
import { holdsWords } from '@/lib/fold';
import type { Outcome } from '@/lib/user-errors';
import { useUnits, type Unit, type UnitForm } from './units';

const known = ['code', 'name', 'kind', 'parentId', 'minimum', 'maximum'];

/** Adds a unit, or renames, moves and limits one. */
export function UnitDialog({
  contestId,
  unit,
  parent,
  units,
  onClose,
  onSaved,
}: {
  contestId: string;
  unit: Unit | null;
  parent: string | null;
  units: readonly Unit[];
  onClose: () => void;
  onSaved: () => void;
}) {
  const { t } = useTranslation(['units', 'common']);
  const { save } = useUnits(contestId);
  const [form, setForm] = useState<UnitForm>({
    parentId: parent,
    code: unit?.code ?? '',
    name: unit?.name ?? '',
    kind: unit?.kind ?? '',
    minimum: unit?.minimum ?? null,
    maximum: unit?.maximum ?? null,
  });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], known);
  const options = useMemo(
    () =>
      units
        .filter(({ id }) => id !== unit?.id)
        .map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` })),
    [units, unit],
  );
  const send = async () => {
    setBusy(true);
    const answer = await save(unit?.id ?? null, form);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onSaved();
  };
  const number = (value: string | number) => (typeof value === 'number' ? value : null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={unit ? t('editTitle', { name: unit.name }) : t('addTitle')}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <Columns min="12rem">
            <TextInput
              label={t('code')}
              required
              data-autofocus
              value={form.code}
              error={errors.at('code')}
              onChange={(event) => setForm({ ...form, code: event.target.value })}
            />
            <TextInput
              label={t('kind')}
              placeholder={t('kindExample')}
              value={form.kind}
              error={errors.at('kind')}
              onChange={(event) => setForm({ ...form, kind: event.target.value })}
            />
          </Columns>
          <TextInput
            label={t('name')}
            required
            value={form.name}
            error={errors.at('name')}
            onChange={(event) => setForm({ ...form, name: event.target.value })}
          />
          <Select
            label={t('parent')}
            placeholder={t('atTheTop')}
            data={options}
            value={form.parentId}
            error={errors.at('parentId')}
            searchable
            clearable
            limit={60}
            nothingFoundMessage={t('nothingFound')}
            filter={({ options: all, search }) =>
              all.filter((option) => 'label' in option && holdsWords(option.label, search))
            }
            onChange={(parentId) => setForm({ ...form, parentId })}
          />
          <Columns min="12rem">
            <NumberInput
              label={t('minimum')}
              min={0}
              allowDecimal={false}
              value={form.minimum ?? ''}
              error={errors.at('minimum')}
              onChange={(value) => setForm({ ...form, minimum: number(value) })}
            />
            <NumberInput
              label={t('maximum')}
              min={0}
              allowDecimal={false}
              value={form.maximum ?? ''}
              error={errors.at('maximum')}
              onChange={(value) => setForm({ ...form, maximum: number(value) })}
            />
          </Columns>
          <Refusals errors={errors.elsewhere} />
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          <Row>
            <Button type="submit" kind="primary" busy={busy}>
              {t('save')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('common:cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}
