// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static org.palmares.entry.web.EntryPayload.found;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.EntryFiles;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.SentPart;
import org.palmares.media.SignedPart;
import org.palmares.media.Upload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sending the file of a draft; its bytes go straight to the bucket. */
@Controller
class UploadController {

    record UploadBeginInput(
            String entryId,
            @Nullable String ownerId,
            String fileName,
            double size,
            String contentType) {}

    record UploadPartsSignInput(String uploadId, List<Integer> numbers) {}

    record UploadCompleteInput(String uploadId, List<SentPart> parts) {}

    record UploadAbortInput(String uploadId) {}

    record NewerMediaDiscardInput(String ownerId) {}

    record UploadBeginPayload(@Nullable Upload upload, List<Refusal> userErrors) {}

    record UploadPartsSignPayload(@Nullable List<SignedPart> parts, List<Refusal> userErrors) {}

    private final EntryFiles files;

    UploadController(EntryFiles files) {
        this.files = files;
    }

    @MutationMapping
    UploadBeginPayload uploadBegin(@Argument UploadBeginInput input, Viewer viewer) {
        Outcome<Upload> begun =
                found(
                        owner(input),
                        input.ownerId() == null ? "entryId" : "ownerId",
                        key ->
                                files.begin(
                                        key,
                                        input.fileName(),
                                        (long) input.size(),
                                        input.contentType(),
                                        viewer));
        return new UploadBeginPayload(begun.valueOrNull(), begun.refusals());
    }

    @MutationMapping
    UploadPartsSignPayload uploadPartsSign(@Argument UploadPartsSignInput input, Viewer viewer) {
        Outcome<List<SignedPart>> signed =
                found(
                        upload(input.uploadId()),
                        "uploadId",
                        key -> files.sign(key, input.numbers(), viewer));
        return new UploadPartsSignPayload(signed.valueOrNull(), signed.refusals());
    }

    @MutationMapping
    EntryPayload uploadComplete(@Argument UploadCompleteInput input, Viewer viewer) {
        return EntryPayload.of(
                found(
                        upload(input.uploadId()),
                        "uploadId",
                        key -> files.complete(key, input.parts(), viewer)));
    }

    @MutationMapping
    EntryPayload uploadAbort(@Argument UploadAbortInput input, Viewer viewer) {
        return EntryPayload.of(
                found(upload(input.uploadId()), "uploadId", key -> files.abort(key, viewer)));
    }

    @MutationMapping
    EntryPayload newerMediaDiscard(@Argument NewerMediaDiscardInput input, Viewer viewer) {
        return EntryPayload.of(
                found(
                        Owners.key(input.ownerId()),
                        "ownerId",
                        key -> files.discardNewer(key, viewer)));
    }

    /** The first part of a work has the work's own key. */
    private static Optional<UUID> owner(UploadBeginInput input) {
        String owner = input.ownerId();
        return owner == null ? GlobalId.key("Entry", input.entryId()) : Owners.key(owner);
    }

    private static Optional<UUID> upload(String id) {
        return GlobalId.key("Upload", id);
    }
}
