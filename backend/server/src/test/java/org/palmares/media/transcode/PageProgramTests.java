// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class PageProgramTests {

    private static final Path HOME = Path.of("/opt/java");

    @Test
    void startsFromFoldersAndJars() {
        PageProgram program =
                PageProgram.of(HOME, List.of("file:/app/classes/", "file:/m2/pdf%20box.jar"));
        assertThat(program.command())
                .startsWith("/opt/java/bin/java", "-Xmx1g")
                .endsWith(
                        "-cp",
                        "/app/classes:/m2/pdf box.jar",
                        "org.palmares.media.pages.PageRendering");
        assertThat(program.readable())
                .containsExactly(Path.of("/app/classes"), Path.of("/m2/pdf box.jar"), HOME);
    }

    @Test
    void startsOutOfTheOneJarThatHoldsEverything() {
        PageProgram program =
                PageProgram.of(
                        HOME,
                        List.of(
                                "jar:nested:/opt/palmares.jar/!BOOT-INF/classes/!/",
                                "jar:nested:/opt/palmares.jar/!BOOT-INF/lib/pdfbox.jar!/"));
        assertThat(program.command())
                .contains("-Dloader.main=org.palmares.media.pages.PageRendering")
                .endsWith(
                        "-cp",
                        "/opt/palmares.jar",
                        "org.springframework.boot.loader.launch.PropertiesLauncher");
        assertThat(program.readable()).containsExactly(Path.of("/opt/palmares.jar"), HOME);
    }
}
