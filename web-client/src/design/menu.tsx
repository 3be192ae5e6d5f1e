// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import classes from './menu.module.css';

/** A button that opens a small panel of links and actions; Escape and a click elsewhere close it. */
export function Menu({
  label,
  icon,
  text,
  children,
}: {
  label: string;
  icon: IconName;
  /** Shown beside the sign where there is room. */
  text?: string;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div className={classes.root} ref={root}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={text ? `${label}: ${text}` : label}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {text && <span className={classes.text}>{text}</span>}
        <Icon name="chevronDown" size={16} />
      </button>
      {open && (
        <div className={classes.panel} id={id}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
