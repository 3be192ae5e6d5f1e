// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Stack } from '@/design/desk';
import { AnnouncementsDesk } from '@/features/contest-setup/announcements-desk';
import { EditionSection } from '@/features/contest-setup/edition-section';
import { PageContestFragment } from '@/features/contest-setup/page-contest';
import { PageForm } from '@/features/contest-setup/page-form';
import { PageFileField } from '@/features/media/page-file-field';
import { serverNow } from '@/lib/clock';
import { graphql } from '@/lib/graphql';
import { OrganiserPage } from './organiser-page';

const PageQuery = graphql(
  `
    query ContestPagePage($slug: String!) {
      contest(slug: $slug) {
        viewerRoles
        name {
          vi
          en
        }
        ...PageContest
      }
    }
  `,
  [PageContestFragment],
);

// Editors write what the public reads; the series is the organisers'.
const writers = ['EDITOR'] as const;

function mayWrite(roles: readonly string[]): boolean {
  return roles.includes('ORGANISER') || roles.includes('EDITOR');
}

/** What the public reads beside the rules; it may change after the contest has opened. */
export function ContestPagePage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('contest-setup');
  const [result, refresh] = useQuery({ query: PageQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <OrganiserPage
      title={t('pageTitle')}
      sub={t('pageSub')}
      result={result}
      onRetry={again}
      writers={writers}
    >
      {(contest) => (
        <Stack gap="l">
          <AnnouncementsDesk contest={contest} onChanged={again} />
          {contest.viewerRoles.includes('ORGANISER') && (
            <EditionSection
              key={`edition ${contest.id}`}
              contest={contest}
              year={new Date(serverNow()).getFullYear()}
            />
          )}
          {mayWrite(contest.viewerRoles) && (
            <PageForm
              key={contest.id}
              contest={contest}
              file={(place) => <PageFileField contestId={contest.id} {...place} />}
            />
          )}
        </Stack>
      )}
    </OrganiserPage>
  );
}
