// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { roman } from './roman';

it('counts editions as banners do', () => {
  expect([1, 4, 5, 9, 14, 40, 99].map(roman)).toEqual(['I', 'IV', 'V', 'IX', 'XIV', 'XL', 'XCIX']);
});
