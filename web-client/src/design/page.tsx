// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { CSSProperties, ReactNode } from 'react';
import { shadesOf } from '@/lib/colour';
import classes from './page.module.css';

/** The width of a page: wide for grids, narrow for reading and forms. */
export function Page({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return <div className={`${classes.page} ${narrow ? classes.narrow : ''}`}>{children}</div>;
}

/** A part of a page under its own heading. */
export function Section({
  title,
  id,
  action,
  children,
}: {
  title: string;
  id?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section} id={id}>
      <div className={classes.sectionHead}>
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Wears a given colour; its shades are computed to be readable in light and dark. */
export function Accented({ colour, children }: { colour: string; children: ReactNode }) {
  const { light, dark } = shadesOf(colour);
  const style = {
    '--accent-light': light.accent,
    '--accent-fill-light': light.accentFill,
    '--accent-ink-light': light.accentInk,
    '--accent-soft-light': light.accentSoft,
    '--accent-dark': dark.accent,
    '--accent-fill-dark': dark.accentFill,
    '--accent-ink-dark': dark.accentInk,
    '--accent-soft-dark': dark.accentSoft,
  } as CSSProperties;
  return (
    <div data-accented="" style={style}>
      {children}
    </div>
  );
}
