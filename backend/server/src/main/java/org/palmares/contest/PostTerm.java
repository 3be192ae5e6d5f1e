// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/**
 * How works that come by post are counted.
 *
 * @param postmarkCounts whether the day of the postmark counts, and not the day of arrival
 * @param days for how many days after the end of intake they may then still arrive
 */
public record PostTerm(boolean postmarkCounts, int days) {

    /** Days at most. */
    public static final int MOST_DAYS = 60;
}
