// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Phase;
import org.palmares.tools.identity.Directory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * From an empty house to a published result, through the pages alone, in a real Chromium. Nothing
 * is seeded but the demo accounts. Screenshots lie in target/story/screenshots.
 */
class TheStoryInTheBrowserTests {

    private static final Path STORY = Path.of("target", "story").toAbsolutePath();
    private static final Path TELLER = Path.of("..", "..", "web-client", "e2e", "story.sh");
    private static final int LIMIT_IN_MINUTES = 10;

    private static int exitCode;

    @BeforeAll
    static void tell() throws Exception {
        String skipped = "The browser test is left out, because -Dskip.browser says so.";
        if (Boolean.getBoolean("skip.browser")) {
            System.out.println(skipped);
        }
        assumeFalse(Boolean.getBoolean("skip.browser"), skipped);
        FileSystemUtils.deleteRecursively(STORY);
        Files.createDirectories(STORY);
        Path videos = StoryVideos.in(STORY.resolveSibling("story-videos"));
        var options = new Options(Phase.INTAKE, STORY.resolve("data"), Ports.free(8300));
        try (Quickstart quickstart = Quickstart.start(options)) {
            Directory directory = quickstart.server().getBean(Directory.class);
            DemoPeople.all().forEach(directory::demo);
            exitCode = tell(quickstart.address(), videos);
        }
    }

    private static int tell(String address, Path videos) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", TELLER.toString()).redirectErrorStream(true);
        builder.environment().put("PALMARES_ADDRESS", address);
        builder.environment().put("PALMARES_STORY", STORY.toString());
        builder.environment().put("PALMARES_VIDEOS", videos.toString());
        Process process = builder.start();
        // Line by line: this process's own output is how it speaks to Maven.
        Thread said =
                Thread.startVirtualThread(
                        () -> process.inputReader().lines().forEach(System.out::println));
        try {
            boolean ended = process.waitFor(LIMIT_IN_MINUTES, TimeUnit.MINUTES);
            return ended ? process.exitValue() : -1;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            said.join(Duration.ofSeconds(10));
        }
    }

    @Test
    void theStoryComesToItsEnd() {
        assertThat(exitCode).as("exit code; -1 means that it took too long").isZero();
    }

    @Test
    void aStrangerRecountsTheDownloadedBundle() throws Exception {
        var verdict = BundleVerifier.recount(STORY.resolve("bundle.zip"));
        assertThat(verdict.said()).contains("AGREES").contains("MS 001");
        assertThat(verdict.exitCode()).isZero();
    }

    @Test
    void aBundleWithOneChangedFigureIsRefusedWithAReason() throws Exception {
        Path changed = BundleVerifier.withOneVoteMore(STORY.resolve("bundle.zip"));
        var verdict = BundleVerifier.recount(changed);
        assertThat(verdict.said()).contains("REFUSED");
        assertThat(verdict.exitCode()).isNotZero();
    }
}
