// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.tools.localservers.Ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Films made by ffmpeg for tests, and ffprobe's opinion of what came out. */
public final class Videos {

    private Videos() {}

    /** A test picture with a tone, a few frames a second, so that it costs little. */
    public static Path film(Path folder, String name, String size, int seconds) throws Exception {
        return made(
                folder.resolve(name),
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=" + size + ":rate=6:duration=" + seconds,
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:duration=" + seconds,
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-metadata",
                "title=Nguyễn Văn A");
    }

    /** Any film, by ffmpeg's own arguments before the name of the file. */
    public static Path made(Path file, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("-y", "-v", "error"));
        command.addAll(List.of(arguments));
        command.add(file.toString());
        run(ffmpeg().ffmpeg(), command);
        return file;
    }

    /** What ffmpeg says while it runs. */
    static String said(String... arguments) throws Exception {
        return run(ffmpeg().ffmpeg(), List.of(arguments));
    }

    /** Width and height, separated by a comma, as ffprobe says. */
    public static String probed(Path file) throws Exception {
        return run(
                        ffmpeg().ffprobe(),
                        List.of(
                                "-v",
                                "error",
                                "-allowed_extensions",
                                "ALL",
                                "-select_streams",
                                "v:0",
                                "-show_entries",
                                "stream=width,height",
                                "-of",
                                "csv=p=0",
                                file.toString()))
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
    }

    /** Decodes a whole film and returns how many pictures it has. */
    public static int decoded(Path file) throws Exception {
        String counted =
                run(
                        ffmpeg().ffprobe(),
                        List.of(
                                "-v",
                                "error",
                                "-allowed_extensions",
                                "ALL",
                                "-select_streams",
                                "v:0",
                                "-count_frames",
                                "-show_entries",
                                "stream=nb_read_frames",
                                "-of",
                                "csv=p=0",
                                file.toString()));
        return Integer.parseInt(counted.strip().lines().findFirst().orElseThrow().replace(",", ""));
    }

    /** One property of one stream, as ffprobe says. */
    public static String stream(Path file, String stream, String property) throws Exception {
        return run(
                        ffmpeg().ffprobe(),
                        List.of(
                                "-v",
                                "error",
                                "-allowed_extensions",
                                "ALL",
                                "-select_streams",
                                stream,
                                "-show_entries",
                                "stream=" + property,
                                "-of",
                                "default=nw=1:nk=1",
                                file.toString()))
                .lines()
                .findFirst()
                .orElse("");
    }

    /** Integrated, in LUFS, of the first sound. */
    public static double loudness(Path file) throws Exception {
        String said =
                decoded(
                        file,
                        List.of("-nostats"),
                        List.of(
                                "-map",
                                "0:a:0",
                                "-af",
                                "ebur128=framelog=quiet",
                                "-f",
                                "null",
                                "-"));
        Matcher matcher = Pattern.compile("I:\\s+(-?[0-9.]+) LUFS").matcher(said);
        return matcher.results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /** A hash over all decoded pictures in their order. */
    public static String pictures(Path file) throws Exception {
        return decoded(
                file,
                List.of("-v", "error"),
                List.of("-map", "0:v:0", "-fps_mode", "passthrough", "-f", "hash", "-"));
    }

    private static String decoded(Path file, List<String> before, List<String> after)
            throws Exception {
        List<String> command = new ArrayList<>(before);
        if (file.toString().endsWith(".m3u8")) {
            command.addAll(List.of("-allowed_extensions", "ALL"));
        }
        command.addAll(List.of("-i", file.toString()));
        command.addAll(after);
        return run(ffmpeg().ffmpeg(), command);
    }

    private static Ffmpeg ffmpeg() {
        return Ffmpeg.find();
    }

    private static String run(Path program, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        Path out = Files.createTempFile("video", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment()
                .put(
                        "LD_LIBRARY_PATH",
                        ffmpeg().libraryFolders().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(":")));
        Process process = builder.start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        String said = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        if (!ended || process.exitValue() != 0) {
            throw new IOException(program + ": " + said);
        }
        return said;
    }
}
