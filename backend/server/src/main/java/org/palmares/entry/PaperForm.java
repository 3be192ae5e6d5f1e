// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.WorkKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the secretariat fills in when a work comes to it.
 *
 * @param arrivedAt null for now
 * @param work null for a work of a table, which brought its own
 */
public record PaperForm(
        PaperWay way,
        @Nullable Instant arrivedAt,
        @Nullable LocalDate postmark,
        String reason,
        String received,
        @Nullable NewWork work) {

    /**
     * What the work itself is.
     *
     * @param author the person who made it
     * @param phone digits, its leading zeros kept; empty where none was given
     */
    public record NewWork(
            UUID category,
            WorkKind kind,
            String title,
            String author,
            String phone,
            @Nullable UUID unit) {}
}
