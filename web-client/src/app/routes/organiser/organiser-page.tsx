// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { Note } from '@/design/states';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import type { EnumOf } from '@/lib/graphql';
import { NoContest, NoRole, SignedInOnly } from '../../desk-gate';
import classes from './organiser.module.css';

type OrganiserContest = { slug: string; name: Bilingual; viewerRoles: readonly EnumOf<'Role'>[] };

type Result<Contest> = {
  data?: { contest: Contest | null } | undefined;
  fetching: boolean;
  error?: { networkError?: Error | undefined } | undefined;
};

const parts = [
  ['overview', paths.organiser],
  ['setup', paths.contestSetup],
  ['page', paths.contestPage],
  ['people', paths.contestPeople],
  ['units', paths.contestUnits],
  ['tables', paths.contestTables],
  ['paper', paths.contestPaper],
  ['screening', paths.screening],
  ['judging', paths.contestJudging],
  ['disqualified', paths.contestDisqualified],
  ['publish', paths.contestPublish],
  ['audit', paths.contestAudit],
] as const;

// What those see who look on; the server decides what they read.
const partsOf = {
  OBSERVER: ['overview', 'people', 'units', 'screening', 'judging', 'audit'],
  JURY_CHAIR: ['judging'],
  EDITOR: ['page'],
  SECRETARY: ['paper', 'units', 'screening'],
} as const;

type Reader = keyof typeof partsOf;

/** The frame of an organiser's pages, with the ways between; readers look on with every control off. */
export function OrganiserPage<Contest extends OrganiserContest>({
  title,
  sub,
  result,
  onRetry,
  alsoFor = [],
  readers = [],
  writers = [],
  children,
}: {
  title: string;
  sub?: string;
  result: Result<Contest>;
  onRetry: () => void;
  /** Roles that see this page too, without the ways to the others. */
  alsoFor?: readonly EnumOf<'Role'>[];
  readers?: readonly Reader[] | undefined;
  /** Who may use the page's controls besides organisers. */
  writers?: readonly Reader[] | undefined;
  children: (contest: Contest) => ReactNode;
}) {
  const { t } = useTranslation('organiser');
  const language = useLanguage();
  const known = result.data?.contest;
  usePageTitle(title, known && pick(known.name, language));
  return (
    <SignedInOnly>
      <Page>
        <Loaded result={result} onRetry={onRetry}>
          {({ contest }) => {
            if (!contest) return <NoContest />;
            const organises = contest.viewerRoles.includes('ORGANISER');
            const writer = writers.find((role) => contest.viewerRoles.includes(role));
            const reader = writer ?? readers.find((role) => contest.viewerRoles.includes(role));
            const guest = contest.viewerRoles.some((role) => alsoFor.includes(role));
            if (!organises && !reader && !guest) return <NoRole slug={contest.slug} />;
            const shown = parts.filter(
              ([name]) => organises || (reader && partsOf[reader].some((part) => part === name)),
            );
            return (
              <div className={classes.page}>
                <DeskHead
                  back={{ to: paths.contest(contest.slug), label: pick(contest.name, language) }}
                  title={title}
                  sub={sub}
                />
                {shown.length > 0 && (
                  <nav className={classes.nav} aria-label={t('parts')}>
                    {shown.map(([name, path]) => (
                      <NavLink key={name} to={path(contest.slug)} end>
                        {t(`part_${name}`)}
                      </NavLink>
                    ))}
                  </nav>
                )}
                {organises || writer || guest ? (
                  children(contest)
                ) : (
                  <>
                    <Note>{t('onlyLooking')}</Note>
                    <fieldset disabled className={classes.looking}>
                      {children(contest)}
                    </fieldset>
                  </>
                )}
              </div>
            );
          }}
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}
