// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whatever the audit keeps, its page says in words. */
class AuditWordsTests {

    // In a file that speaks of audited events, a text of this form is an action.
    private static final Pattern ACTION =
            Pattern.compile("\"([a-z_]+(?:-[a-z]+)*\\.[a-z_]+(?:-[a-z]+)*)\"");

    private static final Path SOURCES =
            Repository.here().path("backend/server/src/main/java/org/palmares");
    private static final Path LOCALES = Repository.here().path("web-client/src/locales");

    @TempDir Path folder;

    @Test
    void everyAuditedActionHasWordsInBothLanguages() throws IOException {
        Set<String> actions = actions(SOURCES);

        assertThat(actions).contains("contest.opened", "unit.coordinator-released");
        assertThat(silent(actions, LOCALES)).isEmpty();
    }

    @Test
    void aPlantedActionWithoutWordsIsSeen() throws IOException {
        Files.writeString(folder.resolve("Planted.java"), "new AuditedEvent(\"kite.flown\", null)");
        for (String language : List.of("vi", "en")) {
            Files.createDirectories(folder.resolve(language));
            Files.writeString(folder.resolve(language).resolve("audit.json"), "{}");
        }

        assertThat(silent(actions(folder), folder))
                .containsExactly("vi: kite.flown", "en: kite.flown");
    }

    private static Set<String> actions(Path sources) throws IOException {
        Set<String> actions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (text.contains("AuditedEvent")) {
                    ACTION.matcher(text).results().forEach(found -> actions.add(found.group(1)));
                }
            }
        }
        return actions;
    }

    private static List<String> silent(Set<String> actions, Path locales) {
        return Stream.of("vi", "en")
                .flatMap(
                        language -> {
                            var words =
                                    JsonMapper.builder()
                                            .build()
                                            .readTree(
                                                    locales.resolve(language)
                                                            .resolve("audit.json")
                                                            .toFile());
                            return actions.stream()
                                    .filter(a -> !words.has("action_" + a.replace('.', '_')))
                                    .map(action -> language + ": " + action);
                        })
                .toList();
    }
}
