// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import org.palmares.ranking.record.TilePath;

import java.util.UUID;

/**
 * A file of the record on its way to the bucket.
 *
 * @param key {@code record/<log>/…}
 * @param type its media type
 * @param cache its Cache-Control, for whoever serves the bucket itself
 */
public record RecordFile(String key, byte[] bytes, String type, String cache) {

    public static final String TEXT = "text/plain; charset=utf-8";
    public static final String BYTES = "application/octet-stream";

    /** Of what never changes under its address. */
    public static final String IMMUTABLE = "public, max-age=31536000, immutable";

    public static final String NO_CACHE = "no-cache";

    public static RecordFile tile(UUID log, TilePath path, byte[] bytes) {
        return new RecordFile(key(log, path.text()), bytes, BYTES, IMMUTABLE);
    }

    public static RecordFile closing(UUID log, int round, byte[] note) {
        return new RecordFile(key(log, closing(round)), note, TEXT, IMMUTABLE);
    }

    public static RecordFile checkpoint(UUID log, byte[] note) {
        return new RecordFile(key(log, "checkpoint"), note, TEXT, NO_CACHE);
    }

    static String closing(int round) {
        return "closed/" + round;
    }

    static String key(UUID log, String path) {
        return "record/%s/%s".formatted(log, path);
    }
}
