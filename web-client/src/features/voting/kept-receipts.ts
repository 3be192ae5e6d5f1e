// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** A receipt as this browser keeps it. */
export type KeptReceipt = {
  code: string;
  number: string | null;
  title: string;
  acceptedAt: string;
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

export function keepReceipt(contestId: string, receipt: KeptReceipt): void {
  const others = keptReceipts(contestId).filter(({ code }) => code !== receipt.code);
  try {
    localStorage.setItem(keyOf(contestId), JSON.stringify([receipt, ...others].slice(0, most)));
  } catch {
    // The code stands on the screen all the same.
  }
}
