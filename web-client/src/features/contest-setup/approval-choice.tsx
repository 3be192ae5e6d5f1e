// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Card } from '@/design/card';
import { Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { graphql, type EnumOf } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

type Approval = EnumOf<'Approval'>;

const ways: Approval[] = ['TWO_PEOPLE', 'ONE_WITH_DELAY'];

const ApprovalDeclare = graphql(`
  mutation ApprovalDeclare($input: ApprovalDeclareInput!) {
    approvalDeclare(input: $input) {
      contest {
        id
        approval
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

/** Whether a second person confirms what one has taken in, or everybody reads of it before. */
export function ApprovalChoice({ contest }: { contest: { id: string; approval: Approval } }) {
  const { t } = useTranslation('contest-setup');
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const declare = async (approval: Approval) => {
    setBusy(true);
    const answer = outcomeOf(
      await client
        .mutation(ApprovalDeclare, { input: { contestId: contest.id, approval } })
        .toPromise(),
      (data) => data.approvalDeclare,
      (data) => data.approvalDeclare.contest,
    );
    setBusy(false);
    setOutcome(answer);
  };
  return (
    <Card>
      <Stack>
        <Radio.Group
          label={t('approval')}
          description={t('approvalHint')}
          value={contest.approval}
          onChange={(value) => void declare(value as Approval)}
        >
          <Stack gap="s">
            {ways.map((way) => (
              <Radio
                key={way}
                value={way}
                disabled={busy}
                label={t(`approval_${way}`)}
                description={t(`approvalText_${way}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}
