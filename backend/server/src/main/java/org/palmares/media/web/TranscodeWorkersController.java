// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.palmares.media.FailedFile;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.RunningJob;
import org.palmares.media.TranscodeQueue;
import org.palmares.media.TranscodeWorkerInfo;
import org.palmares.media.TranscodeWorkers;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The workers, their queue and what went wrong, for the platform's administrators. */
@Controller
class TranscodeWorkersController {

    /** Stands for the whole of it; its fields are asked one by one. */
    record Transcoding() {}

    record TranscodeRetryInput(String mediaId) {}

    record TranscodeRetryPayload(@Nullable Media media, List<Refusal> userErrors) {}

    private final TranscodeWorkers workers;
    private final MediaFiles files;

    TranscodeWorkersController(TranscodeWorkers workers, MediaFiles files) {
        this.workers = workers;
        this.files = files;
    }

    @QueryMapping
    @Nullable Transcoding transcoding(Viewer viewer) {
        return viewer.administrator() ? new Transcoding() : null;
    }

    @SchemaMapping(typeName = "Transcoding")
    List<TranscodeWorkerInfo> workers() {
        return workers.known();
    }

    @SchemaMapping(typeName = "Transcoding")
    TranscodeQueue queue() {
        return workers.queue();
    }

    @SchemaMapping(typeName = "Transcoding")
    Page<FailedFile> failures(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        UUID behind = after == null ? null : GlobalId.key("Media", after).orElse(null);
        return after != null && behind == null ? Page.empty() : workers.failed(first, behind);
    }

    @BatchMapping(typeName = "TranscodeWorker", field = "jobs")
    Map<TranscodeWorkerInfo, List<RunningJob>> jobs(List<TranscodeWorkerInfo> asked) {
        Map<String, List<RunningJob>> running =
                workers.running().stream().collect(Collectors.groupingBy(RunningJob::worker));
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                one -> one, one -> running.getOrDefault(one.name(), List.of())));
    }

    @SchemaMapping(typeName = "TranscodeJob")
    String mediaId(RunningJob job) {
        return GlobalId.of("Media", job.media());
    }

    @SchemaMapping(typeName = "FailedFile")
    String mediaId(FailedFile file) {
        return GlobalId.of("Media", file.key());
    }

    @MutationMapping
    TranscodeRetryPayload transcodeRetry(@Argument TranscodeRetryInput input, Viewer viewer) {
        Outcome<Media> retried =
                GlobalId.key("Media", input.mediaId())
                        .filter(_ -> viewer.administrator())
                        .map(files::retry)
                        .orElseGet(
                                () ->
                                        Outcome.refused(
                                                Refusal.of(CommonRefusal.NOT_FOUND).at("mediaId")));
        return new TranscodeRetryPayload(retried.valueOrNull(), retried.refusals());
    }
}
