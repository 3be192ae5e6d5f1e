// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds ffmpeg and ffprobe: on the PATH first, for its security updates, else the packaged ones.
 */
final class FfmpegSearch {

    private static final Pattern VERSION = Pattern.compile("^ffmpeg version n?(\\S+)");

    private FfmpegSearch() {}

    static Ffmpeg find() {
        return onPath().or(FfmpegSearch::packaged)
                .orElseThrow(
                        () ->
                                new LocalServersException(
                                        "No ffmpeg was found: none on the PATH, and none is"
                                                + " packaged"
                                                + " for %s; install ffmpeg and ffprobe."
                                                        .formatted(OperatingSystem.platform())));
    }

    private static Optional<Ffmpeg> onPath() {
        Optional<Path> ffprobe = OperatingSystem.onPath("ffprobe");
        return OperatingSystem.onPath("ffmpeg")
                .filter(_ -> ffprobe.isPresent())
                .flatMap(ffmpeg -> checked(ffmpeg, ffprobe.orElseThrow(), List.of()));
    }

    static Optional<Ffmpeg> packaged() {
        return FfmpegBinaries.home()
                .flatMap(
                        home ->
                                checked(
                                        home.resolve("ffmpeg"),
                                        home.resolve("ffprobe"),
                                        List.of(home)));
    }

    private static Optional<Ffmpeg> checked(Path ffmpeg, Path ffprobe, List<Path> libraries) {
        return version(ffmpeg).map(version -> new Ffmpeg(ffmpeg, ffprobe, libraries, version));
    }

    private static Optional<String> version(Path ffmpeg) {
        try {
            Process process =
                    new ProcessBuilder(ffmpeg.toString(), "-version")
                            .redirectErrorStream(true)
                            .start();
            String words =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = VERSION.matcher(words);
            return process.waitFor() == 0 && matcher.find()
                    ? Optional.of(matcher.group(1))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServersException("Looking for ffmpeg was interrupted.", e);
        }
    }
}
