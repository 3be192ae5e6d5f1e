// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.ledger.store.LogTable;
import org.palmares.ledger.store.RecordBucket;
import org.palmares.ranking.record.TilePath;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * The record's files as they lie in the storage, and the keys that they are signed with. Each may
 * end in {@link RecordUnreachable}.
 */
@Component
public class RecordFiles {

    private final RecordBucket bucket;
    private final LogTable logs;
    private final RecordKeys keys;

    RecordFiles(RecordBucket bucket, LogTable logs, RecordKeys keys) {
        this.bucket = bucket;
        this.logs = logs;
        this.keys = keys;
    }

    public Optional<byte[]> checkpoint(UUID log) {
        return bucket.checkpoint(log).map(found -> found.note().getBytes(UTF_8));
    }

    public Optional<byte[]> tile(UUID log, TilePath path) {
        return bucket.tile(log, path);
    }

    /** The checkpoint that ends with the CLOSE of a round. */
    public Optional<byte[]> closing(UUID log, int round) {
        return bucket.closing(log, round);
    }

    /** The public keys, each on a line as notes name them. */
    public Optional<byte[]> keys(UUID log) {
        return logs.progress(log)
                .map(found -> String.join("\n", keys.of(found.origin())) + "\n")
                .map(text -> text.getBytes(UTF_8));
    }
}
