// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.bramp.ffmpeg.FFprobe;
import net.bramp.ffmpeg.probe.FFmpegProbeResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Both programs, as this worker starts them: always in the sandbox. */
final class Ffmpeg {

    private static final Duration LONGEST_PROBE = Duration.ofSeconds(60);
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(5);
    private static final int TAIL = 2000;

    private static final Pattern VERSION = Pattern.compile("^ffmpeg version (\\S+)");

    enum Program {
        FFMPEG,
        FFPROBE
    }

    private final Path ffmpeg;
    private final Path ffprobe;
    private final Sandbox sandbox;
    private final long memory;

    Ffmpeg(FfmpegProperties programs, WorkerProperties worker) {
        this.ffmpeg = found(programs.ffmpeg());
        this.ffprobe = found(programs.ffprobe());
        this.sandbox = Sandbox.around(ffmpeg, programs.libraryFolders());
        this.memory = worker.memory().toBytes();
    }

    private static Path found(String program) {
        return Tools.find(program)
                .orElseThrow(() -> new IllegalStateException("there is no program " + program));
    }

    Sandbox.Level sandboxLevel() {
        return sandbox.level();
    }

    /** For programs that open strangers' files and are not ffmpeg. */
    Sandbox sandbox() {
        return sandbox;
    }

    /** As it names itself, such as 8.0.1; empty where it does not. */
    String version() {
        try {
            Path folder = Files.createTempDirectory("palmares-version");
            try {
                String said = text(Program.FFMPEG, List.of("-version"), folder, folder);
                Matcher version = VERSION.matcher(said);
                return version.find() ? version.group(1) : "";
            } finally {
                Files.deleteIfExists(errors(folder));
                Files.deleteIfExists(folder);
            }
        } catch (IOException | TranscodeFailure _) {
            return "";
        }
    }

    /** Throws an {@link IOException} where ffprobe cannot read the input. */
    FFmpegProbeResult probe(List<String> arguments, Path input, Path folder) throws IOException {
        return new FFprobe(
                        ffprobe.toString(),
                        command ->
                                bounded(
                                        sandboxed(command, input, folder, LONGEST_PROBE),
                                        LONGEST_PROBE))
                .probe(arguments);
    }

    /**
     * What a program says of a file; throws a {@link TranscodeFailure} where it does not end well.
     */
    String text(Program program, List<String> arguments, Path input, Path folder)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add((program == Program.FFMPEG ? ffmpeg : ffprobe).toString());
        command.addAll(arguments);
        Process process = bounded(sandboxed(command, input, folder, LONGEST_LOOK), LONGEST_LOOK);
        try {
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new TranscodeFailure(
                        program + " ended with " + process.exitValue() + ": " + errorTail(folder));
            }
            return said;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new WorkOverException();
        } finally {
            Sandbox.kill(process);
        }
    }

    /** Starts one pass over an input that plays so long. */
    Process start(List<String> arguments, Path input, Path folder, double seconds)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(ffmpeg.toString()));
        command.addAll(arguments);
        // Far more than any honest file takes; a stall is noticed long before.
        Duration cpu = Duration.ofSeconds(900 + Math.round(seconds * 200));
        return sandboxed(command, input, folder, cpu);
    }

    private Process sandboxed(List<String> command, Path input, Path folder, Duration cpu)
            throws IOException {
        return sandbox.start(
                command, input, folder, errors(folder), new Sandbox.Bounds(cpu, memory));
    }

    private static Process bounded(Process process, Duration longest) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                                    Sandbox.kill(process);
                                }
                            } catch (InterruptedException _) {
                                Sandbox.kill(process);
                            }
                        });
        return process;
    }

    /** The end of what the last program wrote to its error stream. */
    static String errorTail(Path folder) {
        try {
            String all =
                    Files.readString(errors(folder), java.nio.charset.StandardCharsets.ISO_8859_1);
            return all.substring(Math.max(0, all.length() - TAIL)).replace('\0', ' ');
        } catch (IOException _) {
            return "";
        }
    }

    static Path errors(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".errors");
    }
}
