// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.media.rules.FileType;

import java.util.List;
import java.util.stream.Stream;

/**
 * How ffmpeg reads a sound file; it is told, and never guesses.
 *
 * @param demuxer by its own name
 * @param formats as the whitelist of formats names it
 * @param lengthKnown whether the file says how long it plays; else it is reckoned from its size
 */
record AudioFormat(String demuxer, String formats, boolean lengthKnown) {

    /**
     * The decoders that may be opened, by ffmpeg's names: those of sound, and those of covers and
     * chapters, which lie in many sound files and are not used.
     */
    private static final List<String> DECODERS =
            List.of(
                    "aac",
                    "alac",
                    "flac",
                    "libopus",
                    "mjpeg",
                    "mov_text",
                    "mp3",
                    "mp3float",
                    "opus",
                    "pcm_alaw",
                    "pcm_f32le",
                    "pcm_f64le",
                    "pcm_mulaw",
                    "pcm_s16be",
                    "pcm_s16le",
                    "pcm_s24be",
                    "pcm_s24le",
                    "pcm_s32le",
                    "pcm_u8",
                    "png",
                    "text",
                    "vorbis");

    /** Null where files of this type are no sound. */
    static @Nullable AudioFormat of(FileType type) {
        return switch (type) {
            case MP3 -> new AudioFormat("mp3", "mp3", false);
            case AAC -> new AudioFormat("aac", "aac", false);
            case WAV -> new AudioFormat("wav", "wav", true);
            case FLAC -> new AudioFormat("flac", "flac", true);
            case OGG -> new AudioFormat("ogg", "ogg", true);
            case MP4 -> new AudioFormat("mov", Container.ISO_BMFF.formats(), true);
            default -> null;
        };
    }

    /** Nothing but this file, by this format, with these decoders. */
    List<String> readingOnly() {
        return Stream.of(
                        "-protocol_whitelist",
                        "file",
                        "-format_whitelist",
                        formats,
                        "-codec_whitelist",
                        String.join(",", DECODERS),
                        "-max_alloc",
                        "1000000000")
                .toList();
    }
}
