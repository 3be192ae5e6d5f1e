// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { Card } from '@/design/card';
import { DeskHead, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { EmptyState, LivePart, Note } from '@/design/states';
import { ShownPartFragment } from '@/features/media/shown-part';
import { WorkView } from '@/features/media/work-view';
import { PaperRowFragment } from '@/features/paper/paper';
import { PaperFacts } from '@/features/paper/paper-facts';
import { CompareStep, OfferStep } from '@/features/paper/second-person';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';
import { DraftPart } from '../submit/draft-part';
import { SubmitQuery } from '../submit/submit-page';

const PaperWorkQuery = graphql(
  `
    query PaperWork($slug: String!, $receipt: String!) {
      contest(slug: $slug) {
        id
        slug
        timeZone
        approval
        paperDesk {
          work(number: $receipt) {
            viewerCanEdit
            ...PaperRow
            parts {
              ...ShownPart
            }
          }
        }
      }
    }
  `,
  [PaperRowFragment, ShownPartFragment],
);

type Contest = NonNullable<ResultOf<typeof PaperWorkQuery>['contest']>;
type Work = NonNullable<NonNullable<Contest['paperDesk']>['work']>;

/** One work of the secretariat: completed, compared, handed in. */
export function PaperWorkPage() {
  const { slug = '', receipt = '' } = useParams();
  const { t } = useTranslation('paper');
  const [result, refresh] = useQuery({
    query: PaperWorkQuery,
    variables: { slug, receipt },
    requestPolicy: 'cache-and-network',
  });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const work = result.data?.contest?.paperDesk?.work;
  usePageTitle(work?.title ?? t('title'), work?.paper?.number);
  return (
    <SignedInOnly>
      <Page narrow>
        <Stack>
          <DeskHead
            back={{ to: paths.contestPaper(slug), label: t('title') }}
            title={work?.title ?? t('title')}
            sub={work?.paper?.number}
            action={
              <ButtonLink kind="quiet" to={paths.paperSlip(slug, receipt)}>
                {t('slip')}
              </ButtonLink>
            }
          />
          <Loaded result={result} onRetry={again}>
            {({ contest }) =>
              contest?.paperDesk?.work ? (
                <OneWork contest={contest} work={contest.paperDesk.work} onChanged={again} />
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

function OneWork({
  contest,
  work,
  onChanged,
}: {
  contest: Contest;
  work: Work;
  onChanged: () => void;
}) {
  const { t } = useTranslation('paper');
  const language = useLanguage();
  const { paper, state } = work;
  const [asked] = useQuery({ query: SubmitQuery, variables: { slug: contest.slug } });
  const draft = state === 'DRAFT';
  return (
    <Stack>
      {draft && paper?.sentBack && !paper.offeredBy && (
        <Note tone="warning">
          <strong>{t('sentBack')}</strong> {paper.sentBack}
        </Note>
      )}
      {!draft && (
        <Note tone="success">
          {t('handedIn', {
            number: work.number ?? '',
            category: pick(work.category.name, language),
          })}
        </Note>
      )}
      <Card>
        <PaperFacts work={work} timeZone={contest.timeZone} />
      </Card>
      {draft && paper?.offeredBy && (
        <Card>
          <CompareStep
            entryId={work.id}
            paper={paper}
            timeZone={contest.timeZone}
            onDone={onChanged}
          />
        </Card>
      )}
      {work.viewerCanEdit && asked.data?.contest ? (
        <DraftPart
          entryId={work.id}
          contest={asked.data.contest}
          looksAtLinks={asked.data.linksAreLookedAt}
          last={(draftState) => (
            <OfferStep
              entryId={work.id}
              {...draftState}
              alone={contest.approval === 'ONE_WITH_DELAY'}
              onOffered={onChanged}
            />
          )}
        />
      ) : (
        <LivePart>
          <WorkView
            parts={work.parts}
            title={work.title}
            timeZone={contest.timeZone}
            onRefused={onChanged}
          />
        </LivePart>
      )}
    </Stack>
  );
}
