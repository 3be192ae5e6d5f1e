// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.CompanionKind;
import org.palmares.entry.Companions;
import org.palmares.kernel.GlobalId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** The pictures and companion files of a draft's parts. */
@Controller
class CompanionEdits {

    record CompanionAddInput(
            String partId, int revision, CompanionKind kind, @Nullable String caption, int count) {}

    record CompanionUpdateInput(String companionId, int revision, String caption) {}

    record CompanionsArrangeInput(String partId, int revision, List<String> companionIds) {}

    record CompanionRemoveInput(String companionId, int revision) {}

    private final Companions companions;

    CompanionEdits(Companions companions) {
        this.companions = companions;
    }

    @MutationMapping
    EntryPayload companionAdd(@Argument CompanionAddInput input, Viewer viewer) {
        String caption = input.caption() == null ? "" : input.caption();
        return EntryPayload.of(
                EntryPayload.found(
                        GlobalId.key("Part", input.partId()),
                        "partId",
                        key ->
                                companions.add(
                                        key,
                                        input.revision(),
                                        input.kind(),
                                        caption,
                                        input.count(),
                                        viewer)));
    }

    @MutationMapping
    EntryPayload companionUpdate(@Argument CompanionUpdateInput input, Viewer viewer) {
        return EntryPayload.of(
                EntryPayload.found(
                        GlobalId.key("Companion", input.companionId()),
                        "companionId",
                        key -> companions.caption(key, input.revision(), input.caption(), viewer)));
    }

    @MutationMapping
    EntryPayload companionsArrange(@Argument CompanionsArrangeInput input, Viewer viewer) {
        return EntryPayload.of(
                EntryPayload.found(
                        GlobalId.key("Part", input.partId()),
                        "partId",
                        key ->
                                companions.arrange(
                                        key,
                                        input.revision(),
                                        PartEdits.keys("Companion", input.companionIds()),
                                        viewer)));
    }

    @MutationMapping
    EntryPayload companionRemove(@Argument CompanionRemoveInput input, Viewer viewer) {
        return EntryPayload.of(
                EntryPayload.found(
                        GlobalId.key("Companion", input.companionId()),
                        "companionId",
                        key -> companions.remove(key, input.revision(), viewer)));
    }
}
