// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

/**
 * How numbers mean colours, by the code points of ITU-T H.273.
 *
 * @param transfer 16 and 18 are the high dynamic ranges PQ and HLG
 * @param full whether the numbers use their whole range
 */
public record HeicColours(int primaries, int transfer, int matrix, boolean full) {}
