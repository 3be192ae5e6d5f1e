// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.palmares.kernel.GlobalId;

import java.util.Optional;
import java.util.UUID;

/** Reads the ids of what files belong to. */
final class Owners {

    private Owners() {}

    /** Of a part or a companion. */
    static Optional<UUID> key(String id) {
        return GlobalId.key("Part", id).or(() -> GlobalId.key("Companion", id));
    }
}
