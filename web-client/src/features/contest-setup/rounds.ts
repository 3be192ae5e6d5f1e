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
    openedAt
    timeZone
    categories {
      id
      name {
        vi
        en
      }
    }
    calendar {
      intake {
        closes
      }
      judging {
        opens
      }
      voting {
        opens
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
      exceptions {
        category {
          id
        }
        keep
        least
        ties
      }
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
            digest
            lockedAt
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

/** What a round leaves of a category, as it is typed. */
export type TypedCut = { keep: string; least: string; ties: EnumOf<'TiesAtTheCut'> };

/** A round as it is typed; its own cut is for all categories without an exception. */
export type TypedRound = TypedCut & {
  name: { vi: string; en: string };
  opens: LocalDateTime;
  closes: LocalDateTime;
  method: EnumOf<'RoundMethod'>;
  exceptions: (TypedCut & { categoryId: string })[];
};

/** One more round: a week from the day after what comes before it. */
export function nextRound(
  rounds: readonly TypedRound[],
  { calendar, timeZone }: Pick<DeclaredRounds, 'calendar' | 'timeZone'>,
): TypedRound {
  const before = rounds.at(-1)?.closes ?? localEndOf(calendar.intake.closes, timeZone);
  const opens = daysAfter(before, 1, '08:00');
  const week = daysAfter(before, 8, '17:00');
  // The final and the vote wait for it: where they leave less than a week, it ends with their opening.
  const most = [calendar.judging.opens, calendar.voting.opens]
    .map((instant) => localOf(instant, timeZone))
    .reduce((one, other) => (one < other ? one : other));
  return {
    name: { vi: '', en: '' },
    opens,
    closes: opens < most && most < week ? most : week,
    method: 'PASS_FAIL',
    keep: '',
    least: '50',
    ties: 'KEEP_ALL',
    exceptions: [],
  };
}

function daysAfter(local: LocalDateTime, days: number, time: string): LocalDateTime {
  const day = Date.parse(`${local.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day)) return '';
  return `${new Date(day + days * 86_400_000).toISOString().slice(0, 10)}T${time}`;
}

export function typedRounds({ rounds, timeZone }: DeclaredRounds): TypedRound[] {
  return rounds.map(({ name, window, method, exceptions, ...cut }) => ({
    name: { vi: name.vi, en: name.en ?? '' },
    opens: localOf(window.opens, timeZone),
    closes: localEndOf(window.closes, timeZone),
    method,
    ...typedCut(cut),
    exceptions: exceptions.map(({ category, ...own }) => ({
      categoryId: category.id,
      ...typedCut(own),
    })),
  }));
}

function typedCut({
  keep,
  least,
  ties,
}: {
  keep: number | null;
  least: string | null;
  ties: TypedCut['ties'];
}): TypedCut {
  return { keep: keep === null ? '' : String(keep), least: least ?? '', ties };
}

/** Whether works are chosen otherwise; names and times alone do not count. */
export function choosesOtherwise(
  one: readonly TypedRound[],
  other: readonly TypedRound[],
  categories: readonly { id: string }[],
): boolean {
  const deciding = (rounds: readonly TypedRound[]) =>
    JSON.stringify(
      rounds.map((round) =>
        categories.map(({ id }) => {
          const cut = round.exceptions.find(({ categoryId }) => categoryId === id) ?? round;
          return { method: round.method, ...cutInput(cut) };
        }),
      ),
    );
  return deciding(one) !== deciding(other);
}

/** Paths of the times that are no times yet. */
export function missingTimes(rounds: readonly TypedRound[], timeZone: string): string[] {
  return rounds.flatMap(({ opens, closes }, i) => [
    ...(instantOf(opens, timeZone) === null ? [`rounds.${i}.window.opens`] : []),
    ...(instantOf(closes, timeZone) === null ? [`rounds.${i}.window.closes`] : []),
  ]);
}

export function roundInput(round: TypedRound, timeZone: string): RoundInput {
  const { name, opens, closes, method, exceptions } = round;
  return {
    name: { vi: name.vi.trim(), en: name.en.trim() || null },
    window: {
      opens: instantOf(opens, timeZone) ?? '',
      closes: instantOf(closes, timeZone) ?? '',
    },
    method,
    ...cutInput(round),
    exceptions: exceptions.map((own) => ({ categoryId: own.categoryId, ...cutInput(own) })),
  };
}

function cutInput({ keep, least, ties }: TypedCut) {
  return {
    keep: keep.trim() === '' ? null : Number(keep),
    least: least.trim() === '' ? null : least.trim().replace(',', '.'),
    ties,
  };
}

/** Declares all rounds anew; the reason is of a change in a contest that is open. */
export function useDeclareRounds({ id, timeZone }: { id: string; timeZone: string }) {
  const client = useClient();
  return async (rounds: readonly TypedRound[], reason: { vi: string; en: string }) =>
    outcomeOf(
      await client
        .mutation(RoundsDeclare, {
          input: {
            contestId: id,
            rounds: rounds.map((round) => roundInput(round, timeZone)),
            reason: { vi: reason.vi.trim(), en: reason.en.trim() || null },
          },
        })
        .toPromise(),
      (data) => data.roundsDeclare,
      (data) => data.roundsDeclare.contest,
    );
}
