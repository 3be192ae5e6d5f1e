// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Lets one living owner at a time use a data folder; the system frees it when the owner dies. */
final class OwnerLock implements AutoCloseable {

    static final String FILE = "owner.lock";

    /** Closing any channel on the file would free this JVM's own lock, so look here first. */
    private static final Set<Path> OWNED_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private OwnerLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static OwnerLock take(Path folder) {
        @Nullable OwnerLock lock = tryTake(folder);
        if (lock == null) {
            throw new LocalServersException(
                    "The data folder "
                            + folder
                            + " is in use by another running Palmares; stop that one first or"
                            + " choose another folder.");
        }
        return lock;
    }

    /** As {@link #take}, but waits for its turn while another one owns the folder. */
    static OwnerLock await(Path folder, Duration limit) {
        var taken = new AtomicReference<@Nullable OwnerLock>();
        Waiting.until(
                limit,
                () -> {
                    taken.set(tryTake(folder));
                    return taken.get() != null;
                });
        @Nullable OwnerLock lock = taken.get();
        return lock == null ? take(folder) : lock;
    }

    static @Nullable OwnerLock tryTake(Path folder) {
        if (!OWNED_HERE.add(folder)) {
            return null;
        }
        boolean taken = false;
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            taken = lock != null;
            if (!taken) {
                channel.close();
            }
            return taken ? new OwnerLock(folder, channel) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!taken) {
                OWNED_HERE.remove(folder);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OWNED_HERE.remove(folder);
        }
    }
}
