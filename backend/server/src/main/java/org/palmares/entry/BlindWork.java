// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.Set;
import java.util.UUID;

/**
 * A work as those see it who must not learn whose it is.
 *
 * @param work with the words and files that stand for the entrant's own; every file is veiled
 * @param covering owners of files whose second set is not there yet: nothing of them is shown
 */
public record BlindWork(String title, String description, Work work, Set<UUID> covering) {

    public BlindWork {
        covering = Set.copyOf(covering);
    }
}
