// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import java.util.ArrayList;
import java.util.List;

/** The texts of a Java file: its literals and text blocks, those joined by a plus as one. */
final class JavaStrings {

    private static final String BLOCK = "\"".repeat(3);

    private final String source;
    private final List<StringBuilder> texts = new ArrayList<>();
    private int lastEnd = -1;

    private JavaStrings(String source) {
        this.source = source;
    }

    static List<String> of(String source) {
        var reading = new JavaStrings(source);
        int at = 0;
        while (at < source.length()) {
            at = reading.next(at);
        }
        return reading.texts.stream().map(StringBuilder::toString).toList();
    }

    private int next(int at) {
        if (source.startsWith("//", at)) {
            return past("\n", at + 2);
        }
        if (source.startsWith("/*", at)) {
            return past("*/", at + 2);
        }
        if (source.startsWith(BLOCK, at)) {
            return text(at, BLOCK);
        }
        return switch (source.charAt(at)) {
            case '"' -> text(at, "\"");
            case '\'' -> closing("'", at + 1) + 1;
            default -> at + 1;
        };
    }

    private int text(int at, String quote) {
        int begin = at + quote.length();
        int end = closing(quote, begin);
        String text = source.substring(begin, Math.min(end, source.length()));
        boolean joined = lastEnd >= 0 && source.substring(lastEnd, at).strip().equals("+");
        if (joined) {
            texts.getLast().append(text);
        } else {
            texts.add(new StringBuilder(text));
        }
        lastEnd = Math.min(end + quote.length(), source.length());
        return lastEnd;
    }

    /** Where the quote closes; a backslash takes its neighbour with it. */
    private int closing(String quote, int from) {
        int at = from;
        while (at < source.length() && !source.startsWith(quote, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private int past(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }
}
