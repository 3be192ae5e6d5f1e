// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.palmares.media.MediaRefusal.CODEC_NOT_SUPPORTED;
import static org.palmares.media.MediaRefusal.FRAME_RATE_TOO_HIGH;
import static org.palmares.media.MediaRefusal.NOT_A_VIDEO;
import static org.palmares.media.MediaRefusal.TOO_MANY_STREAMS;
import static org.palmares.media.MediaRefusal.VIDEO_TOO_LARGE;
import static org.palmares.media.MediaRefusal.VIDEO_TOO_LONG;

import org.palmares.kernel.Refusal;

import java.util.Optional;
import java.util.Set;

/** Which videos are taken. The bounds keep one file from exhausting a worker. */
final class VideoPolicy {

    /**
     * The decoders that may be opened at all, by ffmpeg's names; ffprobe opens those of subtitles
     * too.
     */
    static final Set<String> DECODERS =
            Set.of(
                    "h264",
                    "hevc",
                    "vp8",
                    "vp9",
                    "av1",
                    "libdav1d",
                    "libaom-av1",
                    "mpeg4",
                    "prores",
                    "mpeg2video",
                    "aac",
                    "mp3",
                    "mp3float",
                    "opus",
                    "libopus",
                    "vorbis",
                    "ac3",
                    "eac3",
                    "flac",
                    "alac",
                    "pcm_s16le",
                    "pcm_s16be",
                    "pcm_s24le",
                    "pcm_s24be",
                    "pcm_f32le",
                    "amrnb",
                    "amrwb",
                    "mov_text",
                    "subrip",
                    "srt",
                    "ass",
                    "ssa",
                    "webvtt",
                    "text",
                    "pgssub",
                    "dvdsub");

    private static final int LONGEST_SIDE = 4096;
    private static final long MOST_PIXELS = 9_000_000;
    private static final int MOST_FRAMES_PER_SECOND = 120;
    private static final int MOST_STREAMS = 16;

    private VideoPolicy() {}

    /** Why this video is not taken; empty when it is. */
    static Optional<Refusal> refusal(SourceVideo video, long maxSeconds) {
        if (video.videoStreams() == 0 || video.seconds() <= 0 || video.storedWidth() <= 0) {
            return Optional.of(Refusal.of(NOT_A_VIDEO));
        }
        if (video.videoStreams() > 1 || video.streams() > MOST_STREAMS) {
            return Optional.of(Refusal.of(TOO_MANY_STREAMS, Integer.toString(MOST_STREAMS)));
        }
        if (isTooLarge(video)) {
            return Optional.of(
                    Refusal.of(
                            VIDEO_TOO_LARGE,
                            Integer.toString(video.storedWidth()),
                            Integer.toString(video.storedHeight())));
        }
        if (video.framesPerSecond() > MOST_FRAMES_PER_SECOND) {
            return Optional.of(
                    Refusal.of(FRAME_RATE_TOO_HIGH, Integer.toString(MOST_FRAMES_PER_SECOND)));
        }
        // Cameras round up: a second over the limit is within it.
        if (video.seconds() > maxSeconds + 1) {
            return Optional.of(Refusal.of(VIDEO_TOO_LONG, minutes(maxSeconds)));
        }
        if (!DECODERS.contains(video.codec())) {
            return Optional.of(Refusal.of(CODEC_NOT_SUPPORTED, video.codec()));
        }
        return Optional.empty();
    }

    private static boolean isTooLarge(SourceVideo video) {
        return Math.max(video.storedWidth(), video.storedHeight()) > LONGEST_SIDE
                || Math.max(video.width(), video.height()) > 2 * LONGEST_SIDE
                || (long) video.storedWidth() * video.storedHeight() > MOST_PIXELS;
    }

    private static String minutes(long seconds) {
        return seconds % 60 == 0
                ? Long.toString(seconds / 60)
                : seconds / 60 + ":" + "%02d".formatted(seconds % 60);
    }
}
