// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type EnumOf, type ResultOf, type VariablesOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { instantOf, localEndOf, localOf, type LocalDateTime } from '@/lib/zone';

/** The jury rounds before the final one, as they are declared. */
export const DeclaredRoundsFragment = graphql(`
  fragment DeclaredRounds on Contest @_unmask {
    id
    timeZone
    calendar {
      intake {
        closes
      }
    }
    rounds {
      number
      name {
        vi
        en
      }
      window {
        opens
        closes
        state
      }
      method
      keep
      least
      ties
      explanation {
        vi
        en
      }
    }
  }
`);

export type DeclaredRounds = ResultOf<typeof DeclaredRoundsFragment>;

const RoundsDeclare = graphql(
  `
    mutation RoundsDeclare($input: RoundsDeclareInput!) {
      roundsDeclare(input: $input) {
        contest {
          ...DeclaredRounds
          ruleSet {
            explanation {
              vi
              en
            }
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
  `,
  [DeclaredRoundsFragment],
);

type RoundInput = VariablesOf<typeof RoundsDeclare>['input']['rounds'][number];

/** A round as it is typed. */
export type TypedRound = {
  name: { vi: string; en: string };
  opens: LocalDateTime;
  closes: LocalDateTime;
  method: EnumOf<'RoundMethod'>;
  keep: string;
  least: string;
  ties: EnumOf<'TiesAtTheCut'>;
};

/** One more round: a week from the day after what comes before it. */
export function nextRound(
  rounds: readonly TypedRound[],
  { calendar, timeZone }: Pick<DeclaredRounds, 'calendar' | 'timeZone'>,
): TypedRound {
  const before = rounds.at(-1)?.closes ?? localEndOf(calendar.intake.closes, timeZone);
  return {
    name: { vi: '', en: '' },
    opens: daysAfter(before, 1, '08:00'),
    closes: daysAfter(before, 8, '17:00'),
    method: 'PASS_FAIL',
    keep: '',
    least: '50',
    ties: 'KEEP_ALL',
  };
}

function daysAfter(local: LocalDateTime, days: number, time: string): LocalDateTime {
  const day = Date.parse(`${local.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day)) return '';
  return `${new Date(day + days * 86_400_000).toISOString().slice(0, 10)}T${time}`;
}

export function typedRounds({ rounds, timeZone }: DeclaredRounds): TypedRound[] {
  return rounds.map(({ name, window, method, keep, least, ties }) => ({
    name: { vi: name.vi, en: name.en ?? '' },
    opens: localOf(window.opens, timeZone),
    closes: localEndOf(window.closes, timeZone),
    method,
    keep: keep === null ? '' : String(keep),
    least: least ?? '',
    ties,
  }));
}

/** Paths of the times that are no times yet. */
export function missingTimes(rounds: readonly TypedRound[], timeZone: string): string[] {
  return rounds.flatMap(({ opens, closes }, i) => [
    ...(instantOf(opens, timeZone) === null ? [`rounds.${i}.window.opens`] : []),
    ...(instantOf(closes, timeZone) === null ? [`rounds.${i}.window.closes`] : []),
  ]);
}

export function roundInput(round: TypedRound, timeZone: string): RoundInput {
  const { name, opens, closes, method, keep, least, ties } = round;
  return {
    name: { vi: name.vi.trim(), en: name.en.trim() || null },
    window: {
      opens: instantOf(opens, timeZone) ?? '',
      closes: instantOf(closes, timeZone) ?? '',
    },
    method,
    keep: keep.trim() === '' ? null : Number(keep),
    least: least.trim() === '' ? null : least.trim().replace(',', '.'),
    ties,
  };
}

/** Declares all rounds anew. */
export function useDeclareRounds({ id, timeZone }: { id: string; timeZone: string }) {
  const client = useClient();
  return async (rounds: readonly TypedRound[]) =>
    outcomeOf(
      await client
        .mutation(RoundsDeclare, {
          input: { contestId: id, rounds: rounds.map((round) => roundInput(round, timeZone)) },
        })
        .toPromise(),
      (data) => data.roundsDeclare,
      (data) => data.roundsDeclare.contest,
    );
}
