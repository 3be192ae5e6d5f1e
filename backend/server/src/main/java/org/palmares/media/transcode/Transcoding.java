// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaKind;
import org.palmares.media.Renditions;
import org.palmares.media.UploadLimits;
import org.palmares.media.rules.LimitRules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One attempt at one file, from the upload to verified renditions in the bucket. */
final class Transcoding {

    private final Ffmpeg ffmpeg;
    private final Original original;
    private final SourceProbe probe;
    private final KindWorks kinds;
    private final SourceStudy study;
    private final RenditionCheck check;
    private final RenditionDelivery delivery;
    private final String preset;
    private final Duration stall;

    Transcoding(
            Ffmpeg ffmpeg, Original original, RenditionDelivery delivery, WorkerProperties worker) {
        this.ffmpeg = ffmpeg;
        this.original = original;
        this.probe = new SourceProbe(ffmpeg);
        this.kinds = new KindWorks(ffmpeg, delivery, worker);
        this.study = new SourceStudy(ffmpeg);
        this.check = new RenditionCheck(ffmpeg);
        this.delivery = delivery;
        this.preset = worker.preset();
        this.stall = worker.stall();
    }

    /**
     * Refused where the file is not acceptable; every other failure is an exception and may be
     * retried.
     */
    Outcome<Delivery> attempt(Lease lease, Path folder) throws IOException {
        Path input = folder.resolve("original");
        Path output = Files.createDirectories(folder.resolve("renditions"));
        return original.fetch(lease, input)
                .flatMap(
                        hash ->
                                lease.job().limits().kind() == MediaKind.VIDEO
                                        ? whole(lease, hash, input, output)
                                        : kinds.make(new Work(lease, hash, input, output)));
    }

    private Outcome<Delivery> whole(Lease lease, String hash, Path input, Path output) {
        try {
            return FileSniff.examine(input)
                    .flatMap(container -> transcoded(lease, container, hash, input, output));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Outcome<Delivery> transcoded(
            Lease lease, Container container, String hash, Path input, Path output) {
        return probe.examine(container, input, output)
                .flatMap(
                        video -> {
                            Optional<Refusal> refusal =
                                    VideoPolicy.refusal(video, lease.job().maxSeconds())
                                            .or(() -> ofLimits(video, lease.job().limits()));
                            return refusal.isPresent()
                                    ? Outcome.<Delivery>refused(refusal.get())
                                    : delivered(lease, container, video, hash, input, output);
                        });
    }

    private static Optional<Refusal> ofLimits(SourceVideo video, UploadLimits limits) {
        return LimitRules.tooShort(limits, video.seconds())
                .or(() -> LimitRules.shape(limits, video.width(), video.height()));
    }

    private Outcome<Delivery> delivered(
            Lease lease,
            Container container,
            SourceVideo video,
            String hash,
            Path input,
            Path output) {
        try {
            lease.transcoding(0);
            TranscodePlan plan = plan(lease, video, container, input, output);
            List<String> command = LadderCommand.of(plan, container, input, output, preset);
            try (var _ = delivery.early(lease, plan.lowest(), output)) {
                new FfmpegRun(lease, video.seconds(), stall).run(ffmpeg, command, input, output);
            }
            Outcome<List<RungFiles>> rungs = check.verify(plan, video, output);
            List<RungFiles> verified = rungs.valueOrNull();
            if (verified == null) {
                return Outcome.refused(rungs.refusals());
            }
            boolean previews = Previews.make(ffmpeg, plan, video, output);
            List<Long> likeness = FrameLikeness.ofStills(ffmpeg, output);
            boolean poster = Poster.choose(output, Renditions.POSTER);
            delivery.put(lease, verified, poster, previews, output);
            return Outcome.done(Delivery.of(hash, video, poster, previews).alike(likeness));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private TranscodePlan plan(
            Lease lease, SourceVideo video, Container container, Path input, Path output)
            throws IOException {
        TranscodePlan plan = study.plan(video, container, input, output);
        lease.check();
        TranscodePlan safe = lease.job().attempt() > 1 ? plan.cutAt(List.of()) : plan;
        return safe.covered(lease.job().cover());
    }
}
