// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Markdown } from '@/design/markdown';
import { AudioPlayer } from './audio-player';
import { DocumentPages } from './document-pages';
import { PictureFrame } from './picture-frame';
import { PictureSet } from './picture-set';
import { PostCard } from './post-card';
import type { ShownPart } from './shown-part';
import { VideoPlayer } from './video-player';
import classes from './work-view.module.css';

type Props = {
  part: ShownPart;
  title: string;
  timeZone: string;
  onRefused?: (() => void) | undefined;
};

/** One part of a work in the viewer of its kind, with what stands beside it. */
export function PartView(props: Props) {
  const { part, timeZone } = props;
  const { t } = useTranslation('media');
  const beside = (kind: string) => part.companions.filter((one) => one.kind === kind);
  const { publication } = part;
  const said = publication && [publication.outlet, day(publication.publishedOn), publication.place];
  return (
    <div className={classes.part}>
      <Content {...props} />
      {beside('SCRIPT').map(({ id, media }) => (
        <details key={id} className={classes.script} open={part.kind === 'AUDIO'}>
          <summary>{t('script')}</summary>
          <DocumentPages file={media} />
        </details>
      ))}
      {beside('ORIGINAL_PHOTO').length > 0 && (
        <details className={classes.script}>
          <summary>{t('originals')}</summary>
          <div className={classes.set}>
            {beside('ORIGINAL_PHOTO').map(({ id, caption, media }) =>
              (media?.pictures ?? []).map((picture) => (
                <PictureFrame key={id} picture={picture} label={caption || t('original')} />
              )),
            )}
          </div>
        </details>
      )}
      {(['FORM_SCAN', 'CONSENT_SCAN'] as const).map(
        (kind) =>
          beside(kind).length > 0 && (
            <details key={kind} className={classes.script}>
              <summary>{t(`scans_${kind}`)}</summary>
              {beside(kind).map(({ id, media }) => (
                <DocumentPages key={id} file={media} />
              ))}
            </details>
          ),
      )}
      {part.kind !== 'LINK' && part.linkHost && <PostCard part={part} timeZone={timeZone} />}
      {said && (
        <p className={classes.record}>
          {t('published')}: {said.filter(Boolean).join(' · ')}
        </p>
      )}
    </div>
  );
}

function Content({ part, title, timeZone, onRefused }: Props) {
  const { t } = useTranslation('media');
  const name = part.title || title;
  switch (part.kind) {
    case 'VIDEO':
      return (
        <VideoPlayer
          title={name}
          playlistUrl={part.playback?.playlistUrl}
          posterUrl={part.media?.posterUrl}
          previewsUrl={part.media?.previewsUrl}
          width={part.media?.width}
          height={part.media?.height}
          captions={part.companions.flatMap(({ kind, media }) =>
            kind === 'CAPTIONS' && media?.captionsUrl
              ? [{ url: media.captionsUrl, language: 'vi', label: t('captions') }]
              : [],
          )}
          {...(onRefused && { onRefused })}
        />
      );
    case 'AUDIO':
      return (
        <AudioPlayer
          title={name}
          playlistUrl={part.playback?.playlistUrl}
          waveform={part.media?.waveform}
          seconds={part.media?.durationSeconds}
          onRefused={onRefused}
        />
      );
    case 'IMAGE':
      return <PictureSet part={part} />;
    case 'ARTICLE':
      return (
        <Markdown
          text={part.article ?? ''}
          picture={(id, caption) => {
            const found = part.pictures.find((one) => one.id === id);
            const picture = found?.media?.pictures[0];
            return picture ? (
              <PictureFrame picture={picture} label={caption || found.caption} />
            ) : null;
          }}
        />
      );
    case 'DOCUMENT':
      return <DocumentPages file={part.media} />;
    case 'LINK':
      return <PostCard part={part} timeZone={timeZone} />;
  }
}

/** A day as it is written here. */
function day(iso: string | null): string {
  return iso === null ? '' : iso.split('-').reverse().join('/');
}
