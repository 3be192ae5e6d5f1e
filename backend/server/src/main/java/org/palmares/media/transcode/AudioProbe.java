// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import com.google.gson.JsonParseException;

import net.bramp.ffmpeg.builder.FFprobeBuilder;
import net.bramp.ffmpeg.probe.FFmpegProbeResult;
import net.bramp.ffmpeg.probe.FFmpegStream;
import net.bramp.ffmpeg.shared.CodecType;

import org.palmares.kernel.Outcome;
import org.palmares.media.MediaKind;
import org.palmares.media.MediaRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks ffprobe what is in a stranger's sound file. */
final class AudioProbe {

    private static final Logger LOG = LoggerFactory.getLogger(AudioProbe.class);
    private static final Pattern UNLISTED = Pattern.compile("Codec \\((\\w+)\\) not on whitelist");

    // Decoders that are not even opened here: what they decode is no cover.
    private static final Set<String> MOVING =
            Set.of(
                    "h264",
                    "hevc",
                    "vp8",
                    "vp9",
                    "av1",
                    "libdav1d",
                    "libaom-av1",
                    "mpeg4",
                    "prores");

    private final Ffmpeg ffmpeg;

    AudioProbe(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Refused where ffprobe finds no way to read it. */
    Outcome<SourceAudio> examine(AudioFormat format, Path input, Path folder) {
        List<String> extra = new ArrayList<>(List.of("-v", "error", "-f", format.demuxer()));
        extra.addAll(format.readingOnly());
        List<String> command =
                new FFprobeBuilder()
                        .setShowFormat(true)
                        .setShowStreams(true)
                        .setShowChapters(false)
                        .addExtraArgs(extra.toArray(String[]::new))
                        .setInput(input)
                        .build();
        try {
            return Outcome.done(read(ffmpeg.probe(command, input, folder)));
        } catch (IOException | JsonParseException e) {
            String errors = Ffmpeg.errorTail(folder);
            LOG.info("ffprobe refuses: {} {}", e.getMessage(), errors);
            Matcher unlisted = UNLISTED.matcher(errors);
            boolean found = unlisted.find();
            if (found && MOVING.contains(unlisted.group(1))) {
                return Outcome.done(new SourceAudio(0, false, true));
            }
            return found
                    ? Outcome.refused(MediaRefusal.AUDIO_CODEC_NOT_SUPPORTED, unlisted.group(1))
                    : Outcome.refused(MediaRefusal.UNKNOWN_FILE_KIND, MediaKind.AUDIO.formats());
        }
    }

    private static SourceAudio read(FFmpegProbeResult result) {
        List<FFmpegStream> streams = result.getStreams();
        boolean audio = streams.stream().anyMatch(s -> s.codec_type == CodecType.AUDIO);
        boolean moving =
                streams.stream()
                        .filter(s -> s.codec_type == CodecType.VIDEO)
                        .anyMatch(s -> s.disposition == null || !s.disposition.attached_pic);
        return new SourceAudio(result.getFormat().duration, audio, moving);
    }
}
