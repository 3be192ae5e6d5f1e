// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import type { UseQueryResponse } from 'urql';
import { Page } from '@/design/page';
import { FailureState, Loading } from '@/design/states';
import { useHeld } from '@/lib/use-held';
import { useOnline } from '@/lib/use-online';

/** Shows what a page's query found; what was read before stays while it is read again. */
export function QueryView<Data>({
  query: [result, refresh],
  skeleton,
  children,
}: {
  query: UseQueryResponse<Data>;
  skeleton: ReactNode;
  children: (data: Data, refresh: () => void) => ReactNode;
}) {
  const online = useOnline();
  const data = useHeld(result.data);
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (data !== undefined) return children(data, again);
  if (!result.error) return <Loading>{skeleton}</Loading>;
  return (
    <Page narrow>
      <FailureState offline={!online} onRetry={again} />
    </Page>
  );
}
