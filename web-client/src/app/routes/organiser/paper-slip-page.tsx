// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { DeskHead, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { PaperFileFragment, PaperRowFragment } from '@/features/paper/paper';
import { Slip } from '@/features/paper/slip';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';
import classes from './organiser.module.css';

const SlipQuery = graphql(
  `
    query PaperSlip($slug: String!, $receipt: String!) {
      contest(slug: $slug) {
        id
        timeZone
        name {
          vi
          en
        }
        organiser {
          vi
          en
        }
        paperDesk {
          work(number: $receipt) {
            ...PaperRow
            arrivals {
              ...PaperFile
            }
          }
        }
      }
    }
  `,
  [PaperRowFragment, PaperFileFragment],
);

/** The slip of one work, to be printed. */
export function PaperSlipPage() {
  const { slug = '', receipt = '' } = useParams();
  const { t } = useTranslation('paper');
  const { state } = useLocation();
  const [code] = useState(() => codeOf(state));
  const [result, refresh] = useQuery({
    query: SlipQuery,
    variables: { slug, receipt },
    requestPolicy: 'cache-and-network',
  });
  usePageTitle(t('slipTitle'), receipt);
  return (
    <SignedInOnly>
      <Page narrow>
        <Stack>
          <div className={classes.noPrint}>
            <DeskHead
              back={{ to: paths.contestPaper(slug), label: t('title') }}
              title={t('slipTitle')}
              action={
                <ButtonLink kind="quiet" to={paths.paperWork(slug, receipt)}>
                  {t('toWork')}
                </ButtonLink>
              }
            />
          </div>
          <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
            {({ contest }) =>
              contest?.paperDesk?.work ? (
                <Slip
                  work={contest.paperDesk.work}
                  files={contest.paperDesk.work.arrivals ?? []}
                  contest={contest}
                  given={code}
                />
              ) : (
                <EmptyState icon="lock" title={t('noWork')}>
                  {t('noWorkText')}
                </EmptyState>
              )
            }
          </Loaded>
        </Stack>
      </Page>
    </SignedInOnly>
  );
}

/** The code that the desk handed over when the work was taken in. */
function codeOf(state: unknown): string | null {
  return typeof state === 'object' &&
    state !== null &&
    'code' in state &&
    typeof state.code === 'string'
    ? state.code
    : null;
}
