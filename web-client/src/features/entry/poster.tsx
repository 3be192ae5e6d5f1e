// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState, type ReactNode } from 'react';
import { Icon } from '@/design/icon';
import { formatDuration } from '@/lib/format';
import classes from './poster.module.css';

/** A work's picture in a fixed frame; portrait films stand on a blurred copy of themselves. */
export function Poster({
  url,
  durationSeconds,
  portrait,
  children,
}: {
  url: string | null | undefined;
  durationSeconds?: number | null | undefined;
  portrait?: boolean;
  children?: ReactNode;
}) {
  const [broken, setBroken] = useState(false);
  const shown = url && !broken;
  return (
    <div className={classes.frame}>
      {shown && portrait && <img className={classes.behind} src={url} alt="" loading="lazy" />}
      {shown ? (
        <img
          className={portrait ? classes.whole : classes.filling}
          src={url}
          alt=""
          loading="lazy"
          onError={() => setBroken(true)}
        />
      ) : (
        <span className={classes.none}>
          <Icon name={typeof durationSeconds === 'number' ? 'play' : 'page'} size={34} />
        </span>
      )}
      {typeof durationSeconds === 'number' && (
        <span className={classes.duration}>{formatDuration(durationSeconds)}</span>
      )}
      {children}
    </div>
  );
}
