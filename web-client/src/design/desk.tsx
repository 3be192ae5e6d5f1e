// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './desk.module.css';
import { Icon } from './icon';

/** The head of a working page: where it belongs, what it is, what can be done with the whole of it. */
export function DeskHead({
  back,
  title,
  sub,
  action,
}: {
  back?: { to: string; label: string } | undefined;
  title: string;
  sub?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        {back && (
          <Link to={back.to} className={classes.back}>
            <Icon name="arrowLeft" size={17} /> {back.label}
          </Link>
        )}
        <h1>{title}</h1>
        {sub && <div className={classes.sub}>{sub}</div>}
      </div>
      {action && <div className={classes.actions}>{action}</div>}
    </header>
  );
}

/** Things beside each other that wrap when there is no room. */
export function Row({
  children,
  between = false,
}: {
  children: ReactNode;
  between?: boolean | undefined;
}) {
  return <div className={`${classes.row} ${between ? classes.between : ''}`}>{children}</div>;
}

/** Things under each other. */
export function Stack({
  children,
  gap = 'm',
}: {
  children: ReactNode;
  gap?: 's' | 'm' | 'l' | undefined;
}) {
  return <div className={`${classes.stack} ${classes[gap]}`}>{children}</div>;
}

/** Fields side by side where there is room. */
export function Columns({
  children,
  min = '16rem',
}: {
  children: ReactNode;
  min?: string | undefined;
}) {
  const gridTemplateColumns = `repeat(auto-fit, minmax(min(100%, ${min}), 1fr))`;
  return (
    <div className={classes.columns} style={{ gridTemplateColumns }}>
      {children}
    </div>
  );
}

/** Text that accompanies. */
export function Quiet({ children }: { children: ReactNode }) {
  return <p className={classes.quiet}>{children}</p>;
}

/** A key of the keyboard; hidden where there is none. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className={classes.key}>{children}</kbd>;
}

/** A line about keys; hidden with them. */
export function KeyHints({ children }: { children: ReactNode }) {
  return <p className={`${classes.quiet} ${classes.hints}`}>{children}</p>;
}
