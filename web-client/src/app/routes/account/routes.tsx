// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: '/signed-in',
    lazy: async () => ({ Component: (await import('./signed-in-page')).SignedInPage }),
  },
];
