// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Card } from '@/design/card';
import { Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

const GuardianAgeSet = graphql(`
  mutation GuardianAgeSet($input: GuardianAgeSetInput!) {
    guardianAgeSet(input: $input) {
      contest {
        id
        guardianAge
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

const USUAL = 16;

/** The age under which authors need a guardian's consent; fixed once the contest is open. */
export function GuardianAge({
  contest,
}: {
  contest: { id: string; guardianAge: number | null; openedAt: string | null };
}) {
  const { t } = useTranslation('contest-setup');
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const locked = contest.openedAt !== null;
  const set = async (age: number | null) => {
    setBusy(true);
    const answer = outcomeOf(
      await client.mutation(GuardianAgeSet, { input: { contestId: contest.id, age } }).toPromise(),
      (data) => data.guardianAgeSet,
      (data) => data.guardianAgeSet.contest,
    );
    setBusy(false);
    setOutcome(answer);
  };
  return (
    <Card>
      <Stack>
        <Switch
          label={t('guardianAsked')}
          description={t(locked ? 'committeeLocked' : 'guardianHint')}
          checked={contest.guardianAge !== null}
          disabled={busy || locked}
          onChange={(event) => void set(event.target.checked ? USUAL : null)}
        />
        {contest.guardianAge !== null && (
          <NumberInput
            key={contest.guardianAge}
            label={t('guardianAge')}
            defaultValue={contest.guardianAge}
            min={1}
            max={21}
            allowDecimal={false}
            disabled={busy || locked}
            onBlur={(event) => {
              const age = Number(event.target.value);
              if (age >= 1 && age !== contest.guardianAge) void set(age);
            }}
          />
        )}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}
