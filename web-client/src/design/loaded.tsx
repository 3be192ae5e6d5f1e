// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useHeld } from '@/lib/use-held';
import { FailureState, Loading, Skeleton } from './states';

type Result<Data> = {
  data?: Data | undefined;
  fetching: boolean;
  error?: { networkError?: Error | undefined } | undefined;
};

/** Shows what a query brought, grey places while it is on its way, or why it did not come. */
export function Loaded<Data>({
  result,
  onRetry,
  children,
}: {
  result: Result<Data>;
  onRetry: () => void;
  children: (data: Data) => ReactNode;
}) {
  const data = useHeld(result.data);
  // Data that is there stays there: a failed refresh must not take it away.
  if (data !== undefined) return <>{children(data)}</>;
  if (result.error) {
    return <FailureState offline={!navigator.onLine} onRetry={onRetry} />;
  }
  return (
    <Loading>
      <Skeleton height="2.5rem" width="60%" />
      <br />
      <Skeleton height="14rem" />
    </Loading>
  );
}
