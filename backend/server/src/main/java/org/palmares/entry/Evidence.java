// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.Contest;
import org.palmares.contest.IntakeGraces;
import org.palmares.media.Arrival;
import org.palmares.media.Arrivals;
import org.palmares.media.Media;
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
        Map<UUID, Arrival> byMedia =
                arrivals.of(
                        found.values().stream().flatMap(Evidence::files).map(Media::key).toList());
        return found.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                one ->
                                        files(one.getValue())
                                                .map(file -> byMedia.get(file.key()))
                                                .filter(Objects::nonNull)
                                                .toList()));
    }

    /** From when on nothing more of a work arrives. */
    public Instant end(Contest contest, Entry entry, int hours) {
        return graces.end(contest, entry.category(), hours);
    }

    /** What stands, and behind it what is to take its place. */
    private static Stream<Media> files(Work work) {
        return work.parts().stream()
                .flatMap(Part::owners)
                .flatMap(
                        owner ->
                                Stream.concat(
                                        Stream.ofNullable(work.file(owner)),
                                        Stream.ofNullable(work.newer(owner))));
    }
}
