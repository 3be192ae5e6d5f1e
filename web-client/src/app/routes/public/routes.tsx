// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { redirect, type RouteObject } from 'react-router';
import { numberInPath, paths } from '@/lib/paths';

export const routes: RouteObject[] = [
  {
    path: '/',
    lazy: async () => ({ Component: (await import('./home-page')).HomePage }),
  },
  {
    path: '/c/:slug',
    lazy: async () => ({ Component: (await import('./contest-page')).ContestPage }),
  },
  {
    path: '/c/:slug/entries',
    lazy: async () => ({ Component: (await import('./gallery-page')).GalleryPage }),
  },
  {
    path: '/c/:slug/e/:number',
    lazy: async () => ({ Component: (await import('./entry-page')).EntryPage }),
  },
  {
    path: '/t/:slug/:number',
    loader: ({ params: { slug = '', number = '' } }) =>
      redirect(paths.entry(slug, numberInPath(`MS ${number.replace(/\D/g, '').padStart(3, '0')}`))),
  },
  {
    path: '/c/:slug/results',
    lazy: async () => ({ Component: (await import('./results-page')).ResultsPage }),
  },
  {
    path: '/c/:slug/periods/:number',
    lazy: async () => ({
      Component: (await import('./period-results-page')).PeriodResultsPage,
    }),
  },
  {
    path: '/c/:slug/receipt',
    lazy: async () => ({ Component: (await import('./receipt-page')).ReceiptPage }),
  },
  {
    path: '/handed-in/:code',
    lazy: async () => ({ Component: (await import('./handed-in-page')).HandedInPage }),
  },
  {
    path: '/consent/:token',
    lazy: async () => ({ Component: (await import('./guardian-page')).GuardianPage }),
  },
  {
    path: '/invitation/:token',
    lazy: async () => ({ Component: (await import('./invitation-page')).InvitationPage }),
  },
];
