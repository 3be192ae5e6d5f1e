// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;
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
}
