// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { MantineProvider } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import { theme } from '@/design/theme';
import { Toasts } from '@/design/toasts';
import { useSession } from '@/lib/auth';
import { createGraphQlClient } from '@/lib/graphql-client';

/** What every page stands on. Another viewer or another language begins with an empty cache. */
export function Providers({ children }: { children: ReactNode }) {
  const session = useSession();
  const { i18n } = useTranslation();
  const viewer = session.state === 'signed-in' ? session.subject : '';
  const client = useMemo(() => {
    void viewer;
    void i18n.language;
    return createGraphQlClient();
  }, [viewer, i18n.language]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Toasts />
      <Provider value={client}>{children}</Provider>
    </MantineProvider>
  );
}
