// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Card } from '@/design/card';
import { Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

const CommitteeEntrySet = graphql(`
  mutation CommitteeEntrySet($input: CommitteeEntrySetInput!) {
    committeeEntrySet(input: $input) {
      contest {
        id
        committeeMayEnter
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

/** Whether committee, jury and secretariat may send in works; fixed once the contest is open. */
export function CommitteeEntry({
  contest,
}: {
  contest: { id: string; committeeMayEnter: boolean; openedAt: string | null };
}) {
  const { t } = useTranslation('contest-setup');
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const set = async (allowed: boolean) => {
    setBusy(true);
    const answer = outcomeOf(
      await client
        .mutation(CommitteeEntrySet, { input: { contestId: contest.id, allowed } })
        .toPromise(),
      (data) => data.committeeEntrySet,
      (data) => data.committeeEntrySet.contest,
    );
    setBusy(false);
    setOutcome(answer);
  };
  return (
    <Card>
      <Stack>
        <Switch
          label={t('committeeMayEnter')}
          description={t(contest.openedAt ? 'committeeLocked' : 'committeeHint')}
          checked={contest.committeeMayEnter}
          disabled={busy || contest.openedAt !== null}
          onChange={(event) => void set(event.target.checked)}
        />
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}
