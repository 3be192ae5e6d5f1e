// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import net.bramp.ffmpeg.builder.FFmpegBuilder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The arguments of the one ffmpeg pass that makes all rungs and the stills. */
final class LadderCommand {

    /** The stills are named so, numbered from 1 on. */
    static final String STILLS = "still_%05d.jpg";

    private LadderCommand() {}

    static List<String> of(
            TranscodePlan plan, Container container, Path input, Path folder, String preset) {
        FFmpegBuilder builder =
                new FFmpegBuilder()
                        .setVerbosity(FFmpegBuilder.Verbosity.ERROR)
                        .addExtraArgs("-nostdin", "-progress", "pipe:1", "-stats_period", "0.2")
                        .addExtraArgs("-filter_complex", filters(plan));
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
        var output =
                builder.addHlsOutput(folder.resolve(rung.playlist()))
                        .setHlsTime(TranscodePlan.SEGMENT, TimeUnit.SECONDS)
                        .setHlsPlaylistType("vod")
                        .setHlsSegmentFileName(
                                folder.resolve("v" + rung.name() + "_%05d.m4s").toString())
                        .setVideoCodec("libx264")
                        .setConstantRateFactor(23)
                        .addExtraArgs("-map", "[v" + rung.name() + "]")
                        .addExtraArgs("-map_metadata", "-1", "-map_chapters", "-1")
                        .addExtraArgs("-preset", preset, "-profile:v", "high")
                        .addExtraArgs("-maxrate", rung.videoKilobits() + "k")
                        .addExtraArgs("-bufsize", 2 * rung.videoKilobits() + "k")
                        .addExtraArgs("-sc_threshold", "0")
                        .addExtraArgs(
                                "-force_key_frames",
                                "expr:gte(t,n_forced*" + TranscodePlan.SEGMENT + ")")
                        .addExtraArgs("-hls_segment_type", "fmp4")
                        .addExtraArgs("-hls_fmp4_init_filename", rung.init())
                        .addExtraArgs("-hls_flags", "temp_file+independent_segments");
        if (plan.audio()) {
            output.setAudioCodec("aac")
                    .setAudioChannels(2)
                    .setAudioSampleRate(48_000)
                    .setAudioBitRate(rung.audioKilobits() * 1000L)
                    .addExtraArgs("-map", "0:a:0");
        }
        output.done();
    }

    /** One decoding, split for every rung and for the stills; ffmpeg turns the picture upright. */
    static String filters(TranscodePlan plan) {
        StringBuilder graph = new StringBuilder("[0:v:0]");
        if (plan.framesPerSecond() > 0) {
            graph.append("fps=").append(plan.framesPerSecond()).append(',');
        }
        graph.append("split=").append(plan.rungs().size() + 1);
        plan.rungs().forEach(rung -> graph.append("[s").append(rung.name()).append(']'));
        graph.append("[p]");
        for (Rung rung : plan.rungs()) {
            graph.append(
                    ";[s%1$s]scale=%2$d:%3$d,setsar=1,format=yuv420p[v%1$s]"
                            .formatted(rung.name(), rung.width(), rung.height()));
        }
        // Stills come densely: ffmpeg's position is that of its hindmost output.
        return graph.append(
                        String.format(
                                Locale.ROOT,
                                ";[p]fps=1/%.3f,scale=%d:%d,setsar=1,format=yuvj420p[stills]",
                                plan.secondsPerStill(),
                                plan.stillWidth(),
                                plan.stillHeight()))
                .toString();
    }
}
