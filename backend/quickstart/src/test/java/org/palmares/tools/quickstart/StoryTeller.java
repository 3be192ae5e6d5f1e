// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Phase;
import org.palmares.tools.identity.Directory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts an empty house with nothing but the demo accounts, and has a story told in it. */
final class StoryTeller {

    private static final Path SCRIPT = Path.of("..", "..", "web-client", "e2e", "story.sh");

    /** Beside another story on two cores. */
    private static final int LIMIT_IN_MINUTES = 15;

    private StoryTeller() {}

    /**
     * Tells the story of this name, web-client/e2e/<name>.ts.
     *
     * @return the exit code; -1 where it took too long
     */
    static int tell(String name, Path folder, int port) throws Exception {
        return tell(name, folder, port, null);
    }

    /** As above, with the database's clock starting at a moment. */
    static int tell(String name, Path folder, int port, @Nullable Instant clock) throws Exception {
        String skipped = "The browser test is left out, because -Dskip.browser says so.";
        if (Boolean.getBoolean("skip.browser")) {
            System.out.println(skipped);
        }
        assumeFalse(Boolean.getBoolean("skip.browser"), skipped);
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Path videos = prepared(folder);
        var options = new Options(Phase.INTAKE, folder.resolve("data"), Ports.free(port), clock);
        try (Quickstart quickstart = Quickstart.start(options)) {
            Directory directory = quickstart.server().getBean(Directory.class);
            DemoPeople.all().forEach(directory::demo);
            Map<String, String> setting =
                    Map.of(
                            "PALMARES_ADDRESS", quickstart.address(),
                            "PALMARES_STORY", folder.toString(),
                            "PALMARES_VIDEOS", videos.toString());
            return run(name, setting);
        }
    }

    /**
     * Makes what all stories share: the films, and the browser with what drives it. Stories are
     * told side by side in JVMs of their own, so each waits here for its turn.
     */
    private static Path prepared(Path folder) throws IOException, InterruptedException {
        try (var file = FileChannel.open(folder.resolveSibling("stories.lock"), CREATE, WRITE);
                FileLock _ = file.lock()) {
            if (run("ready", Map.of()) != 0) {
                throw new IOException("There is no browser for the stories.");
            }
            return StoryVideos.in(folder.resolveSibling("story-videos"));
        }
    }

    private static int run(String name, Map<String, String> setting)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", SCRIPT.toString(), name).redirectErrorStream(true);
        builder.environment().putAll(setting);
        Process process = builder.start();
        // Line by line: this process's own output is how it speaks to Maven.
        Thread said =
                Thread.startVirtualThread(
                        () ->
                                process.inputReader()
                                        .lines()
                                        .forEach(line -> System.out.println(name + ": " + line)));
        try {
            boolean ended = process.waitFor(LIMIT_IN_MINUTES, TimeUnit.MINUTES);
            return ended ? process.exitValue() : -1;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            said.join(Duration.ofSeconds(10));
        }
    }
}
