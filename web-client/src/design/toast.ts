// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { notifications } from '@mantine/notifications';

/** Says in passing what has just happened. */
export function toast(message: string, tone: 'success' | 'danger' = 'success'): void {
  notifications.show({
    message,
    color: tone === 'danger' ? 'red' : 'laurel',
    autoClose: tone === 'danger' ? 10_000 : 4000,
    withBorder: true,
  });
}
