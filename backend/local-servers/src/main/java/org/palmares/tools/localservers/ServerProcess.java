// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One running server process, with the ways to hurt and to revive it that fault tests need. */
public final class ServerProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final ServerCommand command;
    private final DataFolder folder;
    private final Guard guard;
    private @Nullable Process process;

    ServerProcess(ServerCommand command, DataFolder folder, Guard guard) {
        this.command = command;
        this.folder = folder;
        this.guard = guard;
    }

    public String name() {
        return command.name();
    }

    public int port() {
        return command.port();
    }

    /** The process id of the server; children that it may have started are not counted. */
    public synchronized long pid() {
        return running().pid();
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Starts the server on its port and returns when it answers. */
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        FreePorts.requireFree(name(), command.port());
        Process started = launch();
        process = started;
        boolean answered =
                Waiting.until(
                        START_LIMIT, () -> !started.isAlive() || command.answers().getAsBoolean());
        if (!answered || !started.isAlive()) {
            kill();
            throw new LocalServersException(
                    "%s did not start; its last words were: %s"
                            .formatted(name(), folder.lastWords(name())));
        }
    }

    /** Asks the server to end cleanly and waits; a server that does not end is killed. */
    public synchronized void stop() {
        if (process != null) {
            stop(process.toHandle(), command.stopSignal());
        }
        forget();
    }

    /** Ends the server and its children at once, as kill -9 does. */
    public synchronized void kill() {
        if (process != null) {
            kill(process.toHandle());
        }
        forget();
    }

    /** Freezes the server and its children (SIGSTOP): connections stay open, nothing answers. */
    public synchronized void pause() {
        ProcessHandle head = running().toHandle();
        Signals.send("STOP", List.of(head));
        Signals.send("STOP", Signals.family(head));
    }

    /** Lets a paused server go on (SIGCONT). */
    public synchronized void resume() {
        Signals.send("CONT", Signals.family(running().toHandle()));
    }

    /** Stops the server if it runs and starts it again on the same port with the same data. */
    public synchronized void restart() {
        stop();
        start();
    }

    static void stop(ProcessHandle head, String signal) {
        Signals.send("CONT", Signals.family(head));
        Signals.send(signal, List.of(head));
        if (!Waiting.until(STOP_LIMIT, () -> !Signals.lives(head))) {
            kill(head);
        }
    }

    static void kill(ProcessHandle head) {
        // Frozen first, so that it starts no child between the look and the kill.
        Signals.send("STOP", List.of(head));
        List<ProcessHandle> family = Signals.family(head);
        Signals.send("KILL", family);
        Waiting.until(STOP_LIMIT, () -> family.stream().noneMatch(Signals::lives));
    }

    private Process running() {
        if (process == null) {
            throw new LocalServersException(name() + " is not running.");
        }
        return process;
    }

    private Process launch() {
        List<String> words = new ArrayList<>(OperatingSystem.ownProcessGroup());
        words.addAll(command.words());
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(command.workingFolder().toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(folder.log(name()).toFile()));
        try {
            Process started = builder.start();
            ProcessIdentity identity = ProcessIdentity.of(started.toHandle(), command.program());
            identity.write(folder.pidFile(name()));
            guard.watch(identity, command.stopSignal());
            return started;
        } catch (IOException e) {
            throw new LocalServersException(name() + " could not be run.", e);
        }
    }

    private void forget() {
        process = null;
        try {
            Files.deleteIfExists(folder.pidFile(name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
