// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of what a contest asks its entrants to declare, in order; versions count from 1 and
 * never change.
 *
 * @param version 0 where nothing was ever asked
 */
public record DeclarationList(UUID contest, int version, List<Declaration> items) {

    public DeclarationList {
        items = List.copyOf(items);
    }

    public static DeclarationList none(UUID contest) {
        return new DeclarationList(contest, 0, List.of());
    }

    public Optional<Declaration> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
