// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/admin/organisations',
    lazy: async () => ({ Component: (await import('./organisations-page')).OrganisationsPage }),
  },
  {
    path: '/admin/workers',
    lazy: async () => ({ Component: (await import('./workers-page')).WorkersPage }),
  },
  {
    path: '/organisation/:token',
    lazy: async () => ({ Component: (await import('./join-page')).JoinPage }),
  },
];
