// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.exchange.ExportContent;
import org.palmares.exchange.ExportFormat;
import org.palmares.exchange.Exports;
import org.palmares.exchange.Import;
import org.palmares.exchange.ImportUndo;
import org.palmares.exchange.Imports;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** Confirming, putting away and undoing imports; asking for downloads. */
@Controller
class ExchangeMutations {

    record ImportConfirmInput(String importId) {}

    record ImportDiscardInput(String importId) {}

    record ImportUndoInput(String importId) {}

    record ExportCreateInput(String contestId, ExportContent content, ExportFormat format) {}

    record ImportConfirmPayload(
            @Nullable Import getImport,
            @Nullable List<Imports.InvitedLink> links,
            List<Refusal> userErrors) {}

    record ImportPayload(@Nullable Import getImport, List<Refusal> userErrors) {}

    record ExportCreatePayload(@Nullable String url, List<Refusal> userErrors) {}

    private final Imports imports;
    private final ImportUndo undo;
    private final Exports exports;

    ExchangeMutations(Imports imports, ImportUndo undo, Exports exports) {
        this.imports = imports;
        this.undo = undo;
        this.exports = exports;
    }

    @MutationMapping
    ImportConfirmPayload importConfirm(@Argument ImportConfirmInput input, Viewer viewer) {
        Outcome<Imports.Confirmation> outcome =
                with(input.importId(), key -> imports.confirm(key, viewer));
        Imports.Confirmation done = outcome.valueOrNull();
        return new ImportConfirmPayload(
                done == null ? null : done.table(),
                done == null ? null : done.links(),
                outcome.refusals());
    }

    @MutationMapping
    ImportPayload importDiscard(@Argument ImportDiscardInput input, Viewer viewer) {
        return payload(with(input.importId(), key -> imports.discard(key, viewer)));
    }

    @MutationMapping
    ImportPayload importUndo(@Argument ImportUndoInput input, Viewer viewer) {
        return payload(with(input.importId(), key -> undo.undo(key, viewer)));
    }

    @MutationMapping
    ExportCreatePayload exportCreate(
            @Argument ExportCreateInput input, Viewer viewer, Locale locale) {
        Outcome<String> outcome =
                GlobalId.key("Contest", input.contestId())
                        .map(
                                contest ->
                                        exports.link(
                                                contest,
                                                input.content(),
                                                input.format(),
                                                locale,
                                                viewer))
                        .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
        return new ExportCreatePayload(outcome.valueOrNull(), outcome.refusals());
    }

    private static ImportPayload payload(Outcome<Import> outcome) {
        return new ImportPayload(outcome.valueOrNull(), outcome.refusals());
    }

    private static <T> Outcome<T> with(String id, Function<UUID, Outcome<T>> work) {
        return GlobalId.key("Import", id)
                .map(work)
                .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
    }
}
