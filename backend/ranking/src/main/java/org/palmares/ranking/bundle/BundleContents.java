// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import java.util.List;

/**
 * What a bundle publishes.
 *
 * @param contest the contest's name
 * @param slug the contest's name in addresses
 * @param version the published version, from 1 on; a correction is the next
 * @param generatedBy the program and its version
 */
public record BundleContents(
        String contest,
        String slug,
        int version,
        String generatedBy,
        List<BundledCategory> categories) {

    public BundleContents {
        categories = List.copyOf(categories);
        if (version < 1
                || categories.isEmpty()
                || categories.stream().map(BundledCategory::id).distinct().count()
                        < categories.size()) {
            throw new IllegalArgumentException("not a publication");
        }
    }
}
