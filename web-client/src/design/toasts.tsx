// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { lazy, Suspense, useEffect, useState } from 'react';

const Notifications = lazy(async () => {
  await import('@mantine/notifications/styles.layer.css');
  return { default: (await import('@mantine/notifications')).Notifications };
});

/** The place where toasts appear; it joins the page once the page itself is there. */
export function Toasts() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 1500);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense fallback={null}>{ready && <Notifications position="bottom-center" />}</Suspense>;
}
