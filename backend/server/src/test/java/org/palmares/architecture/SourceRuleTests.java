// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SourceRuleTests {

    private static final String HEADER =
            "// SPDX-FileCopyrightText: 2026 The Palmares authors\n"
                    + "// SPDX-License-Identifier: Apache-2.0\n";

    private static final String MAIN = "backend/server/src/main/java/org/palmares/";

    private final SourceRules rules = new SourceRules(Repository.here());

    @TempDir Path folder;

    @Test
    void theRulesSeeTheRepository() {
        var seen = Repository.here().files(path -> path.endsWith(".java"));
        assertThat(seen).extracting(Repository.Source::path).contains(MAIN + "Palmares.java");
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @Test
    void everySourceFileBeginsWithItsTwoLines() throws IOException {
        plant(MAIN + "Without.java", "package org.palmares;\n");
        plant("web-client/src/without.ts", "export {};\n");
        plant("web-client/src/with.ts", HEADER + "export {};\n");

        assertThat(planted().withoutHeader())
                .containsExactly(MAIN + "Without.java", "web-client/src/without.ts");
        assertThat(rules.withoutHeader()).isEmpty();
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        plant(MAIN + "Long.java", "\n".repeat(SourceRules.MOST_LINES + 1));
        plant(MAIN + "Short.java", "\n".repeat(SourceRules.MOST_LINES));

        assertThat(planted().tooLong()).containsExactly(MAIN + "Long.java: 301 lines");
        assertThat(rules.tooLong()).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        plant("web-client/src/later.ts", "// TO" + "DO: later\n");

        assertThat(planted().openTasks()).containsExactly("web-client/src/later.ts:1: TO" + "DO");
        assertThat(rules.openTasks()).isEmpty();
    }

    @Test
    void noFileKnowsTheMachineItWasWrittenOn() throws IOException {
        plant("README.md", "see /ho" + "me/lan/palmares\n");

        assertThat(planted().machinePaths()).containsExactly("README.md:1: /ho" + "me/lan/");
        assertThat(rules.machinePaths()).isEmpty();
    }

    @Test
    void noNameIsEmpty() throws IOException {
        plant(
                MAIN + "Names.java",
                """
                public final class VoteManager {
                    private static class Inner {}
                    record EntryDto(int id) {}
                }
                abstract class AbstractVote {}
                interface Servicing {}
                // the class that helps; a record of class Helper is not declared here
                """);

        assertThat(planted().emptyNames())
                .containsExactly(
                        MAIN + "Names.java: AbstractVote",
                        MAIN + "Names.java: EntryDto",
                        MAIN + "Names.java: VoteManager");
        assertThat(rules.emptyNames()).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        plant(MAIN + "one/Code.java", HEADER);
        plant(MAIN + "two/Code.java", HEADER);
        plant(MAIN + "two/package-info.java", "/** Two. */\npackage org.palmares.two;\n");
        plant(MAIN + "three/Code.java", HEADER);
        plant(MAIN + "three/package-info.java", "/** Three. */\n@NullMarked\npackage three;\n");

        assertThat(planted().unmarkedPackages()).containsExactly(MAIN + "one", MAIN + "two");
        assertThat(rules.unmarkedPackages()).isEmpty();
    }

    @Test
    void noBuildFileNamesARegistry() throws IOException {
        String host = "https://registry.example.org/";
        plant("pom.xml", "<repository>\n<url>" + host + "</url>\n</repository>\n");
        plant("web-client/.npmrc", "registry=" + host + "\n");
        plant("web-client/package-lock.json", "{\n\"resolved\": \"" + host + "a.tgz\"}\n");

        assertThat(planted().namedRegistries())
                .containsExactlyInAnyOrder(
                        "pom.xml:1: <repository>",
                        "pom.xml: " + host,
                        "web-client/.npmrc:1: " + host,
                        "web-client/package-lock.json:2: \"resolved\": \"http");
        assertThat(rules.namedRegistries()).isEmpty();
    }

    private SourceRules planted() {
        return new SourceRules(new Repository(folder));
    }

    private void plant(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
