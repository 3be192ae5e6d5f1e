// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/s/:slug',
    lazy: async () => ({ Component: (await import('./screening-page')).ScreeningPage }),
  },
  {
    path: '/s/:slug/setup',
    lazy: async () => ({ Component: (await import('./setup-page')).ScreeningSetupPage }),
  },
  {
    path: '/s/:slug/cover',
    lazy: async () => ({ Component: (await import('./covers-page')).CoversPage }),
  },
  {
    path: '/s/:slug/cover/:entryId',
    lazy: async () => ({ Component: (await import('./cover-page')).CoverPage }),
  },
];
