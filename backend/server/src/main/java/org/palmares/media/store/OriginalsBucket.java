// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import io.minio.CopyObjectArgs;
import io.minio.GetObjectArgs;
import io.minio.SourceObject;

import org.springframework.stereotype.Component;

import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

/** What was handed in, under keys that no browser was ever given an address for. */
@Component
public class OriginalsBucket {

    // The SDK's own condition sends the ETag without quotes, which not every storage takes.
    private static final String IF_MATCH = "x-amz-copy-source-if-match";

    private final Storage storage;
    private final String bucket;

    OriginalsBucket(Storage storage) {
        this.storage = storage;
        this.bucket = storage.bucket("originals");
    }

    public String name() {
        return bucket;
    }

    public void ensure() {
        storage.ensure(bucket);
    }

    /**
     * Copies an upload here inside the storage, on the condition that it is still the object that
     * was completed. An earlier attempt's copy stays.
     */
    public void take(UUID media, String etag, long size) {
        boolean there =
                storage.stat(bucket, media.toString()).filter(o -> o.size() == size).isPresent();
        if (!there) {
            Storage.await(
                    storage.client()
                            .copyObject(
                                    CopyObjectArgs.builder()
                                            .bucket(bucket)
                                            .object(media.toString())
                                            .extraHeaders(Map.of(IF_MATCH, "\"" + etag + "\""))
                                            .source(
                                                    SourceObject.builder()
                                                            .bucket(storage.bucket("uploads"))
                                                            .object(media.toString())
                                                            .build())
                                            .build()));
        }
    }

    public InputStream read(UUID media) {
        return Storage.await(
                storage.client()
                        .getObject(
                                GetObjectArgs.builder()
                                        .bucket(bucket)
                                        .object(media.toString())
                                        .build()));
    }
}
