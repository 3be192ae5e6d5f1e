// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

/** What a juror says of a work in a round that takes no marks. */
public enum Verdict {
    PASS,
    FAIL,
    /** Left for later: counts as a sheet that does not let the work pass. */
    HOLD
}
