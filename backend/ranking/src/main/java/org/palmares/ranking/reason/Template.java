// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

import java.util.List;

/** A sentence with numbered places in braces for its figures. */
public final class Template {

    private Template() {}

    /** Fills in one pass, so that braces inside a figure are never taken for a place to fill. */
    public static String fill(String sentence, List<String> figures) {
        StringBuilder filled = new StringBuilder();
        for (int at = 0; at < sentence.length(); at++) {
            if (sentence.charAt(at) == '{') {
                filled.append(figures.get(sentence.charAt(at + 1) - '0'));
                at += 2;
            } else {
                filled.append(sentence.charAt(at));
            }
        }
        return filled.toString();
    }
}
