// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.Contest;
import org.palmares.contest.IntakeGraces;
import org.palmares.media.Arrival;
import org.palmares.media.Arrivals;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What was received of works, and until when more of it may come; for many works at once. */
@Component
public class Evidence {

    private final Works works;
    private final Arrivals arrivals;
    private final IntakeGraces graces;

    Evidence(Works works, Arrivals arrivals, IntakeGraces graces) {
        this.works = works;
        this.arrivals = arrivals;
        this.graces = graces;
    }

    /** By work, each file's in the order of the work; the same few statements for any number. */
    public Map<UUID, List<Arrival>> of(Collection<UUID> entries) {
        Map<UUID, Work> found = works.of(entries);
        Map<UUID, Arrival> byOwner =
                arrivals.latestOf(found.values().stream().flatMap(Evidence::owners).toList());
        return found.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                one ->
                                        owners(one.getValue())
                                                .map(byOwner::get)
                                                .filter(Objects::nonNull)
                                                .toList()));
    }

    /** From when on nothing more of a work arrives. */
    public Instant end(Contest contest, Entry entry, int hours) {
        return graces.end(contest, entry.category(), hours);
    }

    private static Stream<UUID> owners(Work work) {
        return work.parts().stream().flatMap(Part::owners);
    }
}
