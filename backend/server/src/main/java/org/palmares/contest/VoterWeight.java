// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/**
 * What a vote of one kind of voter counts in the public's part of a result. The audience prize
 * counts every vote as one.
 *
 * @param thousandths 1000 is one vote
 */
public record VoterWeight(VoterKind kind, int thousandths) {

    public static final int ONE_VOTE = 1000;
}
