// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { PictureFrame } from './picture-frame';
import type { ShownPart } from './shown-part';
import classes from './work-view.module.css';

/** Pictures in their order, each with its caption. */
export function PictureSet({ part }: { part: ShownPart }) {
  const { t } = useTranslation('media');
  const pictures = part.pictures.flatMap(({ id, caption, media }) =>
    (media?.pictures ?? []).map((picture) => ({ id, caption, picture })),
  );
  if (pictures.length === 0) return <p className={classes.waiting}>{t('notReady')}</p>;
  return (
    <div className={classes.set}>
      {pictures.map(({ id, caption, picture }, i) => (
        <figure key={id} className={classes.figure}>
          <PictureFrame
            picture={picture}
            label={caption || t('pictureOf', { number: i + 1, count: pictures.length })}
          />
          {(caption !== '' || pictures.length > 1) && (
            <figcaption>
              {pictures.length > 1 && (
                <span className={classes.count}>
                  {i + 1}/{pictures.length}
                </span>
              )}{' '}
              {caption}
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}
