// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.kernel.Refusal;
import org.palmares.media.rules.FileOffer;
import org.palmares.media.store.LeftoverTable;
import org.palmares.media.store.MediaRow;
import org.palmares.media.store.MediaTable;
import org.palmares.media.store.StorageException;
import org.palmares.media.store.TranscodeJobTable;
import org.palmares.media.store.UploadsBucket;
import org.palmares.media.store.UploadsBucket.Received;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The last step of an upload: into the workers' queue, or away. */
@Component
class UploadReception {

    private static final Logger LOG = LoggerFactory.getLogger(UploadReception.class);

    private final MediaTable table;
    private final TranscodeJobTable jobs;
    private final UploadsBucket bucket;
    private final LeftoverTable leftovers;
    private final MediaProperties properties;
    private final TransactionTemplate transaction;

    UploadReception(
            MediaTable table,
            TranscodeJobTable jobs,
            UploadsBucket bucket,
            LeftoverTable leftovers,
            MediaProperties properties,
            TransactionTemplate transaction) {
        this.table = table;
        this.jobs = jobs;
        this.bucket = bucket;
        this.leftovers = leftovers;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** Does the work while nobody else does any on this upload, on any node. */
    <T> T alone(UUID key, Supplier<T> work) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            table.hold(key);
                            return work.get();
                        }));
    }

    /** Queues a completed upload once, however often it is called. */
    void receive(MediaRow row) {
        Received received = bucket.received(row.key()).orElseThrow();
        transaction.executeWithoutResult(
                _ -> {
                    if (table.received(row.key())) {
                        jobs.enqueue(row.key(), received.etag(), properties.maxAttempts());
                        if (received.size() != row.size()) {
                            jobs.refuse(row.key(), wrongSize(row, received));
                        }
                    }
                });
    }

    private static Refusal wrongSize(MediaRow row, Received received) {
        return received.size() > row.size()
                ? FileOffer.tooLarge(row.maxSize())
                : Refusal.of(MediaRefusal.FILE_CUT_OFF);
    }

    /** Throws away what the bucket holds of an upload that is no longer known here. */
    void discard(MediaRow row) {
        try {
            bucket.abort(row.key().toString(), row.storageUpload());
        } catch (StorageException e) {
            LOG.info("An upload stays open until the janitor comes: {}", e.getMessage());
        }
        // A completion that runs at this moment may still leave an object.
        leftovers.add(bucket.name(), row.key().toString(), Duration.ofMinutes(10));
    }
}
