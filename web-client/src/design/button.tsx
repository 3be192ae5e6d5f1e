// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import classes from './button.module.css';
import { Icon, type IconName } from './icon';

type Look = {
  /** One primary action per view; quiet for what stands beside it. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 's' | 'm' | 'l' | undefined;
  icon?: IconName | undefined;
  full?: boolean | undefined;
  children?: ReactNode;
};

function classOf({ kind = 'secondary', size = 'm', full }: Look, more?: string): string {
  return [classes.button, classes[kind], classes[size], full && classes.full, more]
    .filter(Boolean)
    .join(' ');
}

function iconSize(size: Look['size']): number {
  return size === 's' ? 17 : size === 'l' ? 24 : 20;
}

export function Button({
  kind,
  size,
  icon,
  full,
  busy,
  children,
  className,
  ...rest
}: Look & { busy?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ kind, size, full }, className)}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {busy ? (
        <span className={classes.spinner} aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size={iconSize(size)} />
      )}
      {children && <span>{children}</span>}
    </button>
  );
}

export function ButtonLink({
  kind,
  size,
  icon,
  full,
  children,
  className,
  ...rest
}: Look & Omit<LinkProps, 'children'>) {
  return (
    <Link {...rest} className={classOf({ kind, size, full }, className)}>
      {icon && <Icon name={icon} size={iconSize(size)} />}
      {children && <span>{children}</span>}
    </Link>
  );
}
