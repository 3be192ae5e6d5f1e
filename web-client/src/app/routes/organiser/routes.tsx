// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/o',
    lazy: async () => ({ Component: (await import('./my-contests-page')).MyContestsPage }),
  },
  {
    path: '/o/new',
    lazy: async () => ({ Component: (await import('./new-contest-page')).NewContestPage }),
  },
  {
    path: '/o/:slug',
    lazy: async () => ({ Component: (await import('./dashboard-page')).DashboardPage }),
  },
  {
    path: '/o/:slug/setup',
    lazy: async () => ({ Component: (await import('./setup-page')).SetupPage }),
  },
  {
    path: '/o/:slug/page',
    lazy: async () => ({ Component: (await import('./contest-page-page')).ContestPagePage }),
  },
  {
    path: '/o/:slug/edition',
    lazy: async () => ({ Component: (await import('./new-edition-page')).NewEditionPage }),
  },
  {
    path: '/o/:slug/people',
    lazy: async () => ({ Component: (await import('./people-page')).PeoplePage }),
  },
  {
    path: '/o/:slug/units',
    lazy: async () => ({ Component: (await import('./units-page')).UnitsPage }),
  },
  {
    path: '/o/:slug/tables',
    lazy: async () => ({ Component: (await import('./tables-page')).TablesPage }),
  },
  {
    path: '/o/:slug/tables/:importId',
    lazy: async () => ({ Component: (await import('./import-page')).ImportPage }),
  },
  {
    path: '/o/:slug/paper',
    lazy: async () => ({ Component: (await import('./paper-page')).PaperPage }),
  },
  {
    path: '/o/:slug/paper/:receipt',
    lazy: async () => ({ Component: (await import('./paper-slip-page')).PaperSlipPage }),
  },
  {
    path: '/o/:slug/paper/:receipt/work',
    lazy: async () => ({ Component: (await import('./paper-work-page')).PaperWorkPage }),
  },
  {
    path: '/o/:slug/audit',
    lazy: async () => ({ Component: (await import('./audit-page')).AuditPage }),
  },
  {
    path: '/o/:slug/judging',
    lazy: async () => ({ Component: (await import('./judging-page')).JudgingPage }),
  },
  {
    path: '/o/:slug/disqualified',
    lazy: async () => ({
      Component: (await import('./disqualified-page')).DisqualifiedPage,
    }),
  },
  {
    path: '/o/:slug/vote-review',
    lazy: async () => ({ Component: (await import('./vote-review-page')).VoteReviewPage }),
  },
  {
    path: '/o/:slug/publish',
    lazy: async () => ({ Component: (await import('./publish-page')).PublishPage }),
  },
];
