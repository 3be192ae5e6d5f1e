// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { createHMAC, createSHA256 } from 'hash-wasm';
import type { Challenge } from './solve-challenge';

/** Tries under way at a time: enough that the browser's own threads do not wait for this one. */
const atOnce = 32;

type Key = (password: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

const bytesOf = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function keyByBrowser(salt: Uint8Array<ArrayBuffer>, iterations: number): Key {
  return async (password) => {
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const bits = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
    return new Uint8Array(await crypto.subtle.deriveBits(bits, key, 256));
  };
}

/** Where the page came over plain HTTP from another machine, which has no crypto of its own. */
function keyByHand(salt: Uint8Array, iterations: number): Key {
  return async (password) => {
    const mac = await createHMAC(createSHA256(), password);
    const first = new Uint8Array([...salt, 0, 0, 0, 1]);
    let step = mac.init().update(first).digest('binary');
    const key = step.slice();
    for (let i = 1; i < iterations; i++) {
      step = mac.init().update(step).digest('binary');
      for (let at = 0; at < key.length; at++) key[at] = (key[at] ?? 0) ^ (step[at] ?? 0);
    }
    return key;
  };
}

async function counterOf({ parameters }: Challenge): Promise<number> {
  const salt = bytesOf(parameters.salt);
  const nonce = bytesOf(parameters.nonce);
  const keyOf = (crypto.subtle ? keyByBrowser : keyByHand)(salt, parameters.cost);
  const isFound = async (counter: number) => {
    const password = new Uint8Array(nonce.length + 4);
    password.set(nonce);
    new DataView(password.buffer).setUint32(nonce.length, counter);
    return hexOf(await keyOf(password)).startsWith(parameters.keyPrefix);
  };
  for (let from = 0; ; from += atOnce) {
    const tries = Array.from({ length: atOnce }, (_, at) => isFound(from + at));
    const found = (await Promise.all(tries)).indexOf(true);
    if (found >= 0) return from + found;
  }
}

addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
  counterOf(data).then(
    (counter) => postMessage(counter),
    () => postMessage(null),
  );
});
