// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.entry.InTime;

import java.time.Instant;
import java.util.List;

/** A receipt for one viewer: title and file names are only for those who may read them. */
record ShownReceipt(
        String code,
        @Nullable String number,
        @Nullable String title,
        Contest contest,
        Instant submittedAt,
        @Nullable InTime inTime,
        List<ShownArrival> files) {}
