// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs ffmpeg and ffprobe with as little of the machine as this machine lets us withhold.
 * Whitelists reduce what a hostile file reaches; only this bounds it.
 */
final class Sandbox {

    /** From the tightest to none at all. */
    enum Level {
        /** Own file system, no network, no other processes, no capabilities, limits. */
        BUBBLEWRAP,
        /** No network, limits; files are those of the worker's user. */
        NO_NETWORK,
        /** Limits only. */
        LIMITS,
        /** Nothing: for machines that are not Linux. */
        NONE
    }

    /** What one run may use: processor seconds, bytes of address space. */
    record Bounds(Duration cpu, long memory) {}

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
    private static final List<String> SYSTEM = List.of("/usr", "/lib", "/lib64", "/bin");
    private static final String LARGEST_FILE = "4294967296";

    private final Level level;
    private final boolean ownUser;
    private final List<Path> libraries;
    private final List<Path> readable;

    private Sandbox(Level level, boolean ownUser, List<Path> libraries) {
        this(level, ownUser, libraries, List.of());
    }

    private Sandbox(Level level, boolean ownUser, List<Path> libraries, List<Path> readable) {
        this.level = level;
        this.ownUser = ownUser;
        this.libraries = libraries;
        this.readable = readable;
    }

    /** The same around a program that is not ffmpeg, and that may read these files and folders. */
    Sandbox reading(List<Path> files) {
        return new Sandbox(level, ownUser, List.of(), files);
    }

    /** The tightest sandbox in which this program starts here. */
    static Sandbox around(Path program, List<Path> libraries) {
        Sandbox found =
                Stream.of(
                                new Sandbox(Level.BUBBLEWRAP, false, libraries),
                                new Sandbox(Level.NO_NETWORK, false, libraries),
                                new Sandbox(Level.NO_NETWORK, true, libraries),
                                new Sandbox(Level.LIMITS, false, libraries))
                        .filter(sandbox -> sandbox.works(program))
                        .findFirst()
                        .orElse(new Sandbox(Level.NONE, false, libraries));
        LOG.info("The sandbox around ffmpeg: {}", found.level);
        return found;
    }

    Level level() {
        return level;
    }

    /**
     * Starts a program that reads one file and writes into one folder; errors go to the file
     * beside.
     */
    Process start(List<String> command, Path input, Path folder, Path errors, Bounds bounds)
            throws IOException {
        List<String> wrapped = new ArrayList<>(before(command, input, folder, bounds));
        wrapped.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(wrapped).directory(folder.toFile());
        builder.environment().clear();
        if (!libraries.isEmpty()) {
            builder.environment().put("LD_LIBRARY_PATH", libraryPath());
        }
        builder.redirectError(errors.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Kills a started program with all that it has started. */
    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private boolean works(Path program) {
        try {
            Path folder = Files.createTempDirectory("palmares-sandbox");
            Path errors = folder.resolve("errors");
            try {
                Process process =
                        start(
                                List.of(program.toString(), "-version"),
                                folder,
                                folder,
                                errors,
                                new Bounds(Duration.ofSeconds(20), 8L << 30));
                process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
                return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
            } finally {
                Files.deleteIfExists(errors);
                Files.deleteIfExists(folder);
            }
        } catch (IOException | MissingToolException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> before(List<String> command, Path input, Path folder, Bounds bounds) {
        List<String> wrap = new ArrayList<>();
        if (level == Level.NONE) {
            return wrap;
        }
        // Its own session: a Ctrl-C at the worker's terminal must not look like a broken file.
        wrap.add(tool("setsid"));
        wrap.add(tool("prlimit"));
        wrap.add("--cpu=" + bounds.cpu().toSeconds());
        wrap.add("--as=" + bounds.memory());
        wrap.add("--fsize=" + LARGEST_FILE);
        wrap.addAll(List.of("--nofile=256", "--core=0", "--"));
        switch (level) {
            case BUBBLEWRAP -> wrap.addAll(bubblewrap(command.getFirst(), input, folder));
            case NO_NETWORK -> {
                wrap.add(tool("unshare"));
                wrap.addAll(ownUser ? List.of("-r", "-n", "--") : List.of("-n", "--"));
                wrap.addAll(dyingWithTheWorker());
            }
            case LIMITS -> wrap.addAll(dyingWithTheWorker());
            case NONE -> {}
        }
        return wrap;
    }

    private static List<String> dyingWithTheWorker() {
        return List.of(tool("setpriv"), "--pdeathsig", "KILL", "--no-new-privs", "--");
    }

    private List<String> bubblewrap(String program, Path input, Path folder) {
        List<String> args = new ArrayList<>();
        args.add(tool("bwrap"));
        args.addAll(List.of("--unshare-all", "--die-with-parent", "--new-session", "--clearenv"));
        args.addAll(List.of("--cap-drop", "ALL", "--proc", "/proc", "--dev", "/dev"));
        args.addAll(List.of("--tmpfs", "/tmp"));
        SYSTEM.forEach(path -> args.addAll(List.of("--ro-bind-try", path, path)));
        for (String path : List.of("/etc/alternatives", "/etc/ld.so.cache")) {
            args.addAll(List.of("--ro-bind-try", path, path));
        }
        Path home = Path.of(program).getParent();
        if (home != null && SYSTEM.stream().noneMatch(home::startsWith)) {
            args.addAll(List.of("--ro-bind", home.toString(), home.toString()));
        }
        for (Path path : readable) {
            args.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        for (Path library : libraries) {
            args.addAll(List.of("--ro-bind", library.toString(), library.toString()));
        }
        if (!libraries.isEmpty()) {
            args.addAll(List.of("--setenv", "LD_LIBRARY_PATH", libraryPath()));
        }
        args.addAll(List.of("--ro-bind", input.toString(), input.toString()));
        args.addAll(List.of("--bind", folder.toString(), folder.toString()));
        args.addAll(List.of("--chdir", folder.toString(), "--"));
        return args;
    }

    private String libraryPath() {
        return String.join(File.pathSeparator, libraries.stream().map(Path::toString).toList());
    }

    private static String tool(String name) {
        return Tools.find(name).map(Path::toString).orElseThrow(MissingToolException::new);
    }

    private static final class MissingToolException extends RuntimeException {}
}
