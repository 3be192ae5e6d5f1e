// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** For how long a limit holds: a day in the contest's time zone, or the whole window. */
public enum VotePeriod {
    DAY,
    TOTAL
}
