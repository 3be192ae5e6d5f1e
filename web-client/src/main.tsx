// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import './design/fonts.css';
import './design/tokens.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/providers';
import { createRouter } from './app/router';
import { startAuth } from './lib/auth';
import { introduceDevice } from './lib/device';
import { startLanguage } from './lib/language';

async function start(root: HTMLElement): Promise<void> {
  void introduceDevice();
  await Promise.all([startLanguage(), startAuth()]);
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={createRouter()} />
      </Providers>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
