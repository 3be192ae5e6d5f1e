// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.UploadLimits;
import org.palmares.media.rules.FileType;
import org.palmares.media.rules.LimitRules;
import org.palmares.media.rules.RiffLength;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A sound: heard as HLS at one loudness, with the peaks of its waveform. */
final class AudioWork implements KindWork {

    private final Ffmpeg ffmpeg;
    private final AudioProbe probe;
    private final RenditionDelivery delivery;
    private final Duration stall;

    AudioWork(Ffmpeg ffmpeg, RenditionDelivery delivery, Duration stall) {
        this.ffmpeg = ffmpeg;
        this.probe = new AudioProbe(ffmpeg);
        this.delivery = delivery;
        this.stall = stall;
    }

    @Override
    public Outcome<Delivery> make(Work work) throws IOException {
        FileType type = work.type();
        AudioFormat format = AudioFormat.of(type);
        if (format == null) {
            return work.otherKind(type);
        }
        if (isCutOff(type, work.input())) {
            return Outcome.refused(MediaRefusal.FILE_CUT_OFF);
        }
        Outcome<SourceAudio> probed = probe.examine(format, work.input(), work.output());
        SourceAudio source = probed.valueOrNull();
        if (source == null) {
            return Outcome.refused(probed.refusals());
        }
        if (source.moving() || !source.audio()) {
            return work.otherKind(type);
        }
        Optional<Refusal> refusal =
                format.lengthKnown() ? ofLimits(work.limits(), source.seconds()) : Optional.empty();
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : heard(work, format, source.seconds());
    }

    /** Of the others nobody can tell before they are read. */
    private static boolean isCutOff(FileType type, Path file) throws IOException {
        return switch (type) {
            case MP4 -> !FileSniff.examine(file).isDone();
            case WAV -> {
                try (InputStream in = Files.newInputStream(file)) {
                    yield RiffLength.isBeyond(in.readNBytes(RiffLength.HEAD), Files.size(file));
                }
            }
            default -> false;
        };
    }

    private Outcome<Delivery> heard(Work work, AudioFormat format, double seconds)
            throws IOException {
        // Two seconds over the limit are enough to see that it is over.
        long most = work.limits().maxDuration().toSeconds() + 2;
        Path folder = work.output();
        work.lease().transcoding(0);
        try {
            new FfmpegRun(work.lease(), Math.min(Math.max(seconds, 1), most), stall)
                    .run(
                            ffmpeg,
                            AudioCommand.of(
                                    format,
                                    CoverFilters.silent(work.lease().job().cover()),
                                    work.input(),
                                    folder,
                                    most),
                            work.input(),
                            folder);
        } catch (FfmpegFailure failure) {
            if (failure.isOfTheFile()) {
                return Outcome.refused(damaged(0, seconds));
            }
            throw failure;
        }
        AudioRenditions made = AudioRenditions.in(folder);
        Refusal refusal = refusal(work.limits(), format, made.seconds(), seconds);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        delivery.putAll(work.lease(), made.files(), folder);
        return Outcome.done(Delivery.of(work.hash(), made.seconds(), made.waveform()));
    }

    private static @Nullable Refusal refusal(
            UploadLimits limits, AudioFormat format, double made, double said) {
        if (!format.lengthKnown()) {
            return ofLimits(limits, made).orElse(null);
        }
        return made < said - Math.max(1.5, said * 0.03) ? damaged(made, said) : null;
    }

    private static Optional<Refusal> ofLimits(UploadLimits limits, double seconds) {
        return LimitRules.tooLong(limits, seconds).or(() -> LimitRules.tooShort(limits, seconds));
    }

    private static Refusal damaged(double made, double said) {
        return Refusal.of(
                MediaRefusal.AUDIO_DAMAGED,
                Long.toString(Math.round(made)),
                Long.toString(Math.round(said)));
    }
}
