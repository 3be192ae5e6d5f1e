// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { Icon } from '@/design/icon';
import classes from './entry-form.module.css';

/** One part of the way to handing a work in; it shows when it is done. */
export function Step({
  number,
  title,
  done,
  id,
  children,
}: {
  number: number;
  title: string;
  done: boolean;
  id: string;
  children: ReactNode;
}) {
  return (
    <section className={classes.step} id={id} tabIndex={-1}>
      <h2>
        <span className={`${classes.disc} ${done ? classes.done : ''}`}>
          {done ? <Icon name="check" size={18} /> : number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
