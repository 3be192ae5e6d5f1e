// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.entry.Dockets;
import org.palmares.entry.Entry;
import org.palmares.entry.Participation;
import org.palmares.entry.UnitParticipation;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** What units have sent in, and which works of the secretariat wait for files. */
@Controller
class ParticipationController {

    record FileMatch(String name, @Nullable Entry entry) {}

    private static final int MOST_NAMES = 100;

    private final Participation participation;
    private final Dockets dockets;

    ParticipationController(Participation participation, Dockets dockets) {
        this.participation = participation;
        this.dockets = dockets;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable List<UnitParticipation> participation(Contest contest, Viewer viewer) {
        return participation.of(contest.key(), viewer).orElse(null);
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable List<FileMatch> fileMatches(
            Contest contest, @Argument List<String> names, Viewer viewer) {
        List<String> asked = names.stream().distinct().limit(MOST_NAMES).toList();
        return dockets.waitingFor(contest.key(), asked, viewer)
                .map(
                        found ->
                                asked.stream()
                                        .map(name -> new FileMatch(name, found.get(name)))
                                        .toList())
                .orElse(null);
    }
}
