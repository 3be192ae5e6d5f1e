// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.EntryFiles;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.Arrival;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** What an uploader promises of a file that is on its way. */
@Controller
class ManifestController {

    record UploadManifestInput(String uploadId, String sha256) {}

    record UploadFirstPartInput(String uploadId) {}

    record ArrivalPayload(@Nullable ShownArrival arrival, List<Refusal> userErrors) {
        static ArrivalPayload of(Outcome<Arrival> outcome) {
            Arrival arrival = outcome.valueOrNull();
            return new ArrivalPayload(
                    arrival == null ? null : ShownArrival.of(arrival, true), outcome.refusals());
        }
    }

    private final EntryFiles files;

    ManifestController(EntryFiles files) {
        this.files = files;
    }

    @MutationMapping
    ArrivalPayload uploadManifest(@Argument UploadManifestInput input, Viewer viewer) {
        return ArrivalPayload.of(
                EntryPayload.found(
                        GlobalId.key("Upload", input.uploadId()),
                        "uploadId",
                        key -> files.announce(key, input.sha256(), viewer)));
    }

    @MutationMapping
    ArrivalPayload uploadFirstPart(@Argument UploadFirstPartInput input, Viewer viewer) {
        return ArrivalPayload.of(
                EntryPayload.found(
                        GlobalId.key("Upload", input.uploadId()),
                        "uploadId",
                        key -> files.firstPart(key, viewer)));
    }
}
