// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

/**
 * Why people kept ballots from the count. The names stand in the public record and in results and
 * never change.
 */
public enum ExclusionReason {
    /** Cast by a program. */
    AUTOMATION,
    /** One person as many voters. */
    MANY_IDENTITIES,
    /** Bought, or given for a reward. */
    BOUGHT,
    /** Against the contest's own rules; the note says which. */
    AGAINST_THE_RULES
}
