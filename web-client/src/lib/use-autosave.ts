// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type AutosaveOptions } from './autosave';

/** One draft for as long as the component is shown; leaving sends what is still waiting. */
export function useAutosave<Value>(options: AutosaveOptions<Value>) {
  const [draft] = useState(() => new Autosave<Value>(options));
  const { save } = options;
  useEffect(() => draft.saveBy(save), [draft, save]);
  useEffect(() => {
    const now = () => void draft.flush();
    const hide = () => {
      if (document.hidden) now();
    };
    addEventListener('online', now);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', hide);
      now();
    };
  }, [draft]);
  const current = useSyncExternalStore(draft.subscribe, draft.snapshot);
  return { draft, ...current };
}
