// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId } from 'react';
import { shadesOf } from '@/lib/colour';
import classes from './banner-pattern.module.css';

/** A whole number that is the same for the same text on every machine. */
export function seedOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

/** A leaf from the origin to the right, `length` long. */
function leaf(length: number, width: number): string {
  return `M0 0C${length * 0.3} ${-width} ${length * 0.75} ${-width} ${length} 0C${length * 0.75} ${width} ${length * 0.3} ${width} 0 0Z`;
}

function Frond({ turn, scale }: { turn: number; scale: number }) {
  const leaves = Array.from({ length: 9 }, (_, i) => i);
  return (
    <g transform={`rotate(${turn}) scale(${scale})`}>
      <path d="M0 0Q120 -26 250 0" fill="none" stroke="currentColor" strokeWidth="2.5" />
      {leaves.map((i) => {
        const x = 30 + i * 24;
        const length = 84 - Math.abs(i - 3) * 8;
        return (
          <g key={i} transform={`translate(${x} ${-12 + Math.abs(i - 4.5) * 2})`}>
            <path d={leaf(length, 9)} transform="rotate(-48)" />
            <path d={leaf(length, 9)} transform="rotate(44)" />
          </g>
        );
      })}
    </g>
  );
}

/** Rings and rays as on the face of a bronze drum. */
function Drum({ rays }: { rays: number }) {
  const star = Array.from({ length: rays * 2 }, (_, i) => {
    const angle = (i / (rays * 2)) * 2 * Math.PI;
    const radius = i % 2 === 0 ? 74 : 26;
    return `${(Math.sin(angle) * radius).toFixed(1)},${(-Math.cos(angle) * radius).toFixed(1)}`;
  }).join(' ');
  return (
    <g fill="none" stroke="currentColor">
      <polygon points={star} fill="currentColor" stroke="none" />
      {[88, 96, 128, 136, 178, 186, 232].map((radius) => (
        <circle key={radius} r={radius} strokeWidth={radius % 8 === 0 ? 4 : 2} />
      ))}
      <circle r="112" strokeWidth="20" strokeDasharray="6 12" />
      <circle r="157" strokeWidth="26" strokeDasharray="14 9 3 9" />
      <circle r="209" strokeWidth="22" strokeDasharray="4 9" />
    </g>
  );
}

/** A banner drawn from a colour and a name; the same contest always looks the same. */
export function BannerPattern({ colour, seed }: { colour: string; seed: string }) {
  const id = useId();
  const { banner, deep } = shadesOf(colour);
  const number = seedOf(seed);
  const drum = number % 2 === 0;
  const turn = (number >>> 3) % 24;
  return (
    <svg
      className={classes.pattern}
      viewBox="0 0 1200 400"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={deep} />
          <stop offset="1" stopColor={banner} />
        </linearGradient>
      </defs>
      <rect width="1200" height="400" fill={`url(#${id})`} />
      <g color="#fff" fill="currentColor" opacity="0.13">
        {drum ? (
          <g transform={`translate(1010 210) rotate(${turn})`}>
            <Drum rays={10 + ((number >>> 6) % 3) * 2} />
          </g>
        ) : (
          <g transform={`translate(1120 430)`}>
            {[0, 1, 2, 3, 4].map((i) => (
              <Frond
                key={i}
                turn={-172 + i * 27 + turn / 3}
                scale={1.75 - Math.abs(i - 2) * 0.12}
              />
            ))}
          </g>
        )}
      </g>
    </svg>
  );
}
