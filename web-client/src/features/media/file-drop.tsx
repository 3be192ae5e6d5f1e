// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/design/icon';
import { accepted } from './file-kind';
import classes from './media.module.css';

/** Takes one file, dropped or chosen. */
export function FileDrop({
  onFile,
  label,
  children,
  compact = false,
  accept = accepted.VIDEO,
}: {
  onFile: (file: File) => void;
  label: string;
  children?: ReactNode;
  compact?: boolean | undefined;
  /** What the browser's own dialog offers. */
  accept?: string | undefined;
}) {
  const { t } = useTranslation('upload');
  const [over, setOver] = useState(false);
  const id = useId();
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
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        className={classes.input}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className={classes.choose}>
        <Icon name="upload" /> {label}
      </label>
      {!compact && <span className={classes.quiet}>{t('orDrop')}</span>}
      {children}
    </div>
  );
}
