// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import com.google.gson.JsonParseException;

import net.bramp.ffmpeg.probe.FFmpegProbeResult;
import net.bramp.ffmpeg.probe.FFmpegStream;
import net.bramp.ffmpeg.shared.CodecType;

import org.apache.commons.lang3.math.Fraction;
import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Outcome;
import org.palmares.media.MediaRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks ffprobe what is in a stranger's file. */
final class SourceProbe {

    private static final Logger LOG = LoggerFactory.getLogger(SourceProbe.class);

    private static final Pattern UNLISTED = Pattern.compile("Codec \\((\\w+)\\) not on whitelist");

    private final Ffmpeg ffmpeg;

    SourceProbe(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Refused where ffprobe finds no way to read it. */
    Outcome<SourceVideo> examine(Container container, Path input, Path folder) {
        try {
            return Outcome.done(
                    read(ffmpeg.probe(ProbeCommand.of(container, input), input, folder)));
        } catch (IOException | JsonParseException e) {
            String errors = Ffmpeg.errorTail(folder);
            LOG.info("ffprobe refuses: {} {}", e.getMessage(), errors);
            Matcher unlisted = UNLISTED.matcher(errors);
            return unlisted.find()
                    ? Outcome.refused(MediaRefusal.CODEC_NOT_SUPPORTED, unlisted.group(1))
                    : Outcome.refused(MediaRefusal.NOT_A_VIDEO);
        }
    }

    static SourceVideo read(FFmpegProbeResult result) {
        List<FFmpegStream> streams = result.getStreams();
        List<FFmpegStream> videos =
                streams.stream()
                        .filter(s -> s.codec_type == CodecType.VIDEO)
                        .filter(s -> s.disposition == null || !s.disposition.attached_pic)
                        .toList();
        FFmpegStream sound =
                streams.stream()
                        .filter(s -> s.codec_type == CodecType.AUDIO)
                        .findFirst()
                        .filter(s -> VideoPolicy.DECODERS.contains(String.valueOf(s.codec_name)))
                        .orElse(null);
        return videos.isEmpty()
                ? new SourceVideo(0, 0, 0, 0, 0, 0, "", 0, streams.size(), sound != null)
                : read(videos.getFirst(), result, videos.size(), sound);
    }

    private static SourceVideo read(
            FFmpegStream video,
            FFmpegProbeResult result,
            int videos,
            @Nullable FFmpegStream sound) {
        double seconds = video.duration > 0 ? video.duration : result.getFormat().duration;
        int width = (int) Math.round(video.width * stretch(video.sample_aspect_ratio));
        boolean lying = isLying(video);
        return new SourceVideo(
                seconds,
                lying ? video.height : width,
                lying ? width : video.height,
                video.width,
                video.height,
                rate(video),
                String.valueOf(video.codec_name),
                videos,
                result.getStreams().size(),
                sound != null,
                coding(video, sound));
    }

    private static SourceCoding coding(FFmpegStream video, @Nullable FFmpegStream sound) {
        boolean plain =
                (video.side_data_list == null || video.side_data_list.length == 0)
                        && stretch(video.sample_aspect_ratio) == 1
                        && rate(video) > 0;
        return new SourceCoding(
                said(video.color_transfer),
                said(video.profile),
                said(video.pix_fmt),
                plain,
                video.bit_rate,
                sound == null ? "" : said(sound.codec_name),
                sound == null ? "" : said(sound.profile),
                sound == null ? 0 : sound.channels,
                sound == null ? 0 : sound.sample_rate,
                sound == null ? 0 : sound.bit_rate);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static double rate(FFmpegStream video) {
        Fraction average = video.avg_frame_rate;
        return average == null ? 0 : average.doubleValue();
    }

    /** Phones store the picture as the sensor lies and say how to turn it. */
    private static boolean isLying(FFmpegStream video) {
        if (video.side_data_list == null) {
            return false;
        }
        for (var side : video.side_data_list) {
            if (side.rotation % 180 != 0) {
                return true;
            }
        }
        return false;
    }

    /** Width of a pixel over its height; 1 where the file says nothing of use. */
    private static double stretch(@Nullable String ratio) {
        if (ratio == null || !ratio.matches("[1-9]\\d{0,5}:[1-9]\\d{0,5}")) {
            return 1;
        }
        String[] sides = ratio.split(":");
        return Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
    }
}
