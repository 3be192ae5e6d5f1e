// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/j',
    lazy: async () => ({ Component: (await import('./my-juries-page')).MyJuriesPage }),
  },
  {
    path: '/j/:slug',
    lazy: async () => ({ Component: (await import('./jury-desk-page')).JuryDeskPage }),
  },
  {
    path: '/j/:slug/:assignmentId',
    lazy: async () => ({ Component: (await import('./score-entry-page')).ScoreEntryPage }),
  },
];
