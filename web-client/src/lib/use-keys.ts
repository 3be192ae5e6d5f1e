// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react';

/** Typing, choosing from a list and holding another key belong to somebody else. */
function isForSomebodyElse(event: KeyboardEvent): boolean {
  if (event.altKey || event.metaKey || event.ctrlKey || event.defaultPrevented) return true;
  const target = event.target as HTMLElement | null;
  if (target?.closest?.('[role="dialog"], [role="listbox"]')) return true;
  if (!target?.matches) return false;
  return target.matches(
    'textarea, select, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])',
  );
}

/** Single letters as shortcuts of a page. */
export function useKeys(actions: Record<string, (() => void) | undefined>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isForSomebodyElse(event)) return;
      const action = latest.current[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
