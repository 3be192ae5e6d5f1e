// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NewEditionForm } from '@/features/contest-setup/new-edition-form';
import { EditionSourceFragment } from '@/features/contest-setup/next-edition';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { OrganiserPage } from './organiser-page';

const NewEditionQuery = graphql(
  `
    query NewEdition($slug: String!) {
      contest(slug: $slug) {
        viewerRoles
        ...EditionSource
      }
    }
  `,
  [EditionSourceFragment],
);

/** The next edition of a contest, begun as a copy. */
export function NewEditionPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('contest-setup');
  const navigate = useNavigate();
  const [result, refresh] = useQuery({ query: NewEditionQuery, variables: { slug } });
  return (
    <OrganiserPage
      title={t('newEdition')}
      sub={t('newEditionSub')}
      result={result}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {(contest) => (
        <NewEditionForm
          key={contest.id}
          source={contest}
          onMade={(made) => void navigate(paths.contestSetup(made))}
        />
      )}
    </OrganiserPage>
  );
}
