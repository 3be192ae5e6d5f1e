// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/c/:slug/submit',
    lazy: async () => ({ Component: (await import('./submit-page')).SubmitPage }),
  },
];
