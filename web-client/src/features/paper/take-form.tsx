// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Columns, Quiet, Row, Stack } from '@/design/desk';
import { SelectField, TextField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { fieldErrors } from '@/lib/field-errors';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import { broughtNow, deliveryInput, DeliveryFields, lacksArrival } from './delivery-fields';
import { usePaperEdits, type TakeInput } from './paper-edits';
import classes from './paper.module.css';

type Kind = EnumOf<'WorkKind'>;

export type TakingContest = {
  id: string;
  timeZone: string;
  categories: readonly {
    id: string;
    name: Bilingual;
    requirements: { kinds: readonly { kind: Kind }[] };
  }[];
};

export type Taken = { number: string; code: string | null };

const known = [
  'title',
  'author',
  'phone',
  'kind',
  'unitId',
  'postmark',
  'arrivedAt',
  'reason',
  'received',
];

/** Takes a work in: who made it, what it is, and how it came. */
export function TakeForm({
  contest,
  listed,
  unit,
  unitId,
  onTaken,
  onCancel,
}: {
  contest: TakingContest;
  /** A work that a table brought; what it is stands there already. */
  listed?: { id: string; title: string } | undefined;
  /** The choice of a unit, where the contest has any. */
  unit: (error: string | undefined) => ReactNode;
  unitId: string | null;
  onTaken: (taken: Taken) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['paper', 'common']);
  const language = useLanguage();
  const { take } = usePaperEdits();
  const [categoryId, setCategory] = useState(contest.categories[0]?.id ?? '');
  const kinds = contest.categories
    .find(({ id }) => id === categoryId)
    ?.requirements.kinds.map(({ kind }) => kind) ?? ['VIDEO' as const];
  const [kind, setKind] = useState<Kind>();
  const [words, setWords] = useState({ title: '', author: '', phone: '' });
  const [delivery, setDelivery] = useState(broughtNow);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Outcome<unknown>>();
  const errors = fieldErrors(trouble?.kind === 'refused' ? trouble.errors : [], known);
  const chosen = kind && kinds.includes(kind) ? kind : (kinds[0] ?? 'VIDEO');

  const send = async () => {
    if (lacksArrival(delivery, contest.timeZone)) {
      const error = { code: 'TIME_MISSING', message: t('common:timeMissing'), retryAfter: null };
      setTrouble({ kind: 'refused', errors: [{ ...error, field: 'arrivedAt' }] });
      return;
    }
    setBusy(true);
    const what: Partial<TakeInput> = listed
      ? { entryId: listed.id }
      : { contestId: contest.id, work: { categoryId, kind: chosen, unitId, ...words } };
    const answer = await take({ ...what, ...deliveryInput(delivery, contest.timeZone) });
    setBusy(false);
    setTrouble(answer);
    if (answer.kind === 'done') onTaken(answer.value);
  };

  const word = (name: keyof typeof words) => ({
    value: words[name],
    error: errors.at(name),
    onChange: (event: { target: { value: string } }) =>
      setWords({ ...words, [name]: event.target.value }),
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Card>
        <Stack>
          <h2>{listed ? t('takeListed', { title: listed.title }) : t('takeTitle')}</h2>
          {!listed && (
            <>
              <Columns>
                <TextField label={t('author')} required maxLength={120} {...word('author')} />
                <TextField
                  label={t('phone')}
                  hint={t('phoneHint')}
                  type="tel"
                  inputMode="tel"
                  maxLength={20}
                  {...word('phone')}
                />
              </Columns>
              <TextField label={t('workTitle')} required maxLength={200} {...word('title')} />
              <Columns>
                <div className={classes.choice}>
                  <span aria-hidden="true">{t('category')}</span>
                  <SelectField
                    label={t('category')}
                    value={categoryId}
                    options={contest.categories.map(({ id, name }) => ({
                      value: id,
                      label: pick(name, language),
                    }))}
                    onChange={(event) => setCategory(event.target.value)}
                  />
                </div>
                {kinds.length > 1 && (
                  <div className={classes.choice}>
                    <span aria-hidden="true">{t('kind')}</span>
                    <SelectField
                      label={t('kind')}
                      value={chosen}
                      options={kinds.map((one) => ({ value: one, label: t(`kind_${one}`) }))}
                      onChange={(event) => setKind(event.target.value as Kind)}
                    />
                  </div>
                )}
              </Columns>
              {unit(errors.at('unitId'))}
            </>
          )}
          <DeliveryFields
            value={delivery}
            timeZone={contest.timeZone}
            errors={errors}
            onChange={setDelivery}
          />
          <Quiet>{t('takeHint')}</Quiet>
          <Refusals errors={errors.elsewhere} />
          {trouble?.kind === 'failed' && <NoAnswer offline={trouble.offline} />}
          <Row>
            <Button kind="primary" type="submit" icon="check" busy={busy}>
              {t('take')}
            </Button>
            <Button kind="quiet" onClick={onCancel}>
              {t('common:cancel')}
            </Button>
          </Row>
        </Stack>
      </Card>
    </form>
  );
}
