// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.ScreeningDesk;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What screeners do. */
@Controller
class ScreeningController {

    record ScreeningDecideInput(String entryId, boolean accept, @Nullable String reason) {}

    record ScreeningUndoInput(String entryId) {}

    private final ScreeningDesk desk;

    ScreeningController(ScreeningDesk desk) {
        this.desk = desk;
    }

    @MutationMapping
    EntryPayload screeningDecide(@Argument ScreeningDecideInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(), key -> desk.decide(key, input.accept(), input.reason(), viewer));
    }

    @MutationMapping
    EntryPayload screeningUndo(@Argument ScreeningUndoInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> desk.undo(key, viewer));
    }
}
