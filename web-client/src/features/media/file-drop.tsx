// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/design/icon';
import { accepted } from './file-kind';
import classes from './media.module.css';

/** Takes files, dropped or chosen: one, or several in the order in which they come. */
export function FileDrop({
  onFiles,
  label,
  children,
  several = false,
  compact = false,
  accept = accepted.VIDEO,
}: {
  /** At least one; one and no more unless several are taken. */
  onFiles: (files: readonly [File, ...File[]]) => void;
  label: string;
  children?: ReactNode;
  several?: boolean | undefined;
  compact?: boolean | undefined;
  /** What the browser's own dialog offers. */
  accept?: string | undefined;
}) {
  const { t } = useTranslation('upload');
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (list: FileList | null) => {
    const [first, ...rest] = list ?? [];
    if (first) onFiles(several ? [first, ...rest] : [first]);
  };
  return (
    <div
      className={`${classes.drop} ${over ? classes.over : ''} ${compact ? classes.compact : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={several}
        className={classes.input}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={classes.choose}>
        <Icon name="upload" /> {label}
      </label>
      {!compact && <span className={classes.quiet}>{t(several ? 'orDropSeveral' : 'orDrop')}</span>}
      {children}
    </div>
  );
}
