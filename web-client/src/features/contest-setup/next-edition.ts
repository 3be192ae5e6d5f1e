// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';
import { roman } from '@/lib/roman';
import type { LocalDateTime } from '@/lib/zone';
import { SetupContestFragment } from './setup-contest';
import { formOf, typed, type SetupForm, type TypedText, type TypedWindow } from './setup-form';

export const EditionSourceFragment = graphql(
  `
    fragment EditionSource on Contest @_unmask {
      ...SetupContest
      edition {
        number
        year
        seriesName {
          vi
          en
        }
      }
    }
  `,
  [SetupContestFragment],
);

export type EditionSource = ResultOf<typeof EditionSourceFragment>;

export type WantedEdition = {
  form: SetupForm;
  seriesName: TypedText;
  number: number;
  year: number;
  copyMembers: boolean;
};

/** The same day and time a year later; 29 February becomes 28 February. */
export function aYearLater(local: LocalDateTime): LocalDateTime {
  const year = Number(local.slice(0, 4)) + 1;
  const day = local.slice(5, 10) === '02-29' ? '02-28' : local.slice(5, 10);
  return `${year}-${day}${local.slice(10)}`;
}

/** What a new edition begins with: the next number and the dates of a year later, all to be looked at. */
export function nextEdition(source: EditionSource): WantedEdition {
  const form = formOf(source);
  const later = ({ opens, closes }: TypedWindow) => ({
    opens: aYearLater(opens),
    closes: aYearLater(closes),
  });
  const intake = later(form.intake);
  const number = (source.edition?.number ?? 1) + 1;
  const year = source.edition ? source.edition.year + 1 : Number(intake.opens.slice(0, 4));
  const last = source.edition;
  return {
    form: {
      ...form,
      slug: `${form.slug.replace(/-\d{4}$/, '')}-${year}`.slice(0, 60),
      name: last ? renumbered(form.name, last.number, last.year, year) : form.name,
      intake,
      judging: later(form.judging),
      voting: later(form.voting),
      publication: aYearLater(form.publication),
    },
    seriesName: last ? typed(last.seriesName) : form.name,
    number,
    year,
    copyMembers: false,
  };
}

function renumbered(name: TypedText, number: number, from: number, to: number): TypedText {
  const next = (text: string) =>
    text
      .replace(new RegExp(`\\b${roman(number)}\\b`), roman(number + 1))
      .replace(String(from), String(to));
  return { vi: next(name.vi), en: next(name.en) };
}
