// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import type { Box, CoverFile, Spot } from './blackout';
import classes from './blackout.module.css';
import { CoverStage } from './cover-stage';
import { FilmStage, type Attach } from './film-stage';
import { SpotRow } from './spot-row';

export type KeyedSpot = Spot & { key: string };

// Long enough for a name that is shown or said.
const LASTS = 5;

/** One file of a work, with all that is covered in it. */
export function CoverFileCard({
  file,
  spots,
  sound,
  attach,
  onChange,
}: {
  file: CoverFile;
  spots: readonly KeyedSpot[];
  /** Plays a sound, to find what is said when. */
  sound: ReactNode;
  attach: Attach;
  onChange: (spots: KeyedSpot[]) => void;
}) {
  const { t } = useTranslation('blackout');
  const moves = file.kind === 'VIDEO' || file.kind === 'AUDIO';
  const add = (part: Partial<Spot>) =>
    onChange([
      ...spots,
      {
        key: crypto.randomUUID(),
        fileId: file.id,
        sound: false,
        page: 1,
        x: 0,
        y: 0,
        width: 0,
        height: 0,
        from: 0,
        to: 0,
        ...part,
      },
    ]);
  const lasting = (at: number) => ({ from: at, to: Math.min(file.seconds, at + LASTS) });
  const change = (key: string, part: Partial<Spot>) =>
    onChange(spots.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const remove = (key: string) => onChange(spots.filter((one) => one.key !== key));
  const label = (spot: KeyedSpot) => {
    const alike = spots.filter((one) => one.sound === spot.sound);
    return t(spot.sound ? 'muteNumber' : 'boxNumber', { number: alike.indexOf(spot) + 1 });
  };
  const boxes = spots
    .filter((spot) => !spot.sound)
    .map((spot) => ({ ...spot, label: label(spot), box: spot as Box }));
  const drawn = { onChange: change, onRemove: remove };
  return (
    <Card>
      <Stack>
        <h2>{file.name}</h2>
        {file.kind === 'VIDEO' &&
          (file.playlistUrl ? (
            <FilmStage
              file={file}
              boxes={boxes}
              attach={attach}
              onAdd={(box, at) => add({ ...box, ...lasting(at) })}
              onMute={(at) => add({ sound: true, ...lasting(at) })}
              {...drawn}
            />
          ) : (
            <Note>{t('notReady')}</Note>
          ))}
        {file.kind === 'AUDIO' && (
          <>
            {sound}
            <Row>
              <Button size="s" onClick={() => add({ sound: true, ...lasting(0) })}>
                {t('addMute')}
              </Button>
            </Row>
          </>
        )}
        {!moves && <Quiet>{t('drawHint')}</Quiet>}
        {!moves &&
          file.pages.map((page) => (
            <CoverStage
              key={page.number}
              boxes={boxes.filter((one) => one.page === page.number)}
              onAdd={(box) => add({ ...box, page: page.number })}
              {...drawn}
            >
              <img
                src={page.url}
                width={page.width}
                height={page.height}
                alt={t('page', { number: page.number, count: file.pages.length })}
                draggable={false}
              />
            </CoverStage>
          ))}
        {!moves && (
          <Row>
            <Button
              size="s"
              onClick={() => add({ x: 0.3, y: 0.45, width: 0.4, height: 0.1 })}
              icon="plus"
            >
              {t('addBox')}
            </Button>
          </Row>
        )}
        {spots.length > 0 && (
          <ul className={classes.spots}>
            {spots.map((spot) => (
              <SpotRow
                key={spot.key}
                label={label(spot)}
                spot={spot}
                moves={moves}
                seconds={file.seconds}
                onChange={(next) => change(spot.key, next)}
                onRemove={() => remove(spot.key)}
              />
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}
