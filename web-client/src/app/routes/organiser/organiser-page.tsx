// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
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
import { PartsNav, type Reader } from './parts-nav';

type OrganiserContest = { slug: string; name: Bilingual; viewerRoles: readonly EnumOf<'Role'>[] };

type Result<Contest> = {
  data?: { contest: Contest | null } | undefined;
  fetching: boolean;
  error?: { networkError?: Error | undefined } | undefined;
};

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
            return (
              <div className={classes.page}>
                <DeskHead
                  back={{ to: paths.contest(contest.slug), label: pick(contest.name, language) }}
                  title={title}
                  sub={sub}
                />
                <PartsNav slug={contest.slug} reader={organises ? 'ORGANISER' : reader} />
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
