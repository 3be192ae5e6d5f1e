// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import classes from './tag.module.css';

export type TagTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

/** A short word for the state of a thing; colour repeats what the word says. */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: TagTone | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
}) {
  return (
    <span className={`${classes.tag} ${classes[tone]}`}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </span>
  );
}
