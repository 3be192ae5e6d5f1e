// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useQuery } from 'urql';
import { useSession } from '@/lib/auth';
import { graphql } from '@/lib/graphql';

const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      canCreateContests
      isAdministrator
      account {
        id
        name
        email
      }
    }
  }
`);

/** The signed-in person as the server knows them. */
export function useViewer() {
  const session = useSession();
  const [{ data }] = useQuery({ query: ViewerQuery, pause: session.state !== 'signed-in' });
  const viewer = session.state === 'signed-in' ? data?.viewer : undefined;
  return {
    account: viewer?.account,
    canCreateContests: viewer?.canCreateContests ?? false,
    isAdministrator: viewer?.isAdministrator ?? false,
  };
}
