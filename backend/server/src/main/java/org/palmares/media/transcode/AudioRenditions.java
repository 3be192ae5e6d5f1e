// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.media.Renditions;
import org.palmares.media.rules.Playlist;
import org.palmares.media.rules.Waveform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What ffmpeg has made of a sound, verified.
 *
 * @param files in the folder, the main playlist last
 * @param seconds how long it plays
 */
record AudioRenditions(List<String> files, double seconds, List<Integer> waveform) {

    /** Believes files, not exit codes. */
    static AudioRenditions in(Path folder) throws IOException {
        Playlist playlist =
                Playlist.parse(Files.readString(folder.resolve(AudioCommand.PLAYLIST)))
                        .orElseThrow(() -> new TranscodeFailure("unfinished sound"));
        List<String> files = new ArrayList<>(List.of(AudioCommand.INIT));
        playlist.segments().forEach(segment -> files.add(segment.file()));
        long bytes = 0;
        double peak = 0;
        for (var segment : playlist.segments()) {
            long size = Files.size(folder.resolve(segment.file()));
            bytes += size;
            peak = Math.max(peak, size * 8 / Math.max(0.5, segment.seconds()));
        }
        for (String file : files) {
            if (Files.size(folder.resolve(file)) == 0) {
                throw new TranscodeFailure("empty " + file);
            }
        }
        String main = main(Math.round(peak), Math.round(bytes * 8 / playlist.seconds()));
        Files.writeString(folder.resolve(Renditions.MAIN_PLAYLIST), main);
        files.add(AudioCommand.PLAYLIST);
        files.add(Renditions.MAIN_PLAYLIST);
        return new AudioRenditions(files, playlist.seconds(), waveform(folder));
    }

    private static List<Integer> waveform(Path folder) throws IOException {
        Path samples = folder.resolve(AudioCommand.SAMPLES);
        try (InputStream in = Files.newInputStream(samples)) {
            return Waveform.of(in, Files.size(samples) / 2);
        }
    }

    private static String main(long peak, long average) {
        return "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n"
                + "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"mp4a.40.2\"\n"
                        .formatted(peak, average)
                + AudioCommand.PLAYLIST
                + "\n";
    }
}
