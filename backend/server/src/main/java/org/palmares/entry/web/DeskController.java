// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.entry.DeskLists;
import org.palmares.entry.DeskView;
import org.palmares.entry.ScreeningFilter;
import org.palmares.entry.ScreeningPile;
import org.palmares.entry.ScreeningSetup;
import org.palmares.entry.ScreeningSetups;
import org.palmares.entry.WorkOnDesk;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The screeners' desk of a contest. */
@Controller
class DeskController {

    record ScreeningFilterInput(
            @Nullable ScreeningPile pile,
            @Nullable String categoryId,
            @Nullable String search,
            @Nullable Boolean claimed,
            @Nullable Boolean flagged,
            @Nullable Boolean guardian) {

        ScreeningFilter read() {
            UUID category =
                    categoryId == null
                            ? null
                            : GlobalId.key("Category", categoryId).orElse(new UUID(0, 0));
            return new ScreeningFilter(pile, category, search, claimed, flagged, guardian);
        }
    }

    record ScreeningCount(ScreeningPile pile, int works) {}

    private final DeskLists lists;
    private final ScreeningSetups setups;

    DeskController(DeskLists lists, ScreeningSetups setups) {
        this.lists = lists;
        this.setups = setups;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable DeskView screeningDesk(Contest contest, Viewer viewer) {
        return lists.open(contest.key(), viewer).orElse(null);
    }

    @SchemaMapping(typeName = "ScreeningDesk")
    boolean viewerCanDecide(DeskView desk) {
        return desk.decides();
    }

    @SchemaMapping(typeName = "ScreeningDesk")
    boolean viewerIsOrganiser(DeskView desk) {
        return desk.organiser();
    }

    @SchemaMapping(typeName = "ScreeningDesk")
    List<ScreeningCount> counts(DeskView desk) {
        Map<ScreeningPile, Integer> counts = lists.counts(desk);
        return List.of(ScreeningPile.values()).stream()
                .map(pile -> new ScreeningCount(pile, counts.getOrDefault(pile, 0)))
                .toList();
    }

    @SchemaMapping(typeName = "ScreeningDesk")
    Page<WorkOnDesk> works(
            DeskView desk,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable ScreeningFilterInput filter) {
        return lists.page(desk, read(filter), first, Cursors.number(after));
    }

    @SchemaMapping(typeName = "ScreeningDesk")
    List<String> ids(DeskView desk, @Argument @Nullable ScreeningFilterInput filter) {
        return lists.keys(desk, read(filter)).stream()
                .map(key -> GlobalId.of("Entry", key))
                .toList();
    }

    @SchemaMapping(typeName = "ScreeningDesk")
    ScreeningSetup setup(DeskView desk) {
        return setups.of(desk.contest());
    }

    private static ScreeningFilter read(@Nullable ScreeningFilterInput filter) {
        return filter == null ? ScreeningFilter.ALL : filter.read();
    }
}
