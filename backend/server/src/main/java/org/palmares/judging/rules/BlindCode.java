// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import java.util.random.RandomGenerator;

/** Codes under which works are judged: {@code P-7K3}. */
public final class BlindCode {

    /** No letter or digit that is taken for another. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private BlindCode() {}

    /** A code long enough that a tenth of all codes is not used up by so many works. */
    public static String draw(RandomGenerator chance, int works) {
        int length = 3;
        for (long codes = 2_700; codes < works; codes *= LETTERS.length()) {
            length++;
        }
        StringBuilder code = new StringBuilder("P-");
        for (int at = 0; at < length; at++) {
            code.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
