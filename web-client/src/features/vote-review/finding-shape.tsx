// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import classes from './vote-review.module.css';

const HEIGHT = 48;

/** The course of a finding over its own time; the fullest part fills the height. */
export function FindingShape({ shape, label }: { shape: readonly number[]; label: string }) {
  return (
    <svg
      className={classes.shape}
      viewBox={`0 0 ${shape.length * 10} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {shape.map((percent, i) => {
        const height = percent === 0 ? 1 : Math.max(3, (percent / 100) * HEIGHT);
        return (
          <rect
            key={i}
            className={percent === 0 ? classes.none : undefined}
            x={i * 10 + 1}
            y={HEIGHT - height}
            width={8}
            height={height}
          />
        );
      })}
    </svg>
  );
}
