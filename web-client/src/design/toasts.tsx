// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';

async function load(): Promise<{ default: ComponentType }> {
  try {
    await import('@mantine/notifications/styles.layer.css');
    const { Notifications } = await import('@mantine/notifications');
    return { default: () => <Notifications position="bottom-center" /> };
  } catch {
    // Offline: what a toast would have said is said in its place on the page as well.
    return { default: () => null };
  }
}

const LateNotifications = lazy(load);

/** The place where toasts appear; it joins the page once the page itself is there. */
export function Toasts() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 1500);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense fallback={null}>{ready && <LateNotifications />}</Suspense>;
}
