// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import net.bramp.ffmpeg.builder.FFmpegBuilder;
import net.bramp.ffmpeg.builder.FFmpegHlsOutputBuilder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The arguments of the one ffmpeg pass that makes all rungs and the stills. */
final class LadderCommand {

    /** The stills are named so, numbered from 1 on. */
    static final String STILLS = "still_%05d.jpg";

    /** Every sound is mixed down to two channels. */
    static final String STEREO = "aformat=channel_layouts=stereo";

    private LadderCommand() {}

    static List<String> of(
            TranscodePlan plan, Container container, Path input, Path folder, String preset) {
        FFmpegBuilder builder =
                new FFmpegBuilder()
                        .setVerbosity(FFmpegBuilder.Verbosity.ERROR)
                        .addExtraArgs("-nostdin", "-progress", "pipe:1", "-stats_period", "0.2")
                        .addExtraArgs("-filter_complex", LadderFilters.of(plan));
        builder.addInput(input)
                .setFormat(container.demuxer())
                .addExtraArgs(ProbeCommand.readingOnly(container))
                .done();
        for (Rung rung : plan.rungs()) {
            addRung(builder, plan, rung, folder, preset);
        }
        builder.addOutput(folder.resolve(STILLS))
                .setFormat("image2")
                .disableAudio()
                .addExtraArgs("-map", "[stills]", "-map_metadata", "-1", "-q:v", "3")
                .done();
        return builder.build();
    }

    private static void addRung(
            FFmpegBuilder builder, TranscodePlan plan, Rung rung, Path folder, String preset) {
        FFmpegHlsOutputBuilder output =
                builder.addHlsOutput(folder.resolve(rung.playlist()))
                        .setHlsTime(TranscodePlan.SEGMENT, TimeUnit.SECONDS)
                        // The lowest rung can be watched while it grows.
                        .setHlsPlaylistType(rung.equals(plan.lowest()) ? "event" : "vod")
                        .setHlsSegmentFileName(
                                folder.resolve("v" + rung.name() + "_%05d.m4s").toString())
                        .addExtraArgs("-map_metadata", "-1", "-map_chapters", "-1")
                        .addExtraArgs("-hls_segment_type", "fmp4")
                        .addExtraArgs("-hls_fmp4_init_filename", rung.init())
                        .addExtraArgs("-hls_flags", "temp_file+independent_segments");
        if (plan.copies(rung)) {
            output.setVideoCodec("copy").addExtraArgs("-map", "0:v:0");
        } else {
            addPicture(output, plan, rung, preset);
        }
        if (plan.sound().copied()) {
            output.setAudioCodec("copy").addExtraArgs("-map", "0:a:0");
        } else if (plan.sound().present()) {
            output.setAudioCodec("aac")
                    .setAudioChannels(2)
                    .setAudioSampleRate(48_000)
                    .setAudioBitRate(rung.audioKilobits() * 1000L)
                    .addExtraArgs("-map", "[a" + rung.name() + "]");
        }
        output.done();
    }

    private static void addPicture(
            FFmpegHlsOutputBuilder output, TranscodePlan plan, Rung rung, String preset) {
        output.setVideoCodec("libx264")
                .setConstantRateFactor(23)
                .addExtraArgs("-map", "[v" + rung.name() + "]")
                .addExtraArgs("-preset", preset, "-profile:v", "high")
                .addExtraArgs("-maxrate", rung.videoKilobits() + "k")
                .addExtraArgs("-bufsize", 2 * rung.videoKilobits() + "k")
                .addExtraArgs("-sc_threshold", "0")
                .addExtraArgs("-force_key_frames", keyFrames(plan));
        if (!plan.cuts().isEmpty()) {
            // Pictures keep the source's times, or the cuts would lie beside those of the copy.
            output.addExtraArgs("-fps_mode", "passthrough");
        }
    }

    private static String keyFrames(TranscodePlan plan) {
        return plan.cuts().isEmpty()
                ? "expr:gte(t,n_forced*" + TranscodePlan.SEGMENT + ")"
                : plan.cuts().stream()
                        // A hair early, so that rounding never leads to the picture after.
                        .map(cut -> String.format(Locale.ROOT, "%.4f", Math.max(0, cut - 0.001)))
                        .collect(Collectors.joining(","));
    }
}
