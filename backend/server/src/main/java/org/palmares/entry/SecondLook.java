// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.Set;
import java.util.UUID;

/**
 * Which decisions another person looks at before they hold.
 *
 * @param share of the accepted works, in percent
 */
public record SecondLook(int share, boolean refusals, boolean duplicates, Set<UUID> categories) {

    public static final SecondLook NONE = new SecondLook(0, false, false, Set.of());

    public SecondLook {
        categories = Set.copyOf(categories);
    }
}
