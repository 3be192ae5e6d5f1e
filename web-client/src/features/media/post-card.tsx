// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDate, useLanguage } from '@/lib/format';
import { PictureFrame } from './picture-frame';
import type { ShownPart } from './shown-part';
import classes from './work-view.module.css';

/** A published post as it was seen; everything on it lies here and not at its site. */
export function PostCard({ part, timeZone }: { part: ShownPart; timeZone: string }) {
  const { t } = useTranslation('media');
  const language = useLanguage();
  const { snapshot, link, linkHost, companions } = part;
  const screenshots = companions.filter(({ kind }) => kind === 'POST_SCREENSHOT');
  const date = (instant: string) => formatDate(instant, timeZone, language);
  return (
    <div className={classes.post}>
      <div className={classes.postWords}>
        <span className={classes.host}>{snapshot?.site ?? linkHost}</span>
        {snapshot && <strong>{snapshot.title}</strong>}
        {snapshot?.publishedAt && (
          <span>{t('publishedOn', { date: date(snapshot.publishedAt) })}</span>
        )}
        {snapshot && <span>{t('seenOn', { date: date(snapshot.takenAt) })}</span>}
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer nofollow">
            {t('openPost')}
          </a>
        )}
      </div>
      {screenshots.map(({ id, media }) =>
        (media?.pictures ?? []).map((picture) => (
          <PictureFrame key={id} picture={picture} label={t('screenshot')} />
        )),
      )}
    </div>
  );
}
