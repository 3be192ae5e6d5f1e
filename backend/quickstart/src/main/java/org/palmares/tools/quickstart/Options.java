// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Phase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the command line asks for.
 *
 * @param phase the demo contest's phase at the start
 * @param folder where everything is kept between runs
 * @param port the wished port of the pages
 * @param clock where the database's clock starts; null for the machine's own time
 */
record Options(Phase phase, Path folder, int port, @Nullable Instant clock) {

    static Options parse(String[] args) {
        Map<String, String> given = new TreeMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (arg.startsWith("--") && equals > 0) {
                given.put(arg.substring(2, equals), arg.substring(equals + 1));
            }
        }
        Path folder = Path.of(given.getOrDefault("folder", ".palmares")).toAbsolutePath();
        return new Options(
                phase(given.getOrDefault("phase", "voting")),
                folder.normalize(),
                Integer.parseInt(given.getOrDefault("port", "8080")),
                clock(given.get("clock")));
    }

    private static @Nullable Instant clock(@Nullable String moment) {
        try {
            return moment == null ? null : OffsetDateTime.parse(moment).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "A clock starts at a moment with its zone, as 2026-11-15T08:00+07:00; "
                            + moment
                            + " is none.",
                    e);
        }
    }

    private static Phase phase(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "intake" -> Phase.INTAKE;
            case "screening" -> Phase.SCREENING;
            case "judging" -> Phase.JUDGING;
            case "voting" -> Phase.VOTING;
            case "results" -> Phase.PUBLISHED;
            default ->
                    throw new IllegalArgumentException(
                            "There is no phase "
                                    + name
                                    + ": choose intake, screening, judging, voting or results.");
        };
    }
}
