// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
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
  ['people', paths.contestPeople],
  ['units', paths.contestUnits],
  ['tables', paths.contestTables],
  ['screening', paths.screening],
  ['judging', paths.contestJudging],
  ['publish', paths.contestPublish],
] as const;

/** The frame of an organiser's pages: only for them, with the ways between. */
export function OrganiserPage<Contest extends OrganiserContest>({
  title,
  sub,
  result,
  onRetry,
  alsoFor = [],
  children,
}: {
  title: string;
  sub?: string;
  result: Result<Contest>;
  onRetry: () => void;
  /** Roles that see this page too, without the ways to the others. */
  alsoFor?: readonly EnumOf<'Role'>[];
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
            if (!organises && !contest.viewerRoles.some((role) => alsoFor.includes(role)))
              return <NoRole slug={contest.slug} />;
            return (
              <div className={classes.page}>
                <DeskHead
                  back={{ to: paths.contest(contest.slug), label: pick(contest.name, language) }}
                  title={title}
                  sub={sub}
                />
                {organises && (
                  <nav className={classes.nav} aria-label={t('parts')}>
                    {parts.map(([name, path]) => (
                      <NavLink key={name} to={path(contest.slug)} end>
                        {t(`part_${name}`)}
                      </NavLink>
                    ))}
                  </nav>
                )}
                {children(contest)}
              </div>
            );
          }}
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}
