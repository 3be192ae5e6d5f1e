// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Accented, Page } from '@/design/page';
import { EmptyState, LivePart, Note } from '@/design/states';
import { ScoreDesk } from '@/features/judging/score-desk';
import { ScoreSheetFragment } from '@/features/judging/score-sheet';
import { SheetPart } from '@/features/judging/sheet-part';
import { ShownPartFragment } from '@/features/media/shown-part';
import { WorkView } from '@/features/media/work-view';
import { useAssignmentIds } from '@/features/judging/assignments';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';

const ScoreEntryQuery = graphql(
  `
    query ScoreEntry($id: ID!) {
      assignment(id: $id) {
        ...ScoreSheetParts
        work {
          covering
          parts {
            ...ShownPart
          }
        }
        contest {
          id
          slug
          colour
          timeZone
          calendar {
            judging {
              opens
              closes
              state
            }
          }
          assignments(first: 50) {
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                id
              }
            }
          }
        }
      }
    }
  `,
  [ScoreSheetFragment, ShownPartFragment],
);

type Assignment = NonNullable<ResultOf<typeof ScoreEntryQuery>['assignment']>;

/** One work to watch and to mark. */
export function ScoreEntryPage() {
  const { slug = '', assignmentId = '' } = useParams();
  const { t } = useTranslation('score-sheet');
  const [result, refresh] = useQuery({
    query: ScoreEntryQuery,
    variables: { id: assignmentId },
  });
  const again = () => refresh({ requestPolicy: 'network-only' });
  usePageTitle(result.data?.assignment?.code, t('deskTitle'));
  return (
    <SignedInOnly>
      <Page>
        <Loaded result={result} onRetry={again}>
          {({ assignment }) =>
            assignment ? (
              <Desk key={assignment.id} assignment={assignment} onRefused={again} />
            ) : (
              <>
                <DeskHead
                  back={{ to: paths.jury(slug), label: t('deskTitle') }}
                  title={t('sheet')}
                />
                <EmptyState icon="lock" title={t('notFoundTitle')}>
                  {t('notFoundText')}
                </EmptyState>
              </>
            )
          }
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}

function Desk({ assignment, onRefused }: { assignment: Assignment; onRefused: () => void }) {
  const { t } = useTranslation('score-sheet');
  const navigate = useNavigate();
  const { contest, work, code } = assignment;
  const ids = useAssignmentIds(contest.slug, contest.assignments).nodes.map(({ id }) => id);
  const at = ids.indexOf(assignment.id);
  const path = (id: string | undefined) => id && paths.assignment(contest.slug, id);
  const next = path(ids[at + 1]);
  return (
    <Accented colour={contest.colour}>
      <div style={{ display: 'grid', gap: 'var(--space-5)' }}>
        <DeskHead
          back={{ to: paths.jury(contest.slug), label: t('deskTitle') }}
          title={`${code} · ${work.title}`}
        />
        <ScoreDesk
          assignment={assignment}
          previous={path(ids[at - 1])}
          next={next}
          video={
            <LivePart>
              {work.covering && <Note tone="warning">{t('covering')}</Note>}
              <WorkView
                parts={work.parts}
                title={work.title}
                timeZone={contest.timeZone}
                onRefused={onRefused}
              />
            </LivePart>
          }
          sheet={
            <SheetPart
              // A sheet that was taken back begins with what the server holds.
              key={assignment.scoreSheet.state === 'SUBMITTED' ? 'submitted' : 'open'}
              assignment={assignment}
              judging={assignment.round?.window ?? contest.calendar.judging}
              timeZone={contest.timeZone}
              onSubmitted={() => void navigate(next ?? paths.jury(contest.slug))}
            />
          }
        />
      </div>
    </Accented>
  );
}
