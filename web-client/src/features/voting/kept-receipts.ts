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
  record?: {
    path: string;
    leafHash: string;
    /** Of the vote that this one has changed. */
    replacedLeafHash?: string | null;
    promise: string;
  } | null;
  /** Nobody else has it until the result is published. */
  opening?: Opening | null;
  /** A later vote from here counts in its place. */
  changed?: boolean;
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

/** The one with this leaf in the public record. */
export function keptReceiptOf(contestId: string, leafHash: string): KeptReceipt | undefined {
  return keptReceipts(contestId).find(({ record }) => record?.leafHash === leafHash);
}

export function keepReceipt(contestId: string, receipt: KeptReceipt): void {
  const others = keptReceipts(contestId).filter(({ code }) => code !== receipt.code);
  keep(contestId, [receipt, ...others]);
}

/** The vote with this code was changed: another one counts in its place. */
export function keepChange(contestId: string, code: string): void {
  const all = keptReceipts(contestId);
  keep(
    contestId,
    all.map((kept) => (kept.code === code ? { ...kept, changed: true } : kept)),
  );
}

function keep(contestId: string, receipts: KeptReceipt[]): void {
  try {
    localStorage.setItem(keyOf(contestId), JSON.stringify(receipts.slice(0, most)));
  } catch {
    // The code stands on the screen all the same.
  }
}
