// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Quiet } from '@/design/desk';
import { LivePart } from '@/design/states';
import { CountRuleFragment, CountRuleText } from '@/features/contest/count-rule-text';
import { VoteWeightFragment, VoteWeightText } from '@/features/contest/vote-weight-text';
import { InAppNote } from '@/features/voting/in-app-note';
import { EntryVotes } from '@/features/voting/live-counts';
import {
  VoteButton,
  VoteButtonFragment,
  VoteButtonPolicyFragment,
} from '@/features/voting/vote-button';
import { PeriodNow } from '@/features/vote-periods/period-list';
import { ShownPeriodsFragment } from '@/features/vote-periods/shown-periods';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './entry-page.module.css';

export const VotePanelContestFragment = graphql(
  `
    fragment VotePanelContest on Contest {
      id
      slug
      timeZone
      phase
      calendar {
        voting {
          state
        }
      }
      votePolicy {
        weights {
          kind
        }
        ...CountRuleText
        ...VoteButtonPolicy
        ...VoteWeightText
      }
      ...ShownPeriods
    }
  `,
  [CountRuleFragment, VoteButtonPolicyFragment, VoteWeightFragment, ShownPeriodsFragment],
);

export const VotePanelEntryFragment = graphql(
  `
    fragment VotePanelEntry on Entry {
      id
      votes
      ...VoteButton
    }
  `,
  [VoteButtonFragment],
);

/** A work's votes, what is shown of them and what one counts, with the button. */
export function VotePanel(props: {
  contest: FragmentOf<typeof VotePanelContestFragment>;
  entry: FragmentOf<typeof VotePanelEntryFragment>;
}) {
  const contest = readFragment(VotePanelContestFragment, props.contest);
  const entry = readFragment(VotePanelEntryFragment, props.entry);
  const { votePolicy } = contest;
  const open = contest.calendar.voting.state === 'OPEN';
  return (
    <div className={classes.vote} data-open={open || undefined}>
      <LivePart>
        <EntryVotes entryId={entry.id} votes={entry.votes} size="l" />
      </LivePart>
      {contest.phase !== 'PUBLISHED' && (
        <Quiet>
          <CountRuleText policy={votePolicy} timeZone={contest.timeZone} />
        </Quiet>
      )}
      {open && <PeriodNow contest={contest} />}
      <LivePart>
        <VoteButton contestId={contest.id} slug={contest.slug} entry={entry} policy={votePolicy} />
      </LivePart>
      {votePolicy.weights.length > 0 && (
        <Quiet>
          <VoteWeightText policy={votePolicy} />
        </Quiet>
      )}
      {open && <InAppNote />}
    </div>
  );
}
