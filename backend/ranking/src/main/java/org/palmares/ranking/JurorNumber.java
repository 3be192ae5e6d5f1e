// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

/** The number under which a juror's sheets are published, such as {@code GK 1}; never a name. */
public record JurorNumber(String value) implements Comparable<JurorNumber> {

    public JurorNumber {
        if (!isJurorNumber(value)) {
            throw new IllegalArgumentException("not a juror number");
        }
    }

    /** The same form as an entry code. */
    public static boolean isJurorNumber(String text) {
        return Name.isCode(text);
    }

    @Override
    public int compareTo(JurorNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
