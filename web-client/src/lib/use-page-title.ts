// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';

/** Names the page in the browser's tab, most particular part first. */
export function usePageTitle(...parts: (string | null | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'Palmares'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
