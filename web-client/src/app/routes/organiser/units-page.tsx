// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyState } from '@/design/states';
import { UnitBoard } from '@/features/units/unit-board';
import { ParticipationFragment } from '@/features/units/units';
import { graphql } from '@/lib/graphql';
import { OrganiserPage } from './organiser-page';

const UnitsQuery = graphql(
  `
    query UnitsPage($slug: String!) {
      contest(slug: $slug) {
        slug
        viewerRoles
        name {
          vi
          en
        }
        ...Participation
      }
    }
  `,
  [ParticipationFragment],
);

const listed = { additionalTypenames: ['Unit'] };

/** Who takes part, and how much each unit has sent in. */
export function UnitsPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('units');
  const [result, refresh] = useQuery({
    query: UnitsQuery,
    variables: { slug },
    context: listed,
  });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <OrganiserPage
      title={t('title')}
      sub={t('sub')}
      result={result}
      onRetry={again}
      alsoFor={['COORDINATOR', 'SCREENER', 'SECRETARY', 'OBSERVER']}
    >
      {({ id, participation, viewerRoles }) =>
        participation ? (
          <UnitBoard
            contestId={id}
            rows={participation}
            canArrange={viewerRoles.includes('ORGANISER')}
            onChanged={again}
          />
        ) : (
          <EmptyState icon="lock" title={t('notYet')} />
        )
      }
    </OrganiserPage>
  );
}
