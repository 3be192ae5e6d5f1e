// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '@/design/button';
import { NoAnswer, Refusals } from '@/design/refusals';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

const NewerMediaDiscard = graphql(`
  mutation NewerMediaDiscard($input: NewerMediaDiscardInput!) {
    newerMediaDiscard(input: $input) {
      entry {
        id
        revision
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

/** Throws away a file that was to take another's place: the other stands as before. */
export function DiscardNewer({
  ownerId,
  onDiscarded,
}: {
  /** The part or companion that both belong to. */
  ownerId: string;
  onDiscarded: () => void;
}) {
  const { t } = useTranslation('upload');
  const [{ fetching }, discard] = useMutation(NewerMediaDiscard);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const send = async () => {
    const answer = outcomeOf(
      await discard({ input: { ownerId } }),
      (data) => data.newerMediaDiscard,
      (data) => data.newerMediaDiscard.entry,
    );
    setOutcome(answer);
    if (answer.kind === 'done') onDiscarded();
  };
  return (
    <>
      <div>
        <Button size="s" icon="close" busy={fetching} onClick={() => void send()}>
          {t('discardNewer')}
        </Button>
      </div>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </>
  );
}
