// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import classes from './parts-bar.module.css';

/** Jury and public parts of a total beside each other, to the scale of the highest total. */
export function PartsBar({ jury, voters, most }: { jury: number; voters: number; most: number }) {
  const width = (part: number) => `${most > 0 ? (part / most) * 100 : 0}%`;
  return (
    <span className={classes.bar} aria-hidden="true">
      <span className={classes.jury} style={{ width: width(jury) }} />
      <span className={classes.voters} style={{ width: width(voters) }} />
    </span>
  );
}

/** What the two colours of {@link PartsBar} mean. */
export function PartsLegend({ jury, voters }: { jury: string; voters: string }) {
  return (
    <p className={classes.legend}>
      <span>
        <i className={classes.jury} /> {jury}
      </span>
      <span>
        <i className={classes.voters} /> {voters}
      </span>
    </p>
  );
}
