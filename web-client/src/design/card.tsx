// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import classes from './card.module.css';

/** A surface that holds one thing. */
export function Card({ children, pad = true }: { children: ReactNode; pad?: boolean }) {
  return <div className={`${classes.card} ${pad ? classes.pad : ''}`}>{children}</div>;
}

/** Cards side by side, as many as fit. */
export function CardGrid({ children, min = '16rem' }: { children: ReactNode; min?: string }) {
  return (
    <ul
      className={classes.grid}
      style={{ gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${min}), 1fr))` }}
    >
      {children}
    </ul>
  );
}

/** Names and what they stand for; short ones stand side by side, as many as fit. */
export function Facts({
  facts,
  short = false,
}: {
  facts: { name: string; value: ReactNode }[];
  short?: boolean;
}) {
  return (
    <dl className={`${classes.facts} ${short ? classes.short : ''}`}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
