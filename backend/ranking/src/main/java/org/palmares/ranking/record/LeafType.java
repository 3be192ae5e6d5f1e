// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.Optional;
import java.util.stream.Stream;

/** What a leaf says. The codes are part of the format and never change. */
public enum LeafType {
    /** A vote was accepted. */
    BALLOT(1),
    /** A vote was accepted in the place of an earlier one of the same voter. */
    CHANGE(2),
    /** A voter took a vote back. */
    WITHDRAW(3),
    /** A vote was excluded from the count. */
    VOID(4),
    /** An excluded vote counts again. */
    RESTORE(5),
    /** Rules were locked. */
    RULES(6),
    /** No vote comes after this one in its round. */
    CLOSE(7);

    private final int code;

    LeafType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<LeafType> of(int code) {
        return Stream.of(values()).filter(type -> type.code == code).findFirst();
    }
}
