// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Row } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { LivePart, Note } from '@/design/states';
import { ShownPartFragment } from '@/features/media/shown-part';
import { WorkView } from '@/features/media/work-view';
import { DecisionBar } from '@/features/screening/decision-bar';
import { ScreeningWorkFragment } from '@/features/screening/screening-work';
import { UndoDecision } from '@/features/screening/undo-decision';
import { WorkDetails } from '@/features/screening/work-details';
import { graphql, type ResultOf } from '@/lib/graphql';

const WorkQuery = graphql(
  `
    query ScreeningWork($id: ID!) {
      entry(id: $id) {
        ...ScreeningWork
        parts {
          ...ShownPart
        }
      }
    }
  `,
  [ScreeningWorkFragment, ShownPartFragment],
);

type Work = NonNullable<ResultOf<typeof WorkQuery>['entry']>;

/** The work that is being decided on, with all its parts. */
export function WorkPart({
  entryId,
  timeZone,
  undoable,
  onDecided,
  onUndone,
}: {
  entryId: string;
  timeZone: string;
  undoable: boolean;
  onDecided: (accepted: boolean) => void;
  onUndone: () => void;
}) {
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
            decision={
              entry.state === 'SUBMITTED' ? (
                <DecisionBar entryId={entry.id} onDecided={onDecided} />
              ) : (
                undoable && (
                  <Row>
                    <UndoDecision entryId={entry.id} onUndone={onUndone} />
                  </Row>
                )
              )
            }
          />
        )
      }
    </Loaded>
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
      <WorkView parts={work.parts} title={work.title} timeZone={timeZone} onRefused={onRefused} />
    </LivePart>
  );
}
