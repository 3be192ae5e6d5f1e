// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import classes from './number-plate.module.css';

/** The short number by which everybody speaks of a work. */
export function NumberPlate({ number, large }: { number: string; large?: boolean }) {
  return <span className={`${classes.plate} ${large ? classes.large : ''}`}>{number}</span>;
}
