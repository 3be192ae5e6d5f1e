// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import classes from './wordmark.module.css';

/** The sign: two palm fronds around a star. */
export function Sign({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g className={classes.fronds}>
        <path
          d="M16 27C8.500 25.500 5.500 19 6.800 11M16 27c7.500-1.500 10.500-8 9.200-16"
          fill="none"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path d="M7 12c-2.200-1.800-2.700-4.500-1.600-7 2.200 1.600 2.900 4.200 1.600 7ZM7.600 18c-2.900-.700-4.600-2.800-4.800-5.500 2.700.500 4.600 2.500 4.800 5.500ZM10.800 23.200c-2.900.300-5.200-1-6.500-3.400 2.700-.500 5.300.800 6.500 3.400Z" />
        <path d="M25 12c2.200-1.800 2.700-4.500 1.600-7-2.200 1.600-2.900 4.200-1.600 7ZM24.400 18c2.900-.700 4.600-2.800 4.800-5.500-2.700.500-4.600 2.500-4.800 5.500ZM21.200 23.200c2.900.300 5.200-1 6.500-3.400-2.700-.500-5.300.800-6.500 3.400Z" />
      </g>
      <path
        className={classes.star}
        d="m16 8.200 2.100 4.300 4.700.7-3.400 3.300.8 4.700-4.200-2.200-4.200 2.200.8-4.700-3.400-3.300 4.700-.7z"
      />
    </svg>
  );
}

/** The product's name beside its sign. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <Sign />
      <span>Palmares</span>
    </span>
  );
}
