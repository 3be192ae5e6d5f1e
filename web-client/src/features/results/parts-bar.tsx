// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import classes from './parts-bar.module.css';

/** The declared weights of both sides, in parts such as 70 and 30. */
export type SideWeights = { juryWeight: number; publicWeight: number };

/**
 * What either side's points add to the total, beside each other and to the scale of the highest
 * total: together the two are as long as the total is high.
 */
export function PartsBar(props: {
  jury: number;
  voters: number;
  most: number;
  weights: SideWeights;
}) {
  const { jury, voters, most } = props;
  const { juryWeight, publicWeight } = props.weights;
  const whole = most * (juryWeight + publicWeight);
  const width = (points: number, weight: number) =>
    `${whole > 0 ? ((points * weight) / whole) * 100 : 0}%`;
  return (
    <span className={classes.bar} aria-hidden="true">
      <span className={classes.jury} style={{ width: width(jury, juryWeight) }} />
      <span className={classes.voters} style={{ width: width(voters, publicWeight) }} />
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
