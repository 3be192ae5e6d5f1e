// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type FragmentOf, readFragment } from '@/lib/graphql';

export const CalendarFragment = graphql(`
  fragment ContestCalendar on Calendar {
    intake {
      opens
      closes
      state
    }
    judging {
      opens
      closes
      state
    }
    voting {
      opens
      closes
      state
    }
    publication
  }
`);

/** What the countdown counts to. */
export type NextChange =
  | 'intakeOpens'
  | 'intakeCloses'
  | 'judgingOpens'
  | 'judgingCloses'
  | 'votingOpens'
  | 'votingCloses'
  | 'publication'
  | 'other';

/** Which of the calendar's dates the next change of phase is. */
export function nameNextChange(
  next: string,
  calendar: FragmentOf<typeof CalendarFragment>,
): NextChange {
  const { intake, judging, voting, publication } = readFragment(CalendarFragment, calendar);
  const dates: [NextChange, string][] = [
    ['votingCloses', voting.closes],
    ['votingOpens', voting.opens],
    ['intakeCloses', intake.closes],
    ['intakeOpens', intake.opens],
    ['judgingCloses', judging.closes],
    ['judgingOpens', judging.opens],
    ['publication', publication],
  ];
  return dates.find(([, date]) => Date.parse(date) === Date.parse(next))?.[0] ?? 'other';
}
