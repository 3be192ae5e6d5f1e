// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Renditions;
import org.palmares.media.store.RenditionsBucket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Puts verified files under the attempt's own prefix. Nothing is visible there until the job is
 * done.
 */
final class RenditionDelivery {

    private static final int AT_A_TIME = 4;

    private final RenditionsBucket bucket;

    RenditionDelivery(RenditionsBucket bucket) {
        this.bucket = bucket;
    }

    /** Sends the lowest rung on its way while it is made, until closed. */
    EarlyRung early(Lease lease, Rung lowest, Path folder) {
        return new EarlyRung(bucket, lease, lowest, folder);
    }

    void put(Lease lease, List<RungFiles> rungs, boolean poster, boolean previews, Path folder)
            throws IOException {
        Files.writeString(folder.resolve(Renditions.MAIN_PLAYLIST), MainPlaylist.of(rungs));
        Path lowest = folder.resolve(rungs.getLast().rung().playlist());
        // It has stopped growing: for players that have begun early, and for those that begin now.
        String whole = Files.readString(lowest).replace("TYPE:EVENT", "TYPE:VOD");
        Files.writeString(lowest, whole);
        Files.writeString(folder.resolve(Renditions.EARLY_PLAYLIST), whole);
        List<String> files = new ArrayList<>();
        for (RungFiles rung : rungs) {
            files.addAll(rung.files());
            files.add(rung.rung().playlist());
        }
        if (poster) {
            files.add(Renditions.POSTER);
        }
        if (previews) {
            files.addAll(Previews.files(folder));
        }
        files.add(Renditions.EARLY_PLAYLIST);
        files.add(Renditions.MAIN_PLAYLIST);
        putAll(lease, files, folder);
    }

    void putAll(Lease lease, List<String> files, Path folder) {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Callable<@Nullable Void>> puts =
                    files.stream().map(file -> put(lease, folder.resolve(file))).toList();
            for (var put : threads.invokeAll(puts)) {
                put.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new WorkOverException();
        }
    }

    private Callable<@Nullable Void> put(Lease lease, Path file) {
        return () -> {
            lease.check();
            bucket.put(lease.job().prefix() + file.getFileName(), file);
            return null;
        };
    }
}
