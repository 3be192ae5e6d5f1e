// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.ContestRefusal;
import org.palmares.imprint.BegunPageFile;
import org.palmares.imprint.PageFile;
import org.palmares.imprint.PageFileKind;
import org.palmares.imprint.PageFiles;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.SentPart;
import org.palmares.media.SignedPart;
import org.palmares.media.Upload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Sending a file for a contest's page; its bytes go straight to the bucket. */
@Controller
class PageFileController {

    private static final String FILE = "PageFile";

    record PageFileBeginInput(
            String contestId,
            PageFileKind kind,
            @Nullable String fileId,
            String fileName,
            double size,
            String contentType) {}

    record PageFileSignInput(String uploadId, List<Integer> numbers) {}

    record PageFileCompleteInput(String uploadId, List<SentPart> parts) {}

    record PageFileAbortInput(String uploadId) {}

    record PageFileBeginPayload(
            @Nullable String fileId, @Nullable Upload upload, List<Refusal> userErrors) {}

    record PageFileSignPayload(@Nullable List<SignedPart> parts, List<Refusal> userErrors) {}

    record PageFileCompletePayload(@Nullable PageFile file, List<Refusal> userErrors) {}

    record PageFileAbortPayload(@Nullable String fileId, List<Refusal> userErrors) {}

    private final PageFiles files;

    PageFileController(PageFiles files) {
        this.files = files;
    }

    @QueryMapping
    @Nullable PageFile pageFile(@Argument String id, Viewer viewer) {
        return GlobalId.key(FILE, id).flatMap(key -> files.byKey(key, viewer)).orElse(null);
    }

    @SchemaMapping(typeName = "PageFile")
    String id(PageFile file) {
        return GlobalId.of(FILE, file.key());
    }

    @MutationMapping
    PageFileBeginPayload pageFileBegin(@Argument PageFileBeginInput input, Viewer viewer) {
        String fileId = input.fileId();
        UUID earlier = fileId == null ? null : GlobalId.key(FILE, fileId).orElse(null);
        Outcome<BegunPageFile> begun =
                GlobalId.key("Contest", input.contestId())
                        .map(
                                contest ->
                                        files.begin(
                                                contest,
                                                input.kind(),
                                                earlier,
                                                input.fileName(),
                                                (long) input.size(),
                                                input.contentType(),
                                                viewer))
                        .orElseGet(() -> Outcome.refused(ContestRefusal.NOT_AN_ORGANISER));
        BegunPageFile file = begun.valueOrNull();
        return new PageFileBeginPayload(
                file == null ? null : GlobalId.of(FILE, file.file()),
                file == null ? null : file.upload(),
                begun.refusals());
    }

    @MutationMapping
    PageFileSignPayload pageFileSign(@Argument PageFileSignInput input, Viewer viewer) {
        Outcome<List<SignedPart>> signed =
                upload(input.uploadId(), key -> files.sign(key, input.numbers(), viewer));
        return new PageFileSignPayload(signed.valueOrNull(), signed.refusals());
    }

    @MutationMapping
    PageFileCompletePayload pageFileComplete(@Argument PageFileCompleteInput input, Viewer viewer) {
        Outcome<PageFile> completed =
                upload(input.uploadId(), key -> files.complete(key, input.parts(), viewer));
        return new PageFileCompletePayload(completed.valueOrNull(), completed.refusals());
    }

    @MutationMapping
    PageFileAbortPayload pageFileAbort(@Argument PageFileAbortInput input, Viewer viewer) {
        Outcome<String> aborted =
                upload(input.uploadId(), key -> files.abort(key, viewer))
                        .map(file -> GlobalId.of(FILE, file));
        return new PageFileAbortPayload(aborted.valueOrNull(), aborted.refusals());
    }

    private static <T> Outcome<T> upload(String id, Function<UUID, Outcome<T>> work) {
        return GlobalId.key("Upload", id)
                .map(work)
                .orElseGet(
                        () -> Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("uploadId")));
    }
}
