// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CompanionKind;
import org.palmares.entry.Companion;
import org.palmares.entry.ShownPart;
import org.palmares.kernel.GlobalId;
import org.palmares.media.Media;

import java.util.UUID;

/**
 * A file beside a part, as one viewer sees it.
 *
 * @param key under which the viewer hears of it
 */
record ShownCompanion(Companion companion, ShownPart shown, UUID key) {

    public String id() {
        return GlobalId.of("Companion", key);
    }

    public CompanionKind kind() {
        return companion.kind();
    }

    public String caption() {
        return companion.caption();
    }

    public @Nullable Media media() {
        return shown.file(companion.key());
    }

    public @Nullable Media newer() {
        return shown.newer(companion.key());
    }
}
