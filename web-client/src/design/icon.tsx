// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
const shapes = {
  arrowLeft: 'M19 12H5m6-6-6 6 6 6',
  arrowRight: 'M5 12h14m-6-6 6 6-6 6',
  check: 'M4.500 12.500 10 18 19.500 7',
  chevronDown: 'm6 9 6 6 6-6',
  clock: 'M12 7v5l3.500 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  heart:
    'M12 20S4 15 4 9.200C4 6.600 6 4.700 8.300 4.700c1.600 0 2.900.800 3.700 2.200.800-1.400 2.100-2.200 3.700-2.200C18 4.700 20 6.600 20 9.200 20 15 12 20 12 20Z',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  mail: 'M4 6h16v12H4zm0 1 8 6 8-6',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500Z',
  offline:
    'M4 4l16 16M8.500 16.500a5 5 0 0 1 7 0M5 13a10 10 0 0 1 5-2.700M19 13a10 10 0 0 0-2.200-1.600M12 20h.01',
  page: 'M6 3h8.500L19 7.500V21H6zM9.500 12h6M9.500 16h6',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8.500c.800-3.800 4-6 8-6s7.200 2.200 8 6',
  play: 'M7 4.500v15l12-7.500z',
  plus: 'M12 5v14M5 12h14',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  quote: 'M9 7H5v6h4v-1c0 2.500-1 4-3 5M19 7h-4v6h4v-1c0 2.500-1 4-3 5',
  refresh: 'M20 12a8 8 0 1 1-2.400-5.700M20 4v4.500h-4.500',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 4.500 4.500',
  share: 'M12 15V4m-4 4 4-4 4 4M6 12v8h12v-8',
  shield: 'M12 3 5 6v5c0 4.500 2.800 8 7 10 4.200-2 7-5.500 7-10V6Zm-3 9 2.200 2.200L15.500 10',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M5 5l1.700 1.700M17.300 17.300 19 19M5 19l1.700-1.700M17.300 6.700 19 5',
  trophy:
    'M8 4h8v6a4 4 0 0 1-8 0zM8 6H4.500c0 3 1.500 5 3.800 5M16 6h3.500c0 3-1.500 5-3.800 5M12 14v4m-4 2h8',
  upload: 'M12 15V4m-5 5 5-5 5 5M5 20h14',
  warning: 'M12 4 2.800 20h18.400ZM12 10v4.500M12 17.500h.01',
} as const;

export type IconName = keyof typeof shapes;

/** A sign drawn in one line, always beside words or a label. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={shapes[name]} fill={name === 'play' ? 'currentColor' : 'none'} />
    </svg>
  );
}
