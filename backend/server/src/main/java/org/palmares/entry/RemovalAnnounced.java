// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The owner of these works is to be told from when on their files go. */
public record RemovalAnnounced(UUID contest, UUID owner, Instant due, List<UUID> entries) {

    public RemovalAnnounced {
        entries = List.copyOf(entries);
    }
}
