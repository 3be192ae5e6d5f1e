// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.reason.Code;
import org.palmares.ranking.reason.ReasonCode;

/** What the program tells the shell; the numbers are part of its face. */
enum ExitCode {
    AGREES(0),
    BROKEN(1),
    USAGE(2),
    FILE_UNREADABLE(3),
    BUNDLE_MALFORMED(4),
    SIGNATURE(5),
    FILE_CHANGED(6),
    RULES(7),
    TABLES(8),
    RESULT_DIFFERS(9);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(Code code) {
        return code instanceof ReasonCode known ? of(known) : BUNDLE_MALFORMED;
    }

    private static ExitCode of(ReasonCode code) {
        return switch (code) {
            case SIGNATURE_INVALID, KEY_NOT_TRUSTED -> SIGNATURE;
            case FILE_CHANGED -> FILE_CHANGED;
            case RULES_REFUSED, RULES_DIGEST_DIFFERS -> RULES;
            case TABLES_REFUSED -> TABLES;
            case PLACE_DIFFERS, FIGURE_DIFFERS -> RESULT_DIFFERS;
            default -> BUNDLE_MALFORMED;
        };
    }
}
