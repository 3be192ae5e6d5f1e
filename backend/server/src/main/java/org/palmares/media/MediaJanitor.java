// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.palmares.kernel.DatabaseClock;
import org.palmares.media.store.LeftoverTable;
import org.palmares.media.store.LeftoverTable.Leftover;
import org.palmares.media.store.MediaRow;
import org.palmares.media.store.MediaTable;
import org.palmares.media.store.Storage;
import org.palmares.media.store.StorageException;
import org.palmares.media.store.UploadsBucket;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Throws away what nobody needs: abandoned uploads and leftover objects. It asks nothing of the
 * storage's own lifecycle rules, which not every storage has.
 */
@Component
class MediaJanitor {

    private final MediaTable table;
    private final UploadsBucket uploads;
    private final UploadReception reception;
    private final LeftoverTable leftovers;
    private final Storage storage;
    private final DatabaseClock clock;
    private final MediaProperties properties;

    MediaJanitor(
            MediaTable table,
            UploadsBucket uploads,
            UploadReception reception,
            LeftoverTable leftovers,
            Storage storage,
            DatabaseClock clock,
            MediaProperties properties) {
        this.table = table;
        this.uploads = uploads;
        this.reception = reception;
        this.leftovers = leftovers;
        this.storage = storage;
        this.clock = clock;
        this.properties = properties;
    }

    @Bean
    RecurringTask<Void> mediaJanitorTask() {
        return Tasks.recurring("media-janitor", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> clean());
    }

    void clean() {
        for (MediaRow row : table.abandoned(properties.uploadValidity())) {
            if (table.deleteUnfinished(row.key())) {
                reception.discard(row);
            }
        }
        abortUnknown(clock.now().minus(properties.uploadValidity()));
        for (Leftover leftover : leftovers.due()) {
            storage.removeAll(leftover.bucket(), leftover.prefix());
            leftovers.forget(leftover.id());
        }
    }

    /** Uploads that only the bucket knows: begun here, but never written down. */
    private void abortUnknown(Instant before) {
        for (UploadsBucket.Open open : openUploads()) {
            boolean known = isKey(open.key()) && table.row(UUID.fromString(open.key())).isPresent();
            if (!known && open.since().isBefore(before)) {
                uploads.abort(open.key(), open.upload());
            }
        }
    }

    private List<UploadsBucket.Open> openUploads() {
        try {
            return uploads.openUploads();
        } catch (StorageException e) {
            if (e.isAbsent()) {
                // The very first start: the bucket is being made.
                return List.of();
            }
            throw e;
        }
    }

    private static boolean isKey(String name) {
        try {
            return UUID.fromString(name).toString().equals(name);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
