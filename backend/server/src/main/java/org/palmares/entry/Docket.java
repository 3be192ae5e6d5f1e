// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the secretariat wrote down about a work that it entered.
 *
 * @param ownKey the secretariat's own key, unique in the contest whatever its case
 * @param fileNames files that are still to come, as they are named
 */
public record Docket(
        String ownKey,
        String phone,
        String email,
        List<String> links,
        List<String> fileNames,
        @Nullable LocalDate publishedOn) {

    public Docket {
        links = List.copyOf(links);
        fileNames = List.copyOf(fileNames);
    }
}
