// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.GlobalId;
import org.palmares.media.Arrival;

import java.time.Instant;

/** What was received of a file, for one viewer: its name is only for those who may read it. */
record ShownArrival(
        String mediaId,
        @Nullable String fileName,
        double size,
        @Nullable Instant firstPartAt,
        @Nullable String manifest,
        @Nullable Instant manifestAt,
        @Nullable Instant receivedAt,
        @Nullable Instant checkedAt,
        @Nullable String sha256) {

    static ShownArrival of(Arrival arrival, boolean named) {
        return new ShownArrival(
                GlobalId.of("Media", arrival.media()),
                named ? arrival.fileName() : null,
                arrival.size(),
                arrival.firstPartAt(),
                arrival.manifest(),
                arrival.manifestAt(),
                arrival.receivedAt(),
                arrival.checkedAt(),
                arrival.sha256());
    }
}
