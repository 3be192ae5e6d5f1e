// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

import java.util.List;

/** One reason why something was not accepted, with the figures it speaks of in the code's order. */
public record Reason(ReasonCode code, List<String> figures) {

    public Reason {
        figures = List.copyOf(figures);
    }

    public static Reason of(ReasonCode code, Object... figures) {
        return new Reason(code, List.of(figures).stream().map(String::valueOf).toList());
    }

    public String sentence(Language language) {
        String sentence = language.choose(code.vietnamese(), code.english());
        StringBuilder filled = new StringBuilder();
        // One pass, so that braces inside a figure are never taken for a place to fill.
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
