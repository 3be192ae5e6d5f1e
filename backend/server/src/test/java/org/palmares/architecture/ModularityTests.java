// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.palmares.Palmares;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class ModularityTests {

    /** From the ground up: a module uses only those before it. */
    private static final List<String> UPWARDS =
            List.of(
                    "kernel",
                    "ledger",
                    "account",
                    "contest",
                    "media",
                    "imprint",
                    "entry",
                    "voting",
                    "judging",
                    "results",
                    "exchange",
                    "promotion",
                    "campaign",
                    "notice",
                    "audit");

    /** They listen to what happens; nobody asks them. */
    private static final Set<String> USED_BY_NOBODY =
            Set.of("imprint", "exchange", "promotion", "campaign", "notice", "audit");

    private static final String WRITTEN_DOWN =
            "backend/server/src/main/resources/META-INF/spring-modulith/application-modules.json";

    private static final ApplicationModules MODULES = ApplicationModules.of(Palmares.class);

    private static final ImportOption PLANTED = new ImportOption.OnlyIncludeTests();

    @Test
    void noModuleReachesWhereItMayNot() {
        MODULES.verify();
    }

    @Test
    void aPlantedUpwardArrowIsRefused() {
        var planted = ApplicationModules.of("org.palmares.architecture.canary.modules", PLANTED);

        assertThat(names(planted)).containsExactly("lower", "upper");
        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("'lower' depends on module 'upper'");
        assertThat(upwardArrows(planted, List.of("lower", "upper"), Set.of()))
                .containsExactly("lower uses upper");
        assertThat(upwardArrows(planted, List.of("upper", "lower"), Set.of("lower")))
                .containsExactly("upper uses lower");
    }

    @Test
    void everyPackageBelowTheRootIsADeclaredModule() throws IOException {
        Path root = Repository.here().path("backend/server/src/main/java/org/palmares");
        try (Stream<Path> folders = Files.list(root).filter(Files::isDirectory)) {
            assertThat(names(MODULES))
                    .containsExactlyElementsOf(
                            folders.map(folder -> folder.getFileName().toString())
                                    .collect(toCollection(TreeSet::new)))
                    .isSubsetOf(UPWARDS)
                    .contains("kernel", "account", "contest", "entry", "audit");
        }
    }

    /** A start reads its modules from this file; migrations of a module not in it never run. */
    @Test
    void theApplicationStartsWithTheseModulesInThisOrder() throws IOException {
        String file = Files.readString(Repository.here().path(WRITTEN_DOWN));

        assertThat(JsonMapper.shared().readTree(file).propertyNames())
                .containsExactlyElementsOf(UPWARDS);
    }

    @Test
    void arrowsPointDown() {
        assertThat(upwardArrows(MODULES, UPWARDS, USED_BY_NOBODY)).isEmpty();
    }

    @Test
    void theBuildDrawsTheModules() {
        Path folder = Repository.here().path("backend/server/target/modulith-docs");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeDocumentation();

        assertThat(folder.resolve("components.puml")).content().contains("Contest", "Entry");
        assertThat(MODULES)
                .allSatisfy(
                        module ->
                                assertThat(folder)
                                        .isDirectoryContaining(
                                                "glob:**/module-"
                                                        + module.getIdentifier()
                                                        + ".{puml,adoc}"));
    }

    private static Set<String> names(ApplicationModules modules) {
        return modules.stream()
                .map(module -> module.getIdentifier().toString())
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> upwardArrows(
            ApplicationModules modules, List<String> upwards, Set<String> usedByNobody) {
        return modules.stream()
                .flatMap(
                        from ->
                                from.getDirectDependencies(modules)
                                        .uniqueModules()
                                        .filter(to -> !to.equals(from))
                                        .filter(to -> isUpward(from, to, upwards, usedByNobody))
                                        .map(to -> name(from) + " uses " + name(to)))
                .sorted()
                .toList();
    }

    private static boolean isUpward(
            ApplicationModule from,
            ApplicationModule to,
            List<String> upwards,
            Set<String> usedByNobody) {
        return usedByNobody.contains(name(to))
                || upwards.indexOf(name(to)) > upwards.indexOf(name(from));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
