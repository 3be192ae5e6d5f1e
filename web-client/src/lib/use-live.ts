// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react';
import type { TadaDocumentNode } from 'gql.tada';
import { useSession } from './auth';
import { watch } from './server-events';

/** Follows a subscription as long as the component is shown; null variables mean not yet. */
export function useLive<Data, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables | null,
  onData: (data: Data) => void,
): void {
  const latest = useRef(onData);
  useEffect(() => {
    latest.current = onData;
  });
  const session = useSession();
  const key = variables && JSON.stringify(variables);
  useEffect(() => {
    if (key === null || session.state === 'unknown') return;
    return watch(document, JSON.parse(key) as Variables, (data) => latest.current(data));
  }, [document, key, session]);
}
