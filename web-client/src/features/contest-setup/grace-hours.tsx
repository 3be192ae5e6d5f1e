// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Row, Stack } from '@/design/desk';
import { TextField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { fieldErrors } from '@/lib/field-errors';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

const IntakeGraceSet = graphql(`
  mutation IntakeGraceSet($input: IntakeGraceSetInput!) {
    intakeGraceSet(input: $input) {
      contest {
        id
        intakeGraceHours
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** How long files that were announced in time may still arrive; only ever longer once open. */
export function GraceHours({
  contest,
}: {
  contest: { id: string; openedAt: string | null; intakeGraceHours: number };
}) {
  const { t } = useTranslation('contest-setup');
  const client = useClient();
  const hours = String(contest.intakeGraceHours);
  const [typed, setTyped] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], ['hours']);
  const set = async (wanted: number) => {
    setBusy(true);
    const answer = outcomeOf(
      await client
        .mutation(IntakeGraceSet, { input: { contestId: contest.id, hours: wanted } })
        .toPromise(),
      (data) => data.intakeGraceSet,
      (data) => data.intakeGraceSet.contest,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') setTyped(undefined);
  };
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void set(Number(typed));
        }}
      >
        <Stack>
          <Row>
            <TextField
              label={t('graceHours')}
              hint={t(contest.openedAt === null ? 'graceHint' : 'graceOnlyLonger')}
              type="number"
              inputMode="numeric"
              min={0}
              max={72}
              value={typed ?? hours}
              disabled={busy}
              error={errors.at('hours')}
              onChange={(event) => setTyped(event.target.value)}
            />
            {typed !== undefined && typed !== '' && typed !== hours && (
              <Button type="submit" busy={busy}>
                {t('saveGrace')}
              </Button>
            )}
          </Row>
          <Refusals errors={errors.elsewhere} />
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        </Stack>
      </form>
    </Card>
  );
}
