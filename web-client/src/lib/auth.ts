// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { User, UserManager } from 'oidc-client-ts';
import { useSyncExternalStore } from 'react';
import { loadConfig } from './config';
import { currentLanguage } from './language';

/** Who is signed in, as far as this browser knows; the server decides what they may do. */
export type Session =
  | { state: 'unknown' }
  | { state: 'anonymous' }
  | { state: 'signed-in'; subject: string; name: string; email: string | undefined };

let session: Session = { state: 'unknown' };
let user: User | undefined;
let manager: Promise<UserManager> | undefined;
const listeners = new Set<() => void>();

function show(next: User | null | undefined): void {
  user = next ?? undefined;
  session =
    user && !(user.expired && !user.refresh_token)
      ? {
          state: 'signed-in',
          subject: user.profile.sub,
          name: user.profile.name ?? user.profile.email ?? user.profile.sub,
          email: user.profile.email,
        }
      : { state: 'anonymous' };
  for (const listener of listeners) listener();
}

async function createManager(): Promise<UserManager> {
  const [{ UserManager, WebStorageStateStore }, config] = await Promise.all([
    import('oidc-client-ts'),
    loadConfig(),
  ]);
  const created = new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: config.scope,
    response_type: 'code',
    automaticSilentRenew: true,
    // One sign-in for all tabs of the browser.
    userStore: new WebStorageStateStore({ store: localStorage }),
  });
  created.events.addUserLoaded(show);
  created.events.addUserUnloaded(() => show(null));
  created.events.addUserSignedOut(() => show(null));
  created.events.addSilentRenewError(() => {
    if (user?.expired) show(null);
  });
  return created;
}

function userManager(): Promise<UserManager> {
  manager ??= createManager().catch((failure: unknown) => {
    manager = undefined;
    throw failure;
  });
  return manager;
}

function hasStoredUser(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('oidc.user:'));
  } catch {
    return false;
  }
}

/** Restores an earlier sign-in. Somebody who never signed in never loads the sign-in code. */
export async function startAuth(): Promise<void> {
  if (!hasStoredUser()) return show(null);
  try {
    const found = await (await userManager()).getUser();
    show(found?.expired ? await renewed() : found);
  } catch {
    show(null);
  }
}

async function renewed(): Promise<User | null> {
  try {
    return await (await userManager()).signinSilent();
  } catch {
    await (await userManager()).removeUser();
    return null;
  }
}

/** The token for the next request, renewed where it has run out. */
export async function accessToken(): Promise<string | undefined> {
  if (user?.expired) show(await renewed());
  return user?.access_token;
}

/** To be called when the server no longer accepts the token. */
export async function forgetSession(): Promise<void> {
  if (user) await (await userManager()).removeUser();
}

/** Leaves for the identity provider and comes back to the given path. */
export async function signIn(returnTo = location.pathname + location.search): Promise<void> {
  const auth = await userManager();
  await auth.signinRedirect({
    state: { returnTo },
    ui_locales: currentLanguage(),
    extraQueryParams: { lang: currentLanguage() },
  });
}

/** Where a newcomer makes an account. */
export async function registrationUrl(): Promise<string> {
  const { issuer } = await loadConfig();
  return `${issuer.replace(/\/$/, '')}/register?lang=${currentLanguage()}`;
}

/** Ends the round trip of {@link signIn}; gives the path to go back to. */
export async function completeSignIn(): Promise<string> {
  const found = await (await userManager()).signinCallback();
  show(found);
  const state = found?.state as { returnTo?: unknown } | undefined;
  const path = typeof state?.returnTo === 'string' ? state.returnTo : '/';
  return path.startsWith('/') && !path.startsWith('//') ? path : '/';
}

export async function signOut(): Promise<void> {
  const auth = await userManager();
  try {
    await auth.signoutRedirect();
  } catch {
    // A provider without an end-session address: forgetting the tokens is what we can do.
    await auth.removeUser();
    location.assign('/');
  }
}

export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

export function currentSession(): Session {
  return session;
}
