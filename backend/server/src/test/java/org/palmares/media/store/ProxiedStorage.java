// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import java.net.URI;
import java.util.Map;

/** The buckets as they are seen through another address of the same storage. */
public final class ProxiedStorage implements AutoCloseable {

    private final Storage storage;

    private ProxiedStorage(Storage storage) {
        this.storage = storage;
    }

    public static ProxiedStorage at(String endpoint, Map<String, Object> properties) {
        return new ProxiedStorage(
                new Storage(
                        new StorageProperties(
                                URI.create(endpoint),
                                URI.create(endpoint),
                                properties.get("palmares.storage.region").toString(),
                                properties.get("palmares.storage.access-key").toString(),
                                properties.get("palmares.storage.secret-key").toString(),
                                properties
                                        .getOrDefault("palmares.storage.bucket-prefix", "palmares-")
                                        .toString())));
    }

    public UploadsBucket uploads() {
        return new UploadsBucket(storage);
    }

    @Override
    public void close() {
        storage.close();
    }
}
