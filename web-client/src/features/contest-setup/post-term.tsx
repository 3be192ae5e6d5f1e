// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Switch } from '@mantine/core';
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

const PostTermSet = graphql(`
  mutation PostTermSet($input: PostTermSetInput!) {
    postTermSet(input: $input) {
      contest {
        id
        postTerm {
          postmarkCounts
          days
        }
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

/** How works that come by post are counted; fixed once the contest is open. */
export function PostTerm({
  contest,
}: {
  contest: {
    id: string;
    openedAt: string | null;
    postTerm: { postmarkCounts: boolean; days: number };
  };
}) {
  const { t } = useTranslation('contest-setup');
  const client = useClient();
  const { postmarkCounts, days } = contest.postTerm;
  const [typed, setTyped] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], ['days']);
  const locked = contest.openedAt !== null;
  const set = async (counts: boolean, wanted: number) => {
    setBusy(true);
    const answer = outcomeOf(
      await client
        .mutation(PostTermSet, {
          input: { contestId: contest.id, postmarkCounts: counts, days: wanted },
        })
        .toPromise(),
      (data) => data.postTermSet,
      (data) => data.postTermSet.contest,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') setTyped(undefined);
  };
  return (
    <Card>
      <Stack>
        <Switch
          label={t('postmarkCounts')}
          description={t(locked ? 'postmarkLocked' : 'postmarkHint')}
          checked={postmarkCounts}
          disabled={busy || locked}
          onChange={(event) => void set(event.target.checked, days)}
        />
        {postmarkCounts && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void set(postmarkCounts, Number(typed));
            }}
          >
            <Row>
              <TextField
                label={t('postDays')}
                type="number"
                inputMode="numeric"
                min={0}
                max={60}
                value={typed ?? String(days)}
                disabled={busy || locked}
                error={errors.at('days')}
                onChange={(event) => setTyped(event.target.value)}
              />
              {typed !== undefined && typed !== '' && typed !== String(days) && (
                <Button type="submit" busy={busy}>
                  {t('savePostDays')}
                </Button>
              )}
            </Row>
          </form>
        )}
        <Refusals errors={errors.elsewhere} />
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}
