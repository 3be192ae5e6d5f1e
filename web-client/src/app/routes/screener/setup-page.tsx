// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { ScreeningSetupFragment } from '@/features/screening/screening-work';
import { SetupForm } from '@/features/screening/setup-form';
import { pick, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { NoContest, NoRole, SignedInOnly } from '../../desk-gate';

const ScreeningSetupQuery = graphql(
  `
    query ScreeningSetupPage($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        name {
          vi
          en
        }
        categories {
          id
          name {
            vi
            en
          }
        }
        screeningDesk {
          viewerIsOrganiser
          setup {
            ...ScreeningSetup
          }
        }
      }
    }
  `,
  [ScreeningSetupFragment],
);

/** How a contest screens: checklist, ready-made reasons, second looks and terms. */
export function ScreeningSetupPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const [result, refresh] = useQuery({ query: ScreeningSetupQuery, variables: { slug } });
  const contest = result.data?.contest;
  usePageTitle(t('setupTitle'), contest && pick(contest.name, language));
  return (
    <SignedInOnly>
      <Page narrow>
        <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
          {({ contest: found }) =>
            !found ? (
              <NoContest />
            ) : !found.screeningDesk?.viewerIsOrganiser ? (
              <NoRole slug={found.slug} />
            ) : (
              <>
                <DeskHead
                  back={{ to: paths.screening(found.slug), label: t('title') }}
                  title={t('setupTitle')}
                />
                <SetupForm
                  contestId={found.id}
                  setup={found.screeningDesk.setup}
                  categories={found.categories}
                />
              </>
            )
          }
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}
