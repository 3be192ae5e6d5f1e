// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import type { Outcome, UserError } from '@/lib/user-errors';
import { PeriodFields } from './period-fields';
import {
  missingPeriodTimes,
  monthly,
  nextPeriod,
  typedPeriods,
  useDeclarePeriods,
  type DeclaredPeriods,
} from './periods';
import { timeErrors } from './setup-form';

const most = 24;

/** The periods of the vote, each with a prize of its own: declared in a draft, locked with the rules. */
export function PeriodsForm({ contest }: { contest: DeclaredPeriods }) {
  const { t } = useTranslation('periods');
  const declare = useDeclarePeriods(contest);
  const [typed, setTyped] = useState(() => typedPeriods(contest));
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<UserError[]>([]);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const { all } = typed;
  const refused = outcome?.kind === 'refused' ? outcome.errors : [];
  const known = all.flatMap((_, i) =>
    ['name', 'window', 'winners'].map((field) => `periods.${i}.${field}`),
  );
  const errors = fieldErrors([...missing, ...refused], known);
  const changed = JSON.stringify(typed) !== JSON.stringify(typedPeriods(contest));
  const set = (next: typeof all) => setTyped({ ...typed, all: next });
  const save = async () => {
    const paths = missingPeriodTimes(all, contest.timeZone);
    setMissing(timeErrors(paths, t('timeMissing')));
    if (paths.length > 0) return;
    setBusy(true);
    const answer = await declare(typed);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setTyped(typedPeriods(answer.value));
    toast(t('saved'));
  };
  return (
    <Card>
      <Stack>
        <div>
          <h2>{t('title')}</h2>
          <Quiet>{t('hint')}</Quiet>
        </div>
        {all.length > 0 && contest.votePolicy.visibility !== 'HIDDEN' && (
          <Note tone="warning">{t('needsHidden')}</Note>
        )}
        {all.map((period, i) => (
          <PeriodFields
            key={i}
            number={i + 1}
            period={period}
            timeZone={contest.timeZone}
            errors={errors}
            onChange={(next) => set(all.map((old, j) => (j === i ? next : old)))}
            onRemove={() => set(all.filter((_, j) => j !== i))}
          />
        ))}
        {all.length > 0 && (
          <>
            <Checkbox
              checked={typed.winAgain}
              label={t('winAgain')}
              description={t('winAgainHint')}
              onChange={(event) => setTyped({ ...typed, winAgain: event.target.checked })}
            />
            <Radio.Group
              label={t('totals')}
              value={typed.carried ? 'carried' : 'last'}
              onChange={(value) => setTyped({ ...typed, carried: value === 'carried' })}
            >
              <Stack gap="s">
                <Radio value="carried" label={t('totals_carried')} />
                <Radio value="last" label={t('totals_last')} />
              </Stack>
            </Radio.Group>
          </>
        )}
        <Refusals errors={errors.elsewhere} />
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          {all.length < most && (
            <Button icon="plus" onClick={() => set([...all, nextPeriod(all, contest)])}>
              {t('add')}
            </Button>
          )}
          {all.length === 0 && (
            <Button icon="clock" onClick={() => set(monthly(contest))}>
              {t('monthly')}
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
