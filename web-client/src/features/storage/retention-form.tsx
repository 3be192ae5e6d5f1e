// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Columns, Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import type { Outcome } from '@/lib/user-errors';
import { useRetention, type Retention } from './retention';

const states = ['winners', 'others', 'refused', 'drafts'] as const;

/** How long files stay after publication, by what became of the work. */
export function RetentionForm({
  contest,
}: {
  contest: { id: string; openedAt: string | null; retention: Retention };
}) {
  const { t } = useTranslation('storage');
  const { set } = useRetention(contest.id);
  const [months, setMonths] = useState(contest.retention);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], [...states]);
  const save = async () => {
    setBusy(true);
    const { winners, others, refused, drafts } = months;
    const answer = await set({ winners, others, refused, drafts });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') toast(t('retentionSaved'));
  };
  return (
    <Card>
      <Stack>
        <h2>{t('retention')}</h2>
        <Quiet>{t(contest.openedAt ? 'retentionOnlyLonger' : 'retentionHint')}</Quiet>
        <Columns>
          {states.map((state) => (
            <NumberInput
              key={state}
              label={t(`keep_${state}`)}
              description={state === 'winners' ? t('zeroIsForEver') : undefined}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={months[state]}
              min={state === 'winners' ? 0 : 1}
              max={600}
              suffix={t('monthsSuffix')}
              allowDecimal={false}
              error={errors.at(state)}
              onChange={(value) => setMonths({ ...months, [state]: Number(value) || 0 })}
            />
          ))}
        </Columns>
        <Refusals errors={errors.elsewhere} />
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          <Button busy={busy} onClick={() => void save()}>
            {t('saveRetention')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
