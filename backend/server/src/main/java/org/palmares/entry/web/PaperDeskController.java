// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.entry.Entry;
import org.palmares.entry.PaperDesk;
import org.palmares.entry.PaperPile;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretariat's desk of one contest. */
@Controller
class PaperDeskController {

    record OpenDesk(UUID contest) {}

    record PaperCount(PaperPile pile, int works) {}

    private final PaperDesk desk;

    PaperDeskController(PaperDesk desk) {
        this.desk = desk;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable OpenDesk paperDesk(Contest contest, Viewer viewer) {
        return desk.enters(contest.key(), viewer) ? new OpenDesk(contest.key()) : null;
    }

    @SchemaMapping(typeName = "PaperDesk")
    List<PaperCount> counts(OpenDesk open) {
        Map<PaperPile, Integer> counts = desk.counts(open.contest());
        return Arrays.stream(PaperPile.values())
                .map(pile -> new PaperCount(pile, counts.getOrDefault(pile, 0)))
                .toList();
    }

    @SchemaMapping(typeName = "PaperDesk")
    Page<Entry> works(
            OpenDesk open,
            @Argument PaperPile pile,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return desk.page(open.contest(), pile, first, Cursors.key(after));
    }

    @SchemaMapping(typeName = "PaperDesk")
    @Nullable Entry work(OpenDesk open, @Argument String number) {
        return desk.byNumber(open.contest(), number).orElse(null);
    }
}
