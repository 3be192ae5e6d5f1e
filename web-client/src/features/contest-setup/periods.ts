// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf, type VariablesOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { instantOf, localEndOf, localOf, type LocalDateTime } from '@/lib/zone';

/** The periods of the vote, as they are declared. */
export const DeclaredPeriodsFragment = graphql(`
  fragment DeclaredPeriods on Contest @_unmask {
    id
    openedAt
    timeZone
    votePolicy {
      visibility
    }
    calendar {
      voting {
        opens
        closes
      }
    }
    prizePeriods {
      winAgain
      carried
      all {
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
        winners
      }
    }
  }
`);

export type DeclaredPeriods = ResultOf<typeof DeclaredPeriodsFragment>;

const PeriodsDeclare = graphql(
  `
    mutation PeriodsDeclare($input: PeriodsDeclareInput!) {
      periodsDeclare(input: $input) {
        contest {
          ...DeclaredPeriods
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
  [DeclaredPeriodsFragment],
);

type PeriodInput = VariablesOf<typeof PeriodsDeclare>['input']['periods'][number];

/** A period as it is typed. */
export type TypedPeriod = {
  name: { vi: string; en: string };
  opens: LocalDateTime;
  closes: LocalDateTime;
  winners: string;
};

export type TypedPeriods = { all: TypedPeriod[]; winAgain: boolean; carried: boolean };

export function typedPeriods({ prizePeriods, timeZone }: DeclaredPeriods): TypedPeriods {
  return {
    winAgain: prizePeriods.winAgain,
    carried: prizePeriods.carried,
    all: prizePeriods.all.map(({ name, window, winners }) => ({
      name: { vi: name.vi, en: name.en ?? '' },
      opens: localOf(window.opens, timeZone),
      closes: localEndOf(window.closes, timeZone),
      winners: String(winners),
    })),
  };
}

type Voting = Pick<DeclaredPeriods, 'calendar' | 'timeZone'>;

/** One more: from the end of the one before, or from the opening, to the close of voting. */
export function nextPeriod(
  all: readonly TypedPeriod[],
  { calendar, timeZone }: Voting,
): TypedPeriod {
  return {
    name: { vi: '', en: '' },
    opens: all.at(-1)?.closes ?? localOf(calendar.voting.opens, timeZone),
    closes: localEndOf(calendar.voting.closes, timeZone),
    winners: '1',
  };
}

/** The months that voting touches, the first and the last as far as it does. */
export function monthly({ calendar, timeZone }: Voting): TypedPeriod[] {
  const first = localOf(calendar.voting.opens, timeZone);
  const last = localEndOf(calendar.voting.closes, timeZone);
  const lastDay = last.slice(0, 10);
  const all: TypedPeriod[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let opens = first; opens.slice(0, 10) <= lastDay && all.length < 24;) {
    const day = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    all.push({
      name: { vi: `Tháng ${month}/${year}`, en: `${englishMonth(year, month)} ${year}` },
      opens,
      closes: day < lastDay ? `${day}T24:00` : last,
      winners: '1',
    });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    opens = `${year}-${String(month).padStart(2, '0')}-01T00:00`;
  }
  return all;
}

function englishMonth(year: number, month: number): string {
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
}

/** Paths of the times that are no times yet. */
export function missingPeriodTimes(all: readonly TypedPeriod[], timeZone: string): string[] {
  return all.flatMap(({ opens, closes }, i) => [
    ...(instantOf(opens, timeZone) === null ? [`periods.${i}.window.opens`] : []),
    ...(instantOf(closes, timeZone) === null ? [`periods.${i}.window.closes`] : []),
  ]);
}

export function periodInput(period: TypedPeriod, timeZone: string): PeriodInput {
  const { name, opens, closes, winners } = period;
  const count = Number(winners.trim());
  return {
    name: { vi: name.vi.trim(), en: name.en.trim() || null },
    window: {
      opens: instantOf(opens, timeZone) ?? '',
      closes: instantOf(closes, timeZone) ?? '',
    },
    // What is no whole number is out of range, and the server says so at its field.
    winners: Number.isInteger(count) && Math.abs(count) < 1e6 ? count : 0,
  };
}

/** Declares all periods anew. */
export function useDeclarePeriods({ id, timeZone }: { id: string; timeZone: string }) {
  const client = useClient();
  return async ({ all, winAgain, carried }: TypedPeriods) =>
    outcomeOf(
      await client
        .mutation(PeriodsDeclare, {
          input: {
            contestId: id,
            periods: all.map((period) => periodInput(period, timeZone)),
            winAgain,
            carried,
          },
        })
        .toPromise(),
      (data) => data.periodsDeclare,
      (data) => data.periodsDeclare.contest,
    );
}
