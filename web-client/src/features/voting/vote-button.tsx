// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Note } from '@/design/states';
import { signIn, useSession } from '@/lib/auth';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import { useOnline } from '@/lib/use-online';
import type { Outcome, UserError } from '@/lib/user-errors';
import { castVote, type Receipt } from './cast-vote';
import { ChangeNote } from './change-note';
import { CodeDialog } from './code-dialog';
import { ReceiptNote } from './receipt-note';
import { useStaying } from './use-staying';
import { VoterLine } from './voter-line';
import { VotesLeft, VotesLeftFragment } from './votes-left';
import { votingPass } from './voting-pass';
import classes from './vote-button.module.css';

export const VoteButtonFragment = graphql(`
  fragment VoteButton on Entry {
    id
    number
    viewerVote {
      canVote
      kind
      given
      left
      changes
      changedLeafHash
      refusal {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

export const VoteButtonPolicyFragment = graphql(
  `
    fragment VoteButtonPolicy on VotePolicy {
      voters
      changeable
      ...VotesLeft
    }
  `,
  [VotesLeftFragment],
);

type Props = {
  contestId: string;
  slug: string;
  entry: FragmentOf<typeof VoteButtonFragment>;
  policy: FragmentOf<typeof VoteButtonPolicyFragment>;
};

/** One tap, one vote. What the viewer may still do is what the server says. */
export function VoteButton({ contestId, slug, entry, policy: masked }: Props) {
  const { t } = useTranslation('voting');
  const client = useClient();
  const online = useOnline();
  const session = useSession();
  const { id, number, viewerVote } = readFragment(VoteButtonFragment, entry);
  const policy = readFragment(VoteButtonPolicyFragment, masked);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Receipt>>();
  const [asking, setAsking] = useState(false);
  const [proofs, setProofs] = useState(0);
  // The answer to the vote is newer than the page until the page has been read again.
  const answered = outcome?.kind === 'done' ? outcome.value.entry.viewerVote : undefined;
  const vote = answered && answered.given > viewerVote.given ? answered : viewerVote;

  const left = useStaying(contestId, vote.kind === 'EMAIL', proofs);
  const refusal = outcome?.kind === 'refused' ? outcome.errors[0] : undefined;
  const byDevice = policy.voters.includes('DEVICE');
  const codeNeeded = refusal
    ? refusal.code === 'CODE_REQUIRED'
    : (left && !byDevice) || vote.refusal?.code === 'CODE_REQUIRED';
  const byCode = policy.voters.includes('EMAIL');
  const accounts = policy.voters.includes('ACCOUNT') && session.state === 'anonymous';
  const mayVote = vote.canVote || codeNeeded;

  useEffect(() => {
    // While the film is watched, so that nobody waits for it at the tap.
    if (mayVote && online) void votingPass(client, contestId);
  }, [client, contestId, mayVote, online]);

  const send = async () => {
    setSending(true);
    const answer = await castVote(client, contestId, id);
    setOutcome(answer);
    setSending(false);
    // The proof has ended meanwhile: the tap goes on where the code is asked for.
    if (answer.kind === 'refused' && answer.errors[0]?.code === 'CODE_REQUIRED') setAsking(true);
  };

  if (!byDevice && !byCode && session.state === 'anonymous') {
    return (
      <div className={classes.vote}>
        <Button kind="primary" size="l" full icon="heart" onClick={() => void signIn()}>
          {t('signInToVote')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.vote}>
      {outcome?.kind === 'done' && (
        <ReceiptNote
          slug={slug}
          code={outcome.value.code}
          change={Boolean(outcome.value.record?.replacedLeafHash)}
          onClose={() => setOutcome(undefined)}
        />
      )}
      {mayVote ? (
        <Button
          kind="primary"
          size="l"
          full
          icon="heart"
          busy={sending}
          disabled={!online}
          onClick={() => (codeNeeded ? setAsking(true) : void send())}
        >
          {label(t, sending, vote, number)}
        </Button>
      ) : (
        <Standing vote={vote} changeable={policy.changeable} thanked={outcome?.kind === 'done'} />
      )}
      {vote.canVote && vote.changes && (
        <ChangeNote contestId={contestId} leafHash={vote.changedLeafHash} />
      )}
      {codeNeeded && <p className={classes.left}>{t(accounts ? 'codeOrAccount' : 'codeOnly')}</p>}
      {vote.kind && !codeNeeded && !left && <VoterLine contestId={contestId} kind={vote.kind} />}
      {vote.kind === 'DEVICE' && byCode && vote.canVote && (
        <Button kind="quiet" size="s" full onClick={() => setAsking(true)}>
          {t('voteByCode')}
        </Button>
      )}
      {asking && (
        <CodeDialog
          contestId={contestId}
          accounts={accounts}
          onClose={() => setAsking(false)}
          onProved={() => {
            setAsking(false);
            setProofs(proofs + 1);
            void send();
          }}
        />
      )}
      {vote.canVote && !codeNeeded && !vote.changes && (
        <p className={classes.left}>
          {vote.given > 0 && `${t('given', { count: vote.given })} `}
          <VotesLeft policy={policy} left={vote.left} />
        </p>
      )}
      {!online && <Note tone="warning">{t('offline')}</Note>}
      {refusal && vote.canVote && !codeNeeded && <Refusal key={refusal.code} error={refusal} />}
      {outcome?.kind === 'failed' && (
        <Note tone="danger">{outcome.offline ? t('noAnswer') : t('failed')}</Note>
      )}
    </div>
  );
}

function label(
  t: ReturnType<typeof useTranslation<'voting'>>['t'],
  sending: boolean,
  vote: { given: number; changes: boolean },
  number: string | null,
): string {
  if (sending) return t('sending');
  if (vote.changes) return t('changeVote');
  return vote.given > 0
    ? t('voteAgain')
    : t('voteFor', { number: (number ?? '').replace(' ', '\u00a0') });
}

/** Where no vote is left or allowed: what was given, and why not more. */
function Standing(props: {
  vote: { given: number; refusal: UserError | null };
  changeable: boolean;
  /** Whether the receipt stands right above. */
  thanked: boolean;
}) {
  const { given, refusal } = props.vote;
  // Who has voted for this very work has not run into a limit: the vote stands, and may be moved.
  const movable = props.changeable && given > 0 && refusal?.code === 'LIMIT_REACHED';
  const { t } = useTranslation('voting');
  return (
    <>
      {given > 0 && !props.thanked && (
        <Note tone="success" live={false}>
          <strong>{t('given', { count: given })}</strong>
        </Note>
      )}
      {refusal && (
        <Note tone={given > 0 ? 'info' : 'warning'} live={false}>
          {movable ? t('changeable') : refusal.message}
        </Note>
      )}
    </>
  );
}

/** A refusal in the server's words, with the seconds until it may be tried again. */
function Refusal({ error }: { error: UserError }) {
  const { t } = useTranslation('voting');
  const [seconds, setSeconds] = useState(error.retryAfter ?? 0);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return (
    <Note tone="danger">
      {error.message} {seconds > 0 && t('retryIn', { count: seconds })}
    </Note>
  );
}
