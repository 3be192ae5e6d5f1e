// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import type { ShownPicture } from './shown-part';
import classes from './work-view.module.css';

/** A picture in the size that its place needs; a press shows it over the whole screen. */
export function PictureFrame({ picture, label }: { picture: ShownPicture; label: string }) {
  const { t } = useTranslation('media');
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [close, setClose] = useState(false);
  const { sizes } = picture;
  const middle = sizes.find(({ width }) => width >= 1000) ?? sizes.at(-1);
  const largest = sizes.at(-1);
  if (!middle || !largest) return null;
  const show = () => {
    setOpen(true);
    setClose(false);
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className={classes.picture}
        onClick={show}
        aria-label={t('enlarge', { name: label })}
      >
        <img
          src={middle.url}
          srcSet={sizes.map(({ url, width }) => `${url} ${width}w`).join(', ')}
          sizes="(width < 60rem) 100vw, 60rem"
          width={largest.width}
          height={largest.height}
          alt={label}
          loading="lazy"
        />
      </button>
      <dialog
        ref={dialog}
        className={classes.zoom}
        aria-label={label}
        onClose={() => setOpen(false)}
      >
        <div className={classes.zoomBar}>
          <Button size="s" onClick={() => setClose(!close)}>
            {close ? t('fitScreen') : t('fullSize')}
          </Button>
          <Button size="s" icon="close" onClick={() => dialog.current?.close()}>
            {t('closePicture')}
          </Button>
        </div>
        {open && (
          <div className={classes.zoomStage} data-close={close || undefined}>
            {/* A press looks closer at the place; fingers may pinch. */}
            <img src={largest.url} alt={label} onClick={() => setClose(!close)} />
          </div>
        )}
      </dialog>
    </>
  );
}
