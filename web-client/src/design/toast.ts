// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

/** Says in passing what has just happened. Its code is loaded with the first word. */
export function toast(message: string, tone: 'success' | 'danger' = 'success'): void {
  void import('@mantine/notifications').then(
    ({ notifications }) =>
      notifications.show({
        message,
        color: tone === 'danger' ? 'red' : 'laurel',
        autoClose: tone === 'danger' ? 10_000 : 4000,
        withBorder: true,
      }),
    () => undefined,
  );
}
