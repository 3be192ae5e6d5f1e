// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.reason.Language;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed: words, and options that each take one value. */
final class Arguments {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    /** The language of every message, even of those about the other arguments. */
    static Language language(String[] typed) {
        for (int at = 0; at + 1 < typed.length; at++) {
            if (typed[at].equals("--lang") && typed[at + 1].equals("en")) {
                return Language.EN;
            }
        }
        return Language.VI;
    }

    static Arguments read(String[] typed, Set<String> known) throws Mistake {
        Arguments arguments = new Arguments();
        for (int at = 0; at < typed.length; at++) {
            String word = typed[at];
            if (!word.startsWith("--")) {
                arguments.words.add(word);
            } else if (!known.contains(word)) {
                throw usage("Không có tùy chọn " + word + ".", "There is no option " + word + ".");
            } else if (at + 1 == typed.length) {
                throw usage(
                        "Tùy chọn " + word + " cần một giá trị.",
                        "The option " + word + " needs a value.");
            } else if (arguments.options.put(word, typed[++at]) != null) {
                throw usage("Tùy chọn " + word + " có hai lần.", word + " stands twice.");
            }
        }
        arguments.oneOf("--lang", "vi", List.of("vi", "en"));
        return arguments;
    }

    List<String> words() {
        return words;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<Path> file(String name) throws Mistake {
        Optional<String> typed = option(name);
        return typed.isPresent() ? Optional.of(path(typed.get())) : Optional.empty();
    }

    String oneOf(String name, String otherwise, List<String> allowed) throws Mistake {
        String value = options.getOrDefault(name, otherwise);
        if (!allowed.contains(value)) {
            String list = String.join(", ", allowed);
            throw usage(
                    "Tùy chọn " + name + " chỉ nhận: " + list + ".",
                    "The option " + name + " takes one of: " + list + ".");
        }
        return value;
    }

    static Path path(String typed) throws Mistake {
        try {
            return Path.of(typed);
        } catch (InvalidPathException noPath) {
            throw usage("Đường dẫn không hợp lệ.", "That is no path.");
        }
    }

    static Mistake usage(String vietnamese, String english) {
        return new Mistake(ExitCode.USAGE, vietnamese, english);
    }
}
