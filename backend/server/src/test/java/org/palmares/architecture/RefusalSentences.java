// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every refusal's code has one sentence in Vietnamese and one in English, with the same
 * placeholders, in the files of its module; and no sentence is left without its code.
 */
final class RefusalSentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private final Path folder;

    /**
     * @param folder with {@code <module>.properties} and {@code <module>_en.properties}
     */
    RefusalSentences(Path folder) {
        this.folder = folder;
    }

    /**
     * @param codes of each module
     * @param others keys of sentences that are no refusals, by module
     */
    List<String> faults(Map<String, List<String>> codes, Map<String, Set<String>> others) {
        List<String> faults = new ArrayList<>(sharedCodes(codes.values()));
        Set<String> modules = new TreeSet<>(codes.keySet());
        modules.addAll(modulesWithFiles());
        for (String module : modules) {
            Map<String, String> vi = read(module + ".properties", faults);
            Map<String, String> en = read(module + "_en.properties", faults);
            Set<String> wanted = new TreeSet<>(codes.getOrDefault(module, List.of()));
            wanted.addAll(others.getOrDefault(module, Set.of()));
            compare(module + ".properties", vi, wanted, faults);
            compare(module + "_en.properties", en, wanted, faults);
            vi.forEach(
                    (key, sentence) -> {
                        String other = en.get(key);
                        if (other != null && !placeholders(sentence).equals(placeholders(other))) {
                            faults.add(module + ": " + key + " has other placeholders in English");
                        }
                    });
        }
        return faults;
    }

    private static List<String> sharedCodes(Collection<List<String>> codes) {
        Map<String, Integer> uses = new TreeMap<>();
        codes.forEach(list -> list.forEach(code -> uses.merge(code, 1, Integer::sum)));
        return uses.entrySet().stream()
                .filter(use -> use.getValue() > 1)
                .map(use -> use.getKey() + " is a code of two modules")
                .toList();
    }

    private static void compare(
            String file, Map<String, String> sentences, Set<String> wanted, List<String> faults) {
        for (String code : wanted) {
            if (sentences.getOrDefault(code, "").isBlank()) {
                faults.add(file + ": no sentence for " + code);
            }
        }
        sentences.forEach(
                (key, sentence) -> {
                    if (!wanted.contains(key)) {
                        faults.add(file + ": " + key + " is no code");
                    }
                    String fault = malformed(sentence);
                    if (fault != null) {
                        faults.add(file + ": " + key + " " + fault);
                    }
                });
    }

    /**
     * Spring formats a sentence only where it has arguments; then an apostrophe is written twice.
     */
    private static @Nullable String malformed(String sentence) {
        if (placeholders(sentence).isEmpty()) {
            return sentence.contains("''") || sentence.contains("{")
                    ? "is no format, yet is written as one"
                    : null;
        }
        try {
            String said = new MessageFormat(sentence).format(new Object[] {1, 2, 3, 4, 5});
            return said.contains("{") || sentence.replace("''", "").contains("'")
                    ? "has a single apostrophe or a gap in its placeholders"
                    : null;
        } catch (IllegalArgumentException e) {
            return "is no format: " + e.getMessage();
        }
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> modulesWithFiles() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("(_en)?\\.properties$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(String name, List<String> faults) {
        Path file = folder.resolve(name);
        Map<String, String> sentences = new HashMap<>();
        if (!Files.exists(file)) {
            faults.add(name + " is missing");
            return sentences;
        }
        var reader =
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object value) {
                        if (sentences.put((String) key, (String) value) != null) {
                            faults.add(name + ": " + key + " stands there twice");
                        }
                        return value;
                    }
                };
        try (Reader text = Files.newBufferedReader(file)) {
            reader.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
