// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { redirect, type RouteObject } from 'react-router';
import { paths } from '@/lib/paths';

export const routes: RouteObject[] = [
  { path: '/my', loader: () => redirect(paths.myEntries()) },
  {
    path: '/claim/:code?',
    lazy: async () => ({ Component: (await import('./claim-page')).ClaimPage }),
  },
  {
    path: '/my/entries',
    lazy: async () => ({ Component: (await import('./my-entries-page')).MyEntriesPage }),
  },
  {
    path: '/my/entries/:id',
    lazy: async () => ({ Component: (await import('./my-entry-page')).MyEntryPage }),
  },
];
