// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jar as a stranger starts it, on every Java of this machine that it must run on. */
class JarTests {

    private static final Path JAR = Path.of("target", "palmares-verifier.jar").toAbsolutePath();

    @TempDir Path folder;

    private static List<Path> javas() {
        Stream<Path> known =
                Stream.of(
                        Path.of(System.getProperty("java.home")),
                        Path.of("/usr/lib/jvm/java-17-openjdk-amd64"));
        return known.map(home -> home.resolve("bin/java")).filter(Files::isExecutable).toList();
    }

    private int run(Path java, String... typed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", JAR.toString()));
        command.addAll(List.of(typed));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("printed").toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("printed"), StandardCharsets.UTF_8);
    }

    @Test
    void recountsABundleOnEveryJavaFrom17On() throws IOException, InterruptedException {
        Publication publication = new Publication();
        Path honest = Files.write(folder.resolve("honest.zip"), publication.signed());
        byte[] forged = publication.signed(publication.standing(), Publication.keys());
        Path other = Files.write(folder.resolve("forged.zip"), forged);
        for (Path java : javas()) {
            assertThat(run(java, "recount", honest.toString(), "--key", Publication.fingerprint()))
                    .as(java.toString())
                    .isZero();
            assertThat(printed()).contains("KHỚP: kết quả công bố");
            assertThat(run(java, "recount", other.toString(), "--key", Publication.fingerprint()))
                    .as(java.toString())
                    .isEqualTo(5);
            assertThat(printed()).contains("KEY_NOT_TRUSTED").doesNotContain("\tat ");
        }
    }
}
