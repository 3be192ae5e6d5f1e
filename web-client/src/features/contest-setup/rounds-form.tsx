// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { timeErrors } from './setup-form';
import { fieldErrors } from '@/lib/field-errors';
import type { Outcome, UserError } from '@/lib/user-errors';
import { RoundFields } from './round-fields';
import { BilingualField } from './text-field';
import {
  choosesOtherwise,
  missingTimes,
  nextRound,
  typedRounds,
  useDeclareRounds,
  type DeclaredRounds,
  type TypedRound,
} from './rounds';

const most = 4;

/** The jury rounds before the final one: kept apart from the rest, because they may change later. */
export function RoundsForm({ contest }: { contest: DeclaredRounds }) {
  const { t } = useTranslation('rounds');
  const declare = useDeclareRounds(contest);
  const [rounds, setRounds] = useState(() => typedRounds(contest));
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<UserError[]>([]);
  const [reason, setReason] = useState({ vi: '', en: '' });
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const refused = outcome?.kind === 'refused' ? outcome.errors : [];
  const known = rounds.flatMap((_, i) =>
    ['name', 'window', 'keep', 'least', 'exceptions'].map((field) => `rounds.${i}.${field}`),
  );
  const errors = fieldErrors([...missing, ...refused], [...known, 'reason']);
  const asksWhy =
    contest.openedAt !== null && choosesOtherwise(rounds, typedRounds(contest), contest.categories);
  const changed = JSON.stringify(rounds) !== JSON.stringify(typedRounds(contest));
  const set = (at: number, round: TypedRound) =>
    setRounds(rounds.map((old, i) => (i === at ? round : old)));
  const save = async () => {
    const paths = missingTimes(rounds, contest.timeZone);
    setMissing(timeErrors(paths, t('timeMissing')));
    if (paths.length > 0) return;
    setBusy(true);
    const answer = await declare(rounds, asksWhy ? reason : { vi: '', en: '' });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setRounds(typedRounds(answer.value));
    setReason({ vi: '', en: '' });
    toast(t('saved'));
  };
  return (
    <Card>
      <Stack>
        <div>
          <h2>{t('title')}</h2>
          <Quiet>{t('hint')}</Quiet>
        </div>
        {rounds.map((round, i) => (
          <RoundFields
            key={i}
            number={i + 1}
            round={round}
            timeZone={contest.timeZone}
            categories={contest.categories}
            errors={errors}
            onChange={(next) => set(i, next)}
            onRemove={() => setRounds(rounds.filter((_, j) => j !== i))}
          />
        ))}
        {asksWhy && (
          <BilingualField
            label={t('changeReason')}
            hint={t('changeReasonHint')}
            value={reason}
            error={errors.at('reason', true)}
            onChange={setReason}
          />
        )}
        <Refusals errors={errors.elsewhere} />
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          {rounds.length < most && (
            <Button icon="plus" onClick={() => setRounds([...rounds, nextRound(rounds, contest)])}>
              {t('add')}
            </Button>
          )}
          {changed && (
            <Button kind="primary" busy={busy} onClick={() => void save()}>
              {t('save')}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
