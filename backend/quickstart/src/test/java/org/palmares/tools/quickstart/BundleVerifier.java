// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Recounts a downloaded bundle as a stranger does: with the verifier's jar and nothing else. */
final class BundleVerifier {

    /** What it said and its exit code. */
    record Verdict(int exitCode, String said) {}

    private static final Path JAR = Path.of("..", "verifier", "target", "palmares-verifier.jar");

    private BundleVerifier() {}

    static Verdict recount(Path bundle) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process =
                new ProcessBuilder(
                                java.toString(),
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-jar",
                                JAR.toString(),
                                "recount",
                                bundle.toString(),
                                "--lang",
                                "en")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said);
    }

    /** A copy in which one work has one vote more in the tally. */
    static Path withOneVoteMore(Path bundle) throws IOException {
        Path changed = bundle.resolveSibling("changed.zip");
        Files.copy(bundle, changed, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(changed);
                var files = Files.walk(zip.getPath("/"))) {
            Path tally =
                    files.filter(file -> file.endsWith("tally.json")).findFirst().orElseThrow();
            String text = Files.readString(tally);
            String more = text.replaceFirst("(\"votes\"\\s*:\\s*)\\d", "$18");
            if (more.equals(text)) {
                throw new IllegalStateException("No votes in the tally: " + text);
            }
            Files.writeString(tally, more);
        }
        return changed;
    }
}
