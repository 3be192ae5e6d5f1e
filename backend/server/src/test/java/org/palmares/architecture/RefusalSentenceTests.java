// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.RefusalCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

class RefusalSentenceTests {

    private static final String ROOT = "org.palmares.";

    /** Sentences that are said elsewhere than in a refusal; by module. */
    private static final Map<String, Set<String>> OTHERS = Map.of();

    private static final Path MESSAGES =
            Repository.here().path("backend/server/src/main/resources/messages");

    @TempDir Path folder;

    @Test
    void everyRefusalIsSaidInBothLanguages() {
        Map<String, List<String>> codes = codes();

        assertThat(codes.get("kernel")).contains(CommonRefusal.NOT_FOUND.name());
        assertThat(codes.get("contest")).contains("INVITATION_EXPIRED");
        assertThat(new RefusalSentences(MESSAGES).faults(codes, OTHERS)).isEmpty();
    }

    @Test
    void everyFileOfSentencesIsRead() throws IOException {
        var settings = new Properties();
        try (var reader =
                Files.newBufferedReader(MESSAGES.resolveSibling("application.properties"))) {
            settings.load(reader);
        }
        var named = new TreeSet<String>();
        for (String name : settings.getProperty("spring.messages.basename").split(",")) {
            named.add(name.strip());
        }
        try (var files = Files.list(MESSAGES)) {
            assertThat(files.map(file -> "messages/" + file.getFileName().toString()))
                    .filteredOn(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void plantedGapsAreSeen() throws IOException {
        Files.writeString(
                folder.resolve("voting.properties"),
                """
                GOOD=Đợi {0} giây.
                ONLY_VIETNAMESE=Chỉ có tiếng Việt.
                OTHER_GAPS=Còn {0} trong {1}.
                TWICE=Một.
                TWICE=Hai.
                BROKEN=Còn {0,nothing}.
                """);
        Files.writeString(
                folder.resolve("voting_en.properties"),
                """
                GOOD=Wait {0} seconds.
                OTHER_GAPS={0} left.
                TWICE=It isn''t formatted.
                BROKEN=Don't say {0}.
                ORPHAN=Nobody says this.
                """);
        Files.writeString(folder.resolve("entry.properties"), "GOOD=Tốt.\n");
        Map<String, List<String>> codes =
                Map.of(
                        "voting",
                        List.of(
                                "GOOD",
                                "ONLY_VIETNAMESE",
                                "OTHER_GAPS",
                                "TWICE",
                                "BROKEN",
                                "SILENT"),
                        "entry",
                        List.of("GOOD"));

        assertThat(new RefusalSentences(folder).faults(codes, Map.of()))
                .containsExactlyInAnyOrder(
                        "GOOD is a code of two modules",
                        "entry_en.properties is missing",
                        "entry_en.properties: no sentence for GOOD",
                        "voting.properties: TWICE stands there twice",
                        "voting.properties: no sentence for SILENT",
                        "voting.properties: BROKEN is no format: unknown format type: nothing",
                        "voting_en.properties: no sentence for ONLY_VIETNAMESE",
                        "voting_en.properties: no sentence for SILENT",
                        "voting_en.properties: ORPHAN is no code",
                        "voting_en.properties: TWICE is no format, yet is written as one",
                        "voting_en.properties: BROKEN has a single apostrophe or a gap in its"
                                + " placeholders",
                        "voting: OTHER_GAPS has other placeholders in English",
                        "voting: BROKEN has other placeholders in English");
    }

    /** The constants of every enum of refusals, by module. */
    private static Map<String, List<String>> codes() {
        return Code.MAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .collect(
                        groupingBy(
                                field -> module(field.getOwner()),
                                mapping(JavaField::getName, toList())));
    }

    private static String module(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
