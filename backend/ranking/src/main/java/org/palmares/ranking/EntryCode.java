// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

/** The public short number of an entry, such as {@code MS 045}; never a person's name. */
public record EntryCode(String value) implements Comparable<EntryCode> {

    public EntryCode {
        if (!isEntryCode(value)) {
            throw new IllegalArgumentException("not an entry code");
        }
    }

    /**
     * Letters, digits, spaces and {@code . _ -}, 1 to 40 of them, with a letter or digit at both
     * ends.
     */
    public static boolean isEntryCode(String text) {
        return Name.isCode(text);
    }

    @Override
    public int compareTo(EntryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
