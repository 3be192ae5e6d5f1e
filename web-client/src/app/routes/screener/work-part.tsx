// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Row } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { LivePart, Note } from '@/design/states';
import { VideoPlayer } from '@/features/media/video-player';
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
        playback {
          playlistUrl
        }
        media {
          id
          state
          posterUrl
          previewsUrl
          width
          height
        }
      }
    }
  `,
  [ScreeningWorkFragment],
);

type Work = NonNullable<ResultOf<typeof WorkQuery>['entry']>;

/** The work that is being decided on, with its film. */
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
            video={<Film work={entry} onRefused={again} />}
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

function Film({ work, onRefused }: { work: Work; onRefused: () => void }) {
  const { t } = useTranslation('screening');
  const { media, playback, title } = work;
  if (media && !playback) {
    return <Note tone="warning">{t('videoNotReady', { state: t(`media_${media.state}`) })}</Note>;
  }
  return (
    <LivePart>
      <VideoPlayer
        title={title}
        playlistUrl={playback?.playlistUrl}
        posterUrl={media?.posterUrl}
        previewsUrl={media?.previewsUrl}
        width={media?.width}
        height={media?.height}
        onRefused={onRefused}
      />
    </LivePart>
  );
}
