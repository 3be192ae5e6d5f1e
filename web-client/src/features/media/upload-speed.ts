// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
type Sample = { at: number; sent: number };

/** Milliseconds over which speed is averaged: long enough to be calm, short enough to be true. */
const span = 12_000;

/** Measures how fast bytes leave, over the last seconds. */
export class UploadSpeed {
  private samples: Sample[] = [];

  add(sent: number, at: number): void {
    const last = this.samples.at(-1);
    if (last && at - last.at < 200) return;
    this.samples.push({ at, sent });
    this.samples = this.samples.filter((sample) => at - sample.at <= span);
  }

  /** After a pause the time before it says nothing. */
  forget(): void {
    this.samples = [];
  }

  /** Bytes per second; null while there is too little to go by. */
  value(): number | null {
    const [first] = this.samples;
    const last = this.samples.at(-1);
    if (!first || !last || last.at - first.at < 1500) return null;
    return Math.max(0, ((last.sent - first.sent) / (last.at - first.at)) * 1000);
  }
}
