// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of a Java file: its literals and text blocks, those joined by a plus as one. */
final class JavaStrings {

    private static final Pattern TOKEN =
            Pattern.compile(
                    """
                    (?sx)
                    //[^\\n]* | /\\*.*?\\*/
                    | '(?:\\\\.|[^'\\\\])+'
                    | \"""(?<block>(?:\\\\.|[^\\\\])*?)\"""
                    | "(?<line>(?:\\\\.|[^"\\\\\\n])*)"
                    """);

    private JavaStrings() {}

    static List<String> of(String source) {
        StringBuilder texts = new StringBuilder();
        int end = 0;
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String text = token.group("block") != null ? token.group("block") : token.group("line");
            if (text == null) {
                continue;
            }
            if (!source.substring(end, token.start()).strip().equals("+")) {
                texts.append('\0');
            }
            texts.append(text);
            end = token.end();
        }
        return Pattern.compile("\0")
                .splitAsStream(texts)
                .filter(text -> !text.isBlank())
                .collect(Collectors.toList());
    }
}
