// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Page } from '@/design/page';
import { usePageTitle } from '@/lib/use-page-title';

export function HomePage() {
  usePageTitle();
  return (
    <Page>
      <h1>Palmares</h1>
    </Page>
  );
}
