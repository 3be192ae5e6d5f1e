// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import type { Box, CoverFile } from './blackout';
import { CoverStage, type StageBox } from './cover-stage';

/** Connects a stream to an element; ends when the returned function is called. */
export type Attach = (video: HTMLVideoElement, playlistUrl: string) => () => void;

type Timed = StageBox & { from: number; to: number };

/** A film that stops where something is to be covered. */
export function FilmStage({
  file,
  boxes,
  attach,
  onAdd,
  onChange,
  onRemove,
  onMute,
}: {
  file: CoverFile;
  boxes: readonly Timed[];
  attach: Attach;
  /** With the second at which the film stands. */
  onAdd: (box: Box, at: number) => void;
  onChange: (key: string, box: Box) => void;
  onRemove: (key: string) => void;
  onMute: (at: number) => void;
}) {
  const { t } = useTranslation('blackout');
  const video = useRef<HTMLVideoElement>(null);
  const [drawing, setDrawing] = useState(false);
  const [now, setNow] = useState(0);
  // The address first played stays, although every reading of the page brings a new one.
  const [source] = useState(file.playlistUrl);
  useEffect(() => {
    const element = video.current;
    if (!element || !source) return;
    return attach(element, source);
  }, [attach, source]);
  const toggle = () => {
    if (!drawing) video.current?.pause();
    setDrawing(!drawing);
  };
  return (
    <Stack gap="s">
      <CoverStage
        boxes={boxes.filter(({ from, to }) => now >= from - 0.05 && now <= to + 0.05)}
        drawing={drawing}
        onAdd={(box) => onAdd(box, video.current?.currentTime ?? 0)}
        onChange={onChange}
        onRemove={onRemove}
      >
        <video
          ref={video}
          controls={!drawing}
          playsInline
          aria-label={file.name}
          onTimeUpdate={(event) => setNow(event.currentTarget.currentTime)}
        />
      </CoverStage>
      <Row>
        <Button size="s" kind={drawing ? 'primary' : 'secondary'} onClick={toggle}>
          {drawing ? t('stopDrawing') : t('drawHere')}
        </Button>
        <Button size="s" onClick={() => onMute(video.current?.currentTime ?? 0)}>
          {t('muteHere')}
        </Button>
      </Row>
      <Quiet>{t('filmHint')}</Quiet>
    </Stack>
  );
}
