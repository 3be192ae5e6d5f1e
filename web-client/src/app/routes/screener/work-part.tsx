// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { Row } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Refusals } from '@/design/refusals';
import { LivePart, Note } from '@/design/states';
import { NewerFiles, NewerFilesFragment } from '@/features/media/newer-files';
import { ShownPartFragment } from '@/features/media/shown-part';
import { WorkView } from '@/features/media/work-view';
import { DecisionBar } from '@/features/screening/decision-bar';
import type { Verdict } from '@/features/screening/decide-screening';
import { ScreeningWorkFragment, type ScreeningSetup } from '@/features/screening/screening-work';
import { UndoDecision } from '@/features/screening/undo-decision';
import { useClaim } from '@/features/screening/use-claim';
import { WorkDetails } from '@/features/screening/work-details';
import { graphql, type ResultOf } from '@/lib/graphql';

const WorkQuery = graphql(
  `
    query ScreeningWork($id: ID!) {
      entry(id: $id) {
        ...ScreeningWork
        parts {
          ...ShownPart
          ...NewerFiles
        }
      }
    }
  `,
  [ScreeningWorkFragment, ShownPartFragment, NewerFilesFragment],
);

type Work = NonNullable<ResultOf<typeof WorkQuery>['entry']>;
export type Decided = { id: string; number: string; kind: Verdict['kind'] };

/** The work that is being decided on, with all its parts. */
export function WorkPart({
  entryId,
  timeZone,
  setup,
  canDecide,
  undoable,
  undoKeyed,
  toWork,
  toCover,
  onDecided,
  onUndone,
}: {
  entryId: string;
  timeZone: string;
  setup: ScreeningSetup;
  /** Whether the viewer screens, or only looks on. */
  canDecide: boolean;
  undoable: boolean;
  /** Whether taking the decision back has the key. */
  undoKeyed: boolean;
  toWork: (id: string) => string;
  toCover: (id: string) => string;
  onDecided: (work: Decided) => void;
  onUndone: () => void;
}) {
  const { t } = useTranslation('screening');
  const [result, refresh] = useQuery({ query: WorkQuery, variables: { id: entryId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} onRetry={again}>
      {({ entry }) =>
        entry && (
          <WorkDetails
            work={entry}
            timeZone={timeZone}
            video={<Content work={entry} timeZone={timeZone} onRefused={again} />}
            checklist={setup.checklist}
            toWork={toWork}
            cover={
              canDecide && (
                <Row>
                  <ButtonLink size="s" kind="quiet" icon="lock" to={toCover(entry.id)}>
                    {t('coverNames')}
                  </ButtonLink>
                </Row>
              )
            }
            decision={
              canDecide && (
                <Decision
                  work={entry}
                  setup={setup}
                  timeZone={timeZone}
                  undoable={undoable}
                  undoKeyed={undoKeyed}
                  onDecided={(kind) => {
                    again();
                    onDecided({ id: entry.id, number: entry.number ?? '', kind });
                  }}
                  onUndone={() => {
                    again();
                    onUndone();
                  }}
                />
              )
            }
          />
        )
      }
    </Loaded>
  );
}

/** What the viewer may do now with the work; opening one that waits tells the others. */
function Decision({
  work,
  setup,
  timeZone,
  undoable,
  undoKeyed,
  onDecided,
  onUndone,
}: {
  work: Work;
  setup: ScreeningSetup;
  timeZone: string;
  undoable: boolean;
  /** Whether taking the decision back has the key. */
  undoKeyed: boolean;
  onDecided: (kind: Verdict['kind']) => void;
  onUndone: () => void;
}) {
  const { t } = useTranslation('screening');
  const waits = work.state === 'SUBMITTED';
  const claimed = useClaim(work.id, waits);
  const mine = claimed?.some(({ code }) => code === 'SECOND_LOOK_BY_ANOTHER');
  if (waits && claimed) {
    return (
      <>
        <Refusals errors={claimed} />
        {mine && undoable && (
          <Row>
            <UndoDecision entryId={work.id} keyed={undoKeyed} onUndone={onUndone} />
          </Row>
        )}
      </>
    );
  }
  if (waits) {
    return (
      <DecisionBar entryId={work.id} setup={setup} timeZone={timeZone} onDecided={onDecided} />
    );
  }
  if (work.state === 'DRAFT') {
    return (
      <Row>
        <Note>{t('beingCorrected')}</Note>
        {undoable && <UndoDecision entryId={work.id} keyed={undoKeyed} onUndone={onUndone} />}
      </Row>
    );
  }
  return (
    undoable && (
      <Row>
        <UndoDecision entryId={work.id} keyed={undoKeyed} onUndone={onUndone} />
      </Row>
    )
  );
}

/** The first file of a work that cannot be looked at yet. */
function waiting(work: Work) {
  return work.parts
    .flatMap(({ media, pictures, companions }) => [
      media,
      ...pictures.map((picture) => picture.media),
      ...companions.map((companion) => companion.media),
    ])
    .find((media) => media && media.state !== 'READY');
}

function Content({
  work,
  timeZone,
  onRefused,
}: {
  work: Work;
  timeZone: string;
  onRefused: () => void;
}) {
  const { t } = useTranslation('screening');
  const media = waiting(work);
  return (
    <LivePart>
      {media && (
        <Note tone="warning">{t('videoNotReady', { state: t(`media_${media.state}`) })}</Note>
      )}
      <NewerFiles parts={work.parts} />
      <WorkView parts={work.parts} title={work.title} timeZone={timeZone} onRefused={onRefused} />
    </LivePart>
  );
}
