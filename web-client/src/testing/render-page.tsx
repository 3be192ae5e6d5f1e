// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { theme } from '@/design/theme';
import type { FakeServer } from './fake-server';

/** Renders a part of a page with everything that it stands on. */
export function renderPage(part: ReactNode, server: FakeServer, at = '/') {
  return render(
    <MantineProvider theme={theme}>
      <Provider value={server.client()}>
        <MemoryRouter initialEntries={[at]}>{part}</MemoryRouter>
      </Provider>
    </MantineProvider>,
  );
}
