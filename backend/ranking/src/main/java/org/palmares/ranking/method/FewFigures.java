// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

/** What becomes of a rater with fewer figures than a method needs. */
public enum FewFigures {
    /** Nothing can be ranked. */
    REFUSE,
    /** The rater counts for nothing. */
    LEAVE_OUT,
    /** Mean and deviation of all raters' figures stand in for its own. */
    WHOLE_ROUND
}
