// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { kept } from '@/lib/kept';

const key = (contestId: string) => `voter.${contestId}`;

/** What of an address may stand on a screen that others see: l•••@gmail.com. */
export function maskAddress(address: string): string {
  const clean = address.trim();
  const at = clean.lastIndexOf('@');
  return `${[...clean][0] ?? ''}•••${clean.slice(at)}`;
}

/** Keeps it in this browser; the server holds no address that it could tell. */
export function keepVoterMask(contestId: string, address: string): void {
  kept.write(key(contestId), maskAddress(address));
}

export function voterMask(contestId: string): string | undefined {
  const mask = kept.read(key(contestId));
  return typeof mask === 'string' ? mask : undefined;
}

export function forgetVoterMask(contestId: string): void {
  kept.drop(key(contestId));
}
