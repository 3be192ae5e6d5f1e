// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When things happen. Judging and voting may overlap; both come after intake.
 *
 * @param publication when the organiser intends to publish: a promise, not a switch
 */
public record Calendar(Window intake, Window judging, Window voting, Instant publication) {

    /** All moments at which something changes by the clock, in order. */
    public Stream<Instant> moments() {
        return Stream.of(intake, judging, voting)
                .flatMap(window -> Stream.of(window.opens(), window.closes()))
                .sorted();
    }

    /** The moments that are others in a later calendar, by name, as {@code before/after}. */
    public Map<String, String> changes(Calendar later) {
        Map<String, Instant> then = later.named();
        Map<String, String> changes = new TreeMap<>();
        named().forEach(
                        (name, before) -> {
                            Instant after = then.get(name);
                            if (!before.equals(after)) {
                                changes.put(name, before + "/" + after);
                            }
                        });
        return changes;
    }

    private Map<String, Instant> named() {
        return Map.of(
                "intakeOpens", intake.opens(),
                "intakeCloses", intake.closes(),
                "judgingOpens", judging.opens(),
                "judgingCloses", judging.closes(),
                "votingOpens", voting.opens(),
                "votingCloses", voting.closes(),
                "publication", publication);
    }
}
