// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

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
        assertThat(words(Code.MAIN, "org.palmares.kernel")).isEqualTo(new TreeSet<>(WORDS));
    }

    @Test
    void aPlantedWordIsSeen() {
        String planted = "org.palmares.architecture.canary.house.entry";
        assertThat(words(Code.planted(planted), planted)).containsExactly("Work", "Works");
    }

    /** The top-level types of one package; its rooms hold no shared words. */
    private static Set<String> words(JavaClasses code, String face) {
        return code.stream()
                .filter(type -> type.getPackageName().equals(face) && type.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(toCollection(TreeSet::new));
    }
}
