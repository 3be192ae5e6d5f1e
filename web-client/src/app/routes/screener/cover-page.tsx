// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { LivePart } from '@/design/states';
import { BlackoutFragment } from '@/features/blackout/blackout';
import { BlackoutForm } from '@/features/blackout/blackout-form';
import type { Attach } from '@/features/blackout/film-stage';
import { attachStream } from '@/features/media/attach-stream';
import { PartView } from '@/features/media/part-view';
import { ShownPartFragment } from '@/features/media/shown-part';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { NoRole, SignedInOnly } from '../../desk-gate';
import { coverFiles, coverWords } from './cover-parts';

const CoverQuery = graphql(
  `
    query CoverWork($id: ID!) {
      entry(id: $id) {
        id
        number
        title
        description
        contest {
          id
          timeZone
          screeningDesk {
            viewerCanDecide
          }
        }
        onDesk {
          ...Blackout
        }
        parts {
          ...ShownPart
        }
      }
    }
  `,
  [BlackoutFragment, ShownPartFragment],
);

const attach: Attach = (video, url) => {
  // Players begin at once; here somebody looks for a place first. Without sound browsers let them.
  video.muted = true;
  const rest = () => {
    video.pause();
    video.muted = false;
  };
  video.addEventListener('playing', rest, { once: true });
  const end = attachStream(video, url, { startAt: 0, onFailure: () => undefined });
  return () => {
    video.removeEventListener('playing', rest);
    end();
  };
};

/** Covering names in one work before it is judged blind. */
export function CoverPage() {
  const { slug = '', entryId = '' } = useParams();
  const { t } = useTranslation('blackout');
  const [result, refresh] = useQuery({ query: CoverQuery, variables: { id: entryId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const entry = result.data?.entry;
  usePageTitle(t('title'), entry?.number ?? undefined);
  return (
    <SignedInOnly>
      <Page>
        <Loaded result={result} onRetry={again}>
          {({ entry: found }) =>
            !found?.onDesk || !found.contest.screeningDesk?.viewerCanDecide ? (
              <NoRole slug={slug} />
            ) : (
              <div style={{ display: 'grid', gap: 'var(--space-5)' }}>
                <DeskHead
                  back={{ to: paths.screeningCovers(slug), label: t('overview') }}
                  title={`${t('title')}: ${found.number ?? ''} ${found.title}`}
                />
                <BlackoutForm
                  key={found.onDesk.blackout?.revision ?? 0}
                  entryId={found.id}
                  desk={found.onDesk}
                  files={coverFiles(found.parts, t)}
                  words={coverWords(found, t)}
                  timeZone={found.contest.timeZone}
                  attach={attach}
                  sound={(fileId) => {
                    const part = found.parts.find(({ id }) => id === fileId);
                    return (
                      part && (
                        <LivePart>
                          <PartView
                            part={part}
                            title={found.title}
                            timeZone={found.contest.timeZone}
                          />
                        </LivePart>
                      )
                    );
                  }}
                  onSaved={again}
                />
              </div>
            )
          }
        </Loaded>
      </Page>
    </SignedInOnly>
  );
}
