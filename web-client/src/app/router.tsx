// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { createBrowserRouter, type RouteObject } from 'react-router';
import { BrokenPage } from './broken-page';
import { Layout } from './layout';
import { NotFoundPage } from './not-found-page';

// A new area is there as soon as its folder has a routes.tsx.
const areas = import.meta.glob<RouteObject[]>('./routes/*/routes.tsx', {
  eager: true,
  import: 'routes',
});

/** All pages inside the one layout; a page that breaks leaves the layout standing. */
export function allRoutes(): RouteObject[] {
  const pages = Object.values(areas).flat();
  return [
    {
      element: <Layout />,
      errorElement: <BrokenPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <BrokenPage />,
          children: [...pages, { path: '*', element: <NotFoundPage /> }],
        },
      ],
    },
  ];
}

export function createRouter() {
  return createBrowserRouter(allRoutes());
}
