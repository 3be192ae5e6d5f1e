// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/**
 * For how long files are kept after the first publication of the result, in whole months.
 *
 * @param winners 0 for ever, else 1 to 600
 * @param others 1 to 600, as all that follow
 * @param refused of refused, withdrawn and disqualified works
 */
public record Retention(int winners, int others, int refused, int drafts) {

    /** What holds where a contest says nothing. */
    public static final Retention USUAL = new Retention(60, 12, 3, 1);

    /** 0 for ever. */
    public int months(KeptAs as) {
        return switch (as) {
            case WINNER -> winners;
            case OTHER -> others;
            case REFUSED -> refused;
            case DRAFT -> drafts;
        };
    }
}
