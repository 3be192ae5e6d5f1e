// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.PUBLICATION_MISSING;
import static org.palmares.entry.EntryRefusal.PUBLISHED_TOO_EARLY;
import static org.palmares.entry.EntryRefusal.PUBLISHED_TOO_LATE;

import org.palmares.contest.Requirements;
import org.palmares.entry.Part;
import org.palmares.entry.Work;
import org.palmares.kernel.Refusal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Where and when each part was published, and whether that day counts. */
final class PublicationRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private PublicationRules() {}

    static List<Refusal> check(Work work, Requirements asked) {
        var refusals = new ArrayList<Refusal>();
        for (Part part : work.parts()) {
            if (asked.publicationRequired() && !part.publication().isWhole()) {
                refusals.add(
                        Refusal.of(PUBLICATION_MISSING, PartName.of(part, work))
                                .at(PartName.path(part, "publication")));
            }
            LocalDate day = part.publication().publishedOn();
            LocalDate from = asked.publishedFrom();
            LocalDate to = asked.publishedTo();
            String path = PartName.path(part, "publication.publishedOn");
            if (day != null && from != null && day.isBefore(from)) {
                refusals.add(
                        Refusal.of(PUBLISHED_TOO_EARLY, PartName.of(part, work), DAY.format(from))
                                .at(path));
            }
            if (day != null && to != null && day.isAfter(to)) {
                refusals.add(
                        Refusal.of(PUBLISHED_TOO_LATE, PartName.of(part, work), DAY.format(to))
                                .at(path));
            }
        }
        return refusals;
    }
}
