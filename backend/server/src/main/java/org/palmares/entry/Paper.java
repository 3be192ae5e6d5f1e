// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What the secretariat wrote down when a work came to it.
 *
 * @param number of the secretariat's own series in this contest, from 1
 * @param byPostmark whether the day of the postmark counts, and not that of the arrival
 * @param received what lay on the desk, in words
 * @param takenAt by the database's clock
 * @param sentBack why the second person sent it back, the last time; empty where nobody did
 * @param comparedBy the second person; null before, and where there was none
 * @param dueAt when it is handed in without one unless it is taken back; null unless it waits so
 * @param alone whether it was handed in without one
 */
public record Paper(
        UUID entry,
        UUID contest,
        int number,
        Delivery delivery,
        boolean byPostmark,
        String received,
        UUID takenBy,
        Instant takenAt,
        String sentBack,
        @Nullable UUID comparedBy,
        @Nullable Instant comparedAt,
        @Nullable Instant dueAt,
        boolean alone) {}
