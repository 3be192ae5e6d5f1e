// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useLanguage } from './format';

/**
 * A query's data; while it is asked for again because the language was switched, what was there
 * before. Whatever stands on the page and is shown once stays on it.
 */
export function useHeld<Data>(data: Data | undefined): Data | undefined {
  const language = useLanguage();
  const [held, setHeld] = useState({ data, language });
  if (data !== undefined && (held.data !== data || held.language !== language)) {
    setHeld({ data, language });
  }
  return data ?? (held.language === language ? undefined : held.data);
}
