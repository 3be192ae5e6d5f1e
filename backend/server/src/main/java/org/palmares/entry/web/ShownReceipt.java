// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.entry.Entry;
import org.palmares.entry.InTime;
import org.palmares.entry.Receipt;
import org.palmares.media.Arrival;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A receipt for one viewer: title and file names are only for those who may read them. */
record ShownReceipt(
        String code,
        @Nullable String number,
        @Nullable String title,
        Contest contest,
        Instant submittedAt,
        @Nullable InTime inTime,
        List<ShownArrival> files) {

    static ShownReceipt of(
            Receipt receipt,
            Entry entry,
            Contest contest,
            Collection<Arrival> files,
            boolean named) {
        return new ShownReceipt(
                receipt.code(),
                entry.code(),
                named ? entry.title() : null,
                contest,
                receipt.submittedAt(),
                receipt.inTime(),
                files.stream()
                        .sorted(Comparator.comparing(Arrival::media))
                        .map(file -> ShownArrival.of(file, named))
                        .toList());
    }
}
