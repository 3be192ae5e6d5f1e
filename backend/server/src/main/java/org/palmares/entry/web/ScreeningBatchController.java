// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.Decision;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.ScreeningBatches;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Many works at once. */
@Controller
class ScreeningBatchController {

    /**
     * @param batch drawn by the browser, so that works too many for one request are one batch
     */
    record ScreeningDecideManyInput(
            List<String> entryIds,
            String batch,
            boolean accept,
            @Nullable String reason,
            @Nullable Integer checklist,
            @Nullable List<String> ticked) {}

    record ScreeningUndoManyInput(String batch) {}

    record BatchResult(Entry entry, List<Refusal> refusals) {}

    record ScreeningBatchPayload(@Nullable List<BatchResult> results, List<Refusal> userErrors) {}

    private final ScreeningBatches batches;
    private final Entries entries;

    ScreeningBatchController(ScreeningBatches batches, Entries entries) {
        this.batches = batches;
        this.entries = entries;
    }

    @MutationMapping
    ScreeningBatchPayload screeningDecideMany(
            @Argument ScreeningDecideManyInput input, Viewer viewer) {
        List<UUID> works =
                input.entryIds().stream()
                        .map(id -> GlobalId.key("Entry", id))
                        .flatMap(Optional::stream)
                        .toList();
        var ticked = input.ticked();
        return payload(
                EntryPayload.found(
                        batch(input.batch()),
                        "batch",
                        batch ->
                                batches.decide(
                                        works,
                                        new Decision(
                                                input.accept(),
                                                input.reason(),
                                                input.checklist(),
                                                ticked == null ? List.of() : ticked,
                                                batch),
                                        viewer)));
    }

    @MutationMapping
    ScreeningBatchPayload screeningUndoMany(@Argument ScreeningUndoManyInput input, Viewer viewer) {
        return payload(
                EntryPayload.found(
                        batch(input.batch()), "batch", batch -> batches.undo(batch, viewer)));
    }

    private ScreeningBatchPayload payload(Outcome<List<ScreeningBatches.Result>> outcome) {
        List<ScreeningBatches.Result> results = outcome.valueOrNull();
        if (results == null) {
            return new ScreeningBatchPayload(null, outcome.refusals());
        }
        Map<UUID, Entry> found =
                entries.byKeys(results.stream().map(ScreeningBatches.Result::entry).toList());
        return new ScreeningBatchPayload(
                results.stream()
                        .flatMap(
                                result ->
                                        Optional.ofNullable(found.get(result.entry()))
                                                .map(e -> new BatchResult(e, result.refusals()))
                                                .stream())
                        .toList(),
                List.of());
    }

    private static Optional<UUID> batch(String written) {
        return Optional.ofNullable(Cursors.key(written));
    }
}
