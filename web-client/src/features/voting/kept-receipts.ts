// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Opening } from '@/lib/record/opening';

/** A receipt as this browser keeps it. */
export type KeptReceipt = {
  code: string;
  number: string | null;
  title: string;
  acceptedAt: string;
  /** The operator's signed word that this leaf will stand in the record. */
  record?: { path: string; leafHash: string; promise: string } | null;
  /** Nobody else has it until the result is published. */
  opening?: Opening | null;
};

const most = 200;
const keyOf = (contestId: string) => `palmares.receipts.${contestId}`;

/** The receipts that this browser was given in a contest, latest first. */
export function keptReceipts(contestId: string): KeptReceipt[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(contestId)) ?? '[]') as KeptReceipt[];
  } catch {
    return [];
  }
}

/** The one with this code, however it was typed. */
export function keptReceipt(contestId: string, code: string): KeptReceipt | undefined {
  const letters = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return keptReceipts(contestId).find((kept) => letters(kept.code) === letters(code));
}

export function keepReceipt(contestId: string, receipt: KeptReceipt): void {
  const others = keptReceipts(contestId).filter(({ code }) => code !== receipt.code);
  try {
    localStorage.setItem(keyOf(contestId), JSON.stringify([receipt, ...others].slice(0, most)));
  } catch {
    // The code stands on the screen all the same.
  }
}
