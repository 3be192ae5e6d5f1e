// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.store.OriginalsBucket;
import org.springframework.stereotype.Component;

import java.io.InputStream;

/** The very bytes that were handed in. Who may have them is decided by the caller, never here. */
@Component
public class Originals {

    private final OriginalsBucket bucket;

    Originals(OriginalsBucket bucket) {
        this.bucket = bucket;
    }

    /** The accepted bytes of a READY media, straight from the storage; closed by the caller. */
    public InputStream read(Media media) {
        return bucket.read(media.key());
    }
}
