// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of the one ffmpeg pass that makes the sound and what its waveform is drawn from.
 */
final class AudioCommand {

    static final String PLAYLIST = "audio.m3u8";
    static final String INIT = "init_audio.mp4";

    /** Samples of 16 bits, little-endian, one channel. */
    static final String SAMPLES = "samples.raw";

    // What is said and sung has its peaks below half of it.
    private static final int SAMPLE_RATE = 4000;

    // EBU R 128, at the loudness that is usual where people listen on phones (AES TD1008).
    private static final String FILTERS =
            "asplit=2[l][w];"
                    + "[l]loudnorm=I=-16:TP=-1.5:LRA=11,aresample=48000[sound];"
                    + "[w]aformat=sample_fmts=s16:sample_rates="
                    + SAMPLE_RATE
                    + ":channel_layouts=mono[samples]";

    private AudioCommand() {}

    /**
     * @param cover filters that silence stretches; empty or ends with a comma
     * @param mostSeconds that are read: not every file says truly how long it is
     */
    static List<String> of(
            AudioFormat format, String cover, Path input, Path folder, long mostSeconds) {
        List<String> command = new ArrayList<>();
        command.addAll(List.of("-y", "-v", "error", "-nostdin"));
        command.addAll(List.of("-progress", "pipe:1", "-stats_period", "0.2"));
        command.addAll(format.readingOnly());
        command.addAll(List.of("-t", Long.toString(mostSeconds), "-f", format.demuxer()));
        command.addAll(
                List.of("-i", input.toString(), "-filter_complex", "[0:a:0]" + cover + FILTERS));
        command.addAll(List.of("-map", "[sound]", "-map_metadata", "-1", "-map_chapters", "-1"));
        command.addAll(List.of("-c:a", "aac", "-b:a", "128k", "-ac", "2", "-ar", "48000"));
        command.addAll(List.of("-f", "hls", "-hls_playlist_type", "vod"));
        command.addAll(List.of("-hls_time", Integer.toString(TranscodePlan.SEGMENT)));
        command.addAll(List.of("-hls_segment_type", "fmp4", "-hls_fmp4_init_filename", INIT));
        command.addAll(List.of("-hls_flags", "temp_file+independent_segments"));
        command.addAll(
                List.of("-hls_segment_filename", folder.resolve("audio_%05d.m4s").toString()));
        command.add(folder.resolve(PLAYLIST).toString());
        command.addAll(List.of("-map", "[samples]", "-map_metadata", "-1", "-f", "s16le"));
        command.add(folder.resolve(SAMPLES).toString());
        return command;
    }
}
