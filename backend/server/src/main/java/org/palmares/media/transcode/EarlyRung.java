// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.media.Renditions;
import org.palmares.media.rules.Playlist;
import org.palmares.media.store.RenditionsBucket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Puts the lowest rung into the bucket while ffmpeg makes it, so that its owner and the screeners
 * can watch early. A playlist goes after the segments that it names. Whatever goes wrong here only
 * means that they wait for the whole.
 */
final class EarlyRung implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EarlyRung.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final RenditionsBucket bucket;
    private final Lease lease;
    private final Rung rung;
    private final Path folder;
    private final Set<String> sent = new HashSet<>();
    private final Thread watch;
    private final CountDownLatch over = new CountDownLatch(1);

    EarlyRung(RenditionsBucket bucket, Lease lease, Rung rung, Path folder) {
        this.bucket = bucket;
        this.lease = lease;
        this.rung = rung;
        this.folder = folder;
        this.watch = Thread.ofVirtual().name("early-" + lease.job().media()).start(this::keep);
    }

    private void keep() {
        while (isGoingOn()) {
            try {
                look();
            } catch (WorkOverException _) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.info("Nothing early of {}: {}", lease.job().media(), e.toString());
            }
        }
    }

    private boolean isGoingOn() {
        try {
            return !over.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }

    private void look() throws IOException {
        Path playlist = folder.resolve(rung.playlist());
        if (!Files.exists(playlist)) {
            return;
        }
        String text = Files.readString(playlist);
        List<String> grown =
                Playlist.files(text).stream().filter(file -> !sent.contains(file)).toList();
        for (String file : grown) {
            lease.check();
            bucket.put(lease.job().prefix() + file, folder.resolve(file));
            sent.add(file);
        }
        if (!grown.isEmpty()) {
            Path early = Files.writeString(folder.resolve(Renditions.EARLY_PLAYLIST), text);
            lease.check();
            bucket.put(lease.job().prefix() + early.getFileName(), early);
            lease.playableEarly();
        }
    }

    /** Nothing is sent any more after this. */
    @Override
    public void close() {
        over.countDown();
        try {
            watch.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
