// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Stack } from '@/design/desk';
import { InvitationForm } from '@/features/invitations/invitation-form';
import { ManyForm } from '@/features/invitations/many-form';
import { InvitationList, MemberList } from '@/features/invitations/people-lists';
import { PeopleFragment } from '@/features/invitations/people';
import { graphql } from '@/lib/graphql';
import { OrganiserPage } from './organiser-page';

const PeopleQuery = graphql(
  `
    query ContestPeoplePage($slug: String!) {
      contest(slug: $slug) {
        slug
        viewerRoles
        isRehearsal
        name {
          vi
          en
        }
        ...ContestPeople
      }
    }
  `,
  [PeopleFragment],
);

// A list that was empty names no type by which its first change would be noticed.
const listed = { additionalTypenames: ['Invitation', 'Member'] };

/** Who works on a contest, and who has been asked to. */
export function PeoplePage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('invitations');
  const [result, refresh] = useQuery({
    query: PeopleQuery,
    variables: { slug },
    context: listed,
  });
  const sending = result.data?.contest?.invitations?.some(
    ({ state, email }) => state === 'MADE' && email,
  );
  useEffect(() => {
    if (!sending) return;
    // Letters leave after the answer; a mail server that is silent is not asked about for ever.
    const timer = setInterval(() => refresh({ requestPolicy: 'network-only' }), 2000);
    const end = setTimeout(() => clearInterval(timer), 60_000);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [sending, refresh]);
  return (
    <OrganiserPage
      title={t('title')}
      result={result}
      readers={['OBSERVER']}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {({ id, members, invitations, timeZone, categories, viewerRoles, isRehearsal }) => (
        <Stack gap="l">
          {viewerRoles.includes('ORGANISER') && (
            <>
              <InvitationForm contestId={id} categories={categories} isRehearsal={isRehearsal} />
              <ManyForm contestId={id} isRehearsal={isRehearsal} />
            </>
          )}
          <Stack>
            <h2>{t('invitations')}</h2>
            <InvitationList invitations={invitations ?? []} timeZone={timeZone} />
          </Stack>
          <Stack>
            <h2>{t('members')}</h2>
            <MemberList members={members ?? []} timeZone={timeZone} />
          </Stack>
        </Stack>
      )}
    </OrganiserPage>
  );
}
