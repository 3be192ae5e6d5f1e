// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
const part = encodeURIComponent;

/** Every address of the application, so that no feature needs to know another to link to it. */
export const paths = {
  home: () => '/',
  contest: (slug: string) => `/c/${part(slug)}`,
  gallery: (slug: string) => `/c/${part(slug)}/entries`,
  entry: (slug: string, number: string) => `/c/${part(slug)}/e/${part(number)}`,
  shortEntry: (slug: string, number: string) => `/t/${part(slug)}/${part(number)}`,
  results: (slug: string) => `/c/${part(slug)}/results`,
  periodResults: (slug: string, number: number) => `/c/${part(slug)}/periods/${number}`,
  receipt: (slug: string, code?: string) =>
    `/c/${part(slug)}/receipt${code ? `?code=${part(code)}` : ''}`,
  submit: (slug: string) => `/c/${part(slug)}/submit`,
  handedIn: (code: string) => `/handed-in/${part(code)}`,
  signedIn: () => '/signed-in',
  invitation: (token: string) => `/invitation/${part(token)}`,
  myEntries: () => '/my/entries',
  myEntry: (id: string) => `/my/entries/${part(id)}`,
  jury: (slug: string) => `/j/${part(slug)}`,
  assignment: (slug: string, id: string) => `/j/${part(slug)}/${part(id)}`,
  screening: (slug: string) => `/s/${part(slug)}`,
  screeningSetup: (slug: string) => `/s/${part(slug)}/setup`,
  screeningCovers: (slug: string) => `/s/${part(slug)}/cover`,
  screeningCover: (slug: string, id: string) => `/s/${part(slug)}/cover/${part(id)}`,
  newContest: () => '/o/new',
  organiser: (slug: string) => `/o/${part(slug)}`,
  myJuries: () => '/j',
  organisations: () => '/admin/organisations',
  workers: () => '/admin/workers',
  myContests: () => '/o',
  contestSetup: (slug: string) => `/o/${part(slug)}/setup`,
  contestPage: (slug: string) => `/o/${part(slug)}/page`,
  newEdition: (slug: string) => `/o/${part(slug)}/edition`,
  contestPeople: (slug: string) => `/o/${part(slug)}/people`,
  contestUnits: (slug: string) => `/o/${part(slug)}/units`,
  contestTables: (slug: string) => `/o/${part(slug)}/tables`,
  contestImport: (slug: string, id: string) => `/o/${part(slug)}/tables/${part(id)}`,
  contestDisqualified: (slug: string) => `/o/${part(slug)}/disqualified`,
  contestPaper: (slug: string) => `/o/${part(slug)}/paper`,
  paperSlip: (slug: string, number: string) =>
    `/o/${part(slug)}/paper/${numberInShortPath(number)}`,
  paperWork: (slug: string, number: string) =>
    `/o/${part(slug)}/paper/${numberInShortPath(number)}/work`,
  claim: (code?: string) => (code ? `/claim/${part(code)}` : '/claim'),
  contestAudit: (slug: string) => `/o/${part(slug)}/audit`,
  contestJudging: (slug: string) => `/o/${part(slug)}/judging`,
  contestVoteReview: (slug: string) => `/o/${part(slug)}/vote-review`,
  contestPublish: (slug: string) => `/o/${part(slug)}/publish`,
} as const;

/** An entry's number as it stands in a short address, for print and reading out: MS 045 becomes 45. */
export function numberInShortPath(number: string): string {
  return String(Number(number.replace(/\D/g, '')));
}

/** An entry's number as it stands in an address: MS 045 becomes ms045. */
export function numberInPath(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase();
}
