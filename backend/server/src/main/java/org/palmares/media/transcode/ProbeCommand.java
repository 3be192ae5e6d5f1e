// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import net.bramp.ffmpeg.builder.FFprobeBuilder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments of ffprobe, and those by which either program reads a stranger's file. */
final class ProbeCommand {

    private ProbeCommand() {}

    /** Nothing but this file, by this format, with the decoders of the policy. */
    static String[] readingOnly(Container container) {
        return new String[] {
            "-protocol_whitelist",
            "file",
            "-format_whitelist",
            container.formats(),
            "-codec_whitelist",
            String.join(",", VideoPolicy.DECODERS.stream().sorted().toList()),
            "-max_alloc",
            "1000000000"
        };
    }

    static List<String> of(Container container, Path input) {
        List<String> extra = new ArrayList<>(List.of("-v", "error", "-f", container.demuxer()));
        extra.addAll(List.of(readingOnly(container)));
        return new FFprobeBuilder()
                .setShowFormat(true)
                .setShowStreams(true)
                .setShowChapters(false)
                .addExtraArgs(extra.toArray(String[]::new))
                .setInput(input)
                .build();
    }

    /** For playlists that we have made ourselves. */
    static List<String> ofPlaylist(Path playlist) {
        return new FFprobeBuilder()
                .setShowFormat(true)
                .setShowStreams(true)
                .setShowChapters(false)
                .addExtraArgs(
                        "-f", "hls", "-protocol_whitelist", "file", "-allowed_extensions", "ALL")
                .setInput(playlist)
                .build();
    }
}
