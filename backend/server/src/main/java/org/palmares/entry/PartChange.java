// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.WorkKind;

/**
 * New content of a part; null leaves a field as it is, an empty text clears it.
 *
 * @param publishedOn a day as {@code yyyy-mm-dd}
 */
public record PartChange(
        @Nullable WorkKind kind,
        @Nullable String title,
        @Nullable String article,
        @Nullable String link,
        @Nullable String outlet,
        @Nullable String publishedOn,
        @Nullable String place) {}
