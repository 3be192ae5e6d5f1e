// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { PictureFrame } from './picture-frame';
import type { ShownFile } from './shown-part';
import classes from './work-view.module.css';

/** A document page by page, as pictures that can be read on a phone. */
export function DocumentPages({ file }: { file: Pick<ShownFile, 'pictures'> | null }) {
  const { t } = useTranslation('media');
  const pages = file?.pictures ?? [];
  if (pages.length === 0) return <p className={classes.waiting}>{t('notReady')}</p>;
  return (
    <ol className={classes.pages}>
      {pages.map((page) => (
        <li key={page.number}>
          <PictureFrame
            picture={page}
            label={t('pageOf', { number: page.number, count: pages.length })}
          />
          {pages.length > 1 && (
            <span className={classes.count}>
              {page.number}/{pages.length}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
