// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { recountCommand } from './recount-instructions';

describe('the recount command', () => {
  it('names the file as the browser saves it', () => {
    expect(recountCommand('que-huong', 2)).toBe(
      'java -jar backend/verifier/target/palmares-verifier.jar recount palmares-que-huong-v2.zip',
    );
  });
});
