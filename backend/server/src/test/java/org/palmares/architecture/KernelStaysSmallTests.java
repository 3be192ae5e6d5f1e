// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;

/**
 * The kernel is no drawer for what fits nowhere: a word is added here only when at least three
 * modules need it and none of them could own it.
 */
class KernelStaysSmallTests {

    private static final Set<String> WORDS =
            Set.of(
                    "AuditedEvent",
                    "CommonRefusal",
                    "DatabaseClock",
                    "GlobalId",
                    "NodeResolver",
                    "Outcome",
                    "Page",
                    "Refusal",
                    "RefusalCode",
                    "Secrets",
                    "Text");

    @Test
    void theListOfSharedWordsIsClosed() {
        assertThat(words("org.palmares.kernel")).isEqualTo(new TreeSet<>(WORDS));
    }

    @Test
    void aPlantedWordIsSeen() {
        assertThat(words("org.palmares.architecture.canary.house.voting"))
                .contains("VoteState")
                .isNotEqualTo(new TreeSet<>(WORDS));
    }

    /** The public top-level types of one package; its rooms are not shared words. */
    private static Set<String> words(String face) {
        boolean planted = face.contains(".canary.");
        return new ClassFileImporter()
                        .withImportOption(
                                planted
                                        ? new ImportOption.OnlyIncludeTests()
                                        : new ImportOption.DoNotIncludeTests())
                        .importPackages(face)
                        .stream()
                        .filter(type -> type.getPackageName().equals(face))
                        .filter(
                                type ->
                                        type.isTopLevelClass()
                                                && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName)
                        .collect(toCollection(TreeSet::new));
    }
}
