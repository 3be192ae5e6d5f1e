// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.tools.localservers.Ffmpeg;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody would type who wants the ladder and nothing else. */
final class RawPass {

    private static final int[][] LADDER = {
        {1920, 1080, 5599, 128}, {1280, 720, 2488, 128}, {854, 480, 1107, 96}, {640, 360, 622, 96}
    };

    private final Ffmpeg ffmpeg;

    RawPass(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Moving detail and a tone, too heavy to be copied. */
    Path film(Path file, int seconds) throws IOException, InterruptedException {
        run(
                List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=size=1920x1080:rate=25:duration="
                                + seconds
                                + ",noise=alls=12:allf=t",
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=440:duration=" + seconds,
                        "-c:v",
                        "libx264",
                        "-preset",
                        "ultrafast",
                        "-b:v",
                        "12M",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:a",
                        "aac",
                        file.toString()));
        return file;
    }

    /** Seconds that one pass takes. */
    double ladder(Path film, Path folder) throws IOException, InterruptedException {
        StringBuilder graph = new StringBuilder("[0:v:0]split=").append(LADDER.length);
        for (int n = 0; n < LADDER.length; n++) {
            graph.append("[s").append(n).append(']');
        }
        for (int n = 0; n < LADDER.length; n++) {
            graph.append(
                    ";[s%1$d]scale=%2$d:%3$d,format=yuv420p[v%1$d]"
                            .formatted(n, LADDER[n][0], LADDER[n][1]));
        }
        List<String> command = new ArrayList<>(List.of("-i", film.toString()));
        command.addAll(List.of("-filter_complex", graph.toString()));
        for (int n = 0; n < LADDER.length; n++) {
            rung(command, n, folder);
        }
        long start = System.nanoTime();
        run(command);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void rung(List<String> command, int n, Path folder) {
        int kilobits = LADDER[n][2];
        command.addAll(List.of("-map", "[v" + n + "]", "-map", "0:a:0", "-c:v", "libx264"));
        command.addAll(List.of("-preset", "veryfast", "-crf", "23", "-profile:v", "high"));
        command.addAll(List.of("-maxrate", kilobits + "k", "-bufsize", 2 * kilobits + "k"));
        command.addAll(List.of("-sc_threshold", "0"));
        command.addAll(List.of("-force_key_frames", "expr:gte(t,n_forced*4)"));
        command.addAll(List.of("-c:a", "aac", "-ac", "2", "-b:a", LADDER[n][3] + "k"));
        command.addAll(List.of("-f", "hls", "-hls_time", "4", "-hls_playlist_type", "vod"));
        command.addAll(List.of("-hls_segment_type", "fmp4"));
        command.addAll(List.of("-hls_fmp4_init_filename", "init" + n + ".mp4"));
        command.add(folder.resolve("r" + n + ".m3u8").toString());
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(ffmpeg.ffmpeg().toString(), "-y", "-v", "error", "-nostdin"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment()
                .put(
                        "LD_LIBRARY_PATH",
                        ffmpeg.libraryFolders().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)));
        if (builder.start().waitFor() != 0) {
            throw new IOException("ffmpeg failed");
        }
    }
}
