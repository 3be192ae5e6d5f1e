// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import classes from './progress-bar.module.css';

/** How far something has come, 0 to 100, with words. */
export function ProgressBar({
  percent,
  label,
  tone = 'accent',
}: {
  percent: number;
  label: string;
  tone?: 'accent' | 'danger' | 'warning';
}) {
  const shown = Math.max(0, Math.min(100, percent));
  return (
    <div
      className={`${classes.track} ${classes[tone]}`}
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(shown)}
      aria-label={label}
    >
      <span style={{ width: `${shown}%` }} />
    </div>
  );
}
