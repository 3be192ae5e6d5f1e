// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.Corrections;
import org.palmares.entry.Decision;
import org.palmares.entry.Entry;
import org.palmares.entry.RefusalAnswers;
import org.palmares.entry.ScreeningDesk;
import org.palmares.entry.Seats;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What screeners do with one work, and what its entrant answers. */
@Controller
class ScreeningController {

    record ScreeningDecideInput(
            String entryId,
            boolean accept,
            @Nullable String reason,
            @Nullable Integer checklist,
            @Nullable List<String> ticked) {

        Decision read() {
            return new Decision(
                    accept, reason, checklist, ticked == null ? List.of() : ticked, null);
        }
    }

    record ScreeningUndoInput(String entryId) {}

    record ScreeningNextInput(String contestId, @Nullable String after) {}

    record ScreeningClaimInput(String entryId) {}

    record ScreeningReleaseInput(String entryId) {}

    record ScreeningRequestCorrectionInput(String entryId, String reason, Instant until) {}

    record RefusalAnswerInput(String entryId, String words) {}

    private final ScreeningDesk desk;
    private final Seats seats;
    private final Corrections corrections;
    private final RefusalAnswers answers;

    ScreeningController(
            ScreeningDesk desk, Seats seats, Corrections corrections, RefusalAnswers answers) {
        this.desk = desk;
        this.seats = seats;
        this.corrections = corrections;
        this.answers = answers;
    }

    @MutationMapping
    EntryPayload screeningNext(@Argument ScreeningNextInput input, Viewer viewer) {
        Integer after = Cursors.number(input.after());
        Outcome<Optional<Entry>> next =
                EntryPayload.found(
                        GlobalId.key("Contest", input.contestId()),
                        "contestId",
                        key -> seats.next(key, after == null ? 0 : after, viewer));
        Optional<Entry> work = next.valueOrNull();
        return new EntryPayload(work == null ? null : work.orElse(null), next.refusals());
    }

    @MutationMapping
    EntryPayload screeningClaim(@Argument ScreeningClaimInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> seats.claim(key, viewer));
    }

    @MutationMapping
    EntryPayload screeningRelease(@Argument ScreeningReleaseInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> seats.release(key, viewer));
    }

    @MutationMapping
    EntryPayload screeningDecide(@Argument ScreeningDecideInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> desk.decide(key, input.read(), viewer));
    }

    @MutationMapping
    EntryPayload screeningRequestCorrection(
            @Argument ScreeningRequestCorrectionInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(),
                key -> corrections.request(key, input.reason(), input.until(), viewer));
    }

    @MutationMapping
    EntryPayload screeningUndo(@Argument ScreeningUndoInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> desk.undo(key, viewer));
    }

    @MutationMapping
    EntryPayload refusalAnswer(@Argument RefusalAnswerInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(), key -> answers.answer(key, input.words(), viewer));
    }
}
