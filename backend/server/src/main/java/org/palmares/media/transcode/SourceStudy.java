// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two short looks at an accepted file, without decoding its picture: how loud, and where to cut.
 */
final class SourceStudy {

    private static final Logger LOG = LoggerFactory.getLogger(SourceStudy.class);
    private static final Pattern LOUDNESS = Pattern.compile("I:\\s+(-?[0-9.]+) LUFS");

    private final Ffmpeg ffmpeg;

    SourceStudy(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    TranscodePlan plan(SourceVideo video, Container container, Path input, Path folder)
            throws IOException {
        double loudness = video.audio() ? loudness(container, input, folder) : Double.NaN;
        TranscodePlan encoded = TranscodePlan.of(video).with(Sound.of(video, loudness));
        return encoded.mayCopy(video)
                ? encoded.cutAt(
                        keyFrames(container, input, folder)
                                .cuts(TranscodePlan.SEGMENT, video.seconds()))
                : encoded;
    }

    /** Integrated, in LUFS; not a number where it cannot be told, which is no reason to refuse. */
    private double loudness(Container container, Path input, Path folder) throws IOException {
        try {
            ffmpeg.text(
                    Ffmpeg.Program.FFMPEG, StudyCommand.loudness(container, input), input, folder);
        } catch (TranscodeFailure e) {
            LOG.info("No loudness: {}", e.getMessage());
            return Double.NaN;
        }
        double said = Double.NaN;
        Matcher matcher = LOUDNESS.matcher(Ffmpeg.errorTail(folder));
        while (matcher.find()) {
            said = Double.parseDouble(matcher.group(1));
        }
        return said;
    }

    private KeyFrames keyFrames(Container container, Path input, Path folder) throws IOException {
        try {
            String packets =
                    ffmpeg.text(
                            Ffmpeg.Program.FFPROBE,
                            StudyCommand.packets(container, input),
                            input,
                            folder);
            return KeyFrames.read(packets.lines().toList());
        } catch (TranscodeFailure e) {
            LOG.info("No key frames: {}", e.getMessage());
            return new KeyFrames(List.of(), false);
        }
    }
}
