// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times of the clock as people in Vietnam write them. */
public final class LocalTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private LocalTime() {}

    public static String of(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }

    /**
     * The midnight at which something closes belongs to the day that it ends: 24h00 of that day.
     */
    public static String ofEnd(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate day = local.toLocalDate();
        return local.equals(day.atStartOfDay(zone))
                ? "24h00 " + DAY.format(day.minusDays(1))
                : MOMENT.format(local);
    }
}
