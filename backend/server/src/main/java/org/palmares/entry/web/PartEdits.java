// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.WorkKind;
import org.palmares.entry.LinkLooks;
import org.palmares.entry.PartChange;
import org.palmares.entry.Parts;
import org.palmares.kernel.GlobalId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Putting the parts of a draft together. */
@Controller
class PartEdits {

    record PartAddInput(String entryId, int revision, WorkKind kind) {}

    record PublicationRecordInput(
            @Nullable String outlet, @Nullable String publishedOn, @Nullable String place) {}

    record PartUpdateInput(
            String partId,
            int revision,
            @Nullable WorkKind kind,
            @Nullable String title,
            @Nullable String article,
            @Nullable String link,
            @Nullable PublicationRecordInput publication) {

        PartChange change() {
            return new PartChange(
                    kind,
                    title,
                    article,
                    link,
                    publication == null ? null : publication.outlet(),
                    publication == null ? null : publication.publishedOn(),
                    publication == null ? null : publication.place());
        }
    }

    record PartsArrangeInput(String entryId, int revision, List<String> partIds) {}

    record PartRemoveInput(String partId, int revision) {}

    record LinkLookInput(String partId, int revision) {}

    private final Parts parts;
    private final LinkLooks looks;

    PartEdits(Parts parts, LinkLooks looks) {
        this.parts = parts;
        this.looks = looks;
    }

    @MutationMapping
    EntryPayload partAdd(@Argument PartAddInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(), key -> parts.add(key, input.revision(), input.kind(), viewer));
    }

    @MutationMapping
    EntryPayload partUpdate(@Argument PartUpdateInput input, Viewer viewer) {
        return EntryPayload.of(
                EntryPayload.found(
                        GlobalId.key("Part", input.partId()),
                        "partId",
                        key -> parts.update(key, input.revision(), input.change(), viewer)));
    }

    @MutationMapping
    EntryPayload partsArrange(@Argument PartsArrangeInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(),
                key -> parts.arrange(key, input.revision(), keys("Part", input.partIds()), viewer));
    }

    @MutationMapping
    EntryPayload partRemove(@Argument PartRemoveInput input, Viewer viewer) {
        return EntryPayload.of(
                EntryPayload.found(
                        GlobalId.key("Part", input.partId()),
                        "partId",
                        key -> parts.remove(key, input.revision(), viewer)));
    }

    @QueryMapping
    boolean linksAreLookedAt() {
        return looks.areOn();
    }

    @MutationMapping
    EntryPayload linkLook(@Argument LinkLookInput input, Viewer viewer) {
        return EntryPayload.of(
                EntryPayload.found(
                        GlobalId.key("Part", input.partId()),
                        "partId",
                        key -> looks.look(key, input.revision(), viewer)));
    }

    /** Ids of another type are left out, so that the list is no order of what is there. */
    static List<UUID> keys(String type, List<String> ids) {
        return ids.stream().map(id -> GlobalId.key(type, id)).flatMap(Optional::stream).toList();
    }
}
