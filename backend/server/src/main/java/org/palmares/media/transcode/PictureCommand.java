// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.media.PictureFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments of the one ffmpeg pass that makes all sizes of a picture. */
final class PictureCommand {

    private PictureCommand() {}

    /**
     * @param cover filters that hide parts of the picture; empty or ends with a comma
     * @param files what is made, in the folder
     */
    static List<String> of(
            PictureSource source, String cover, List<PictureFile> files, Path folder) {
        String demuxer = source.demuxer();
        String codec = source.codec();
        List<String> command = new ArrayList<>();
        command.addAll(List.of("-y", "-v", "error", "-nostdin"));
        command.addAll(List.of("-progress", "pipe:1", "-stats_period", "0.2"));
        command.addAll(List.of("-protocol_whitelist", "file", "-format_whitelist", demuxer));
        command.addAll(List.of("-codec_whitelist", codec, "-max_alloc", "1000000000"));
        command.addAll(List.of("-max_pixels", Long.toString(PictureWork.MOST_PIXELS)));
        // Older ffmpegs turn some pictures by themselves and newer ones others: we turn them all.
        command.addAll(List.of("-noautorotate", "-f", demuxer, "-i", source.input().toString()));
        command.addAll(List.of("-filter_complex", filters(source, cover, files)));
        // A tile that is missing would move all that follow it.
        command.addAll(List.of("-max_error_rate", "0"));
        for (int at = 0; at < files.size(); at++) {
            command.addAll(List.of("-map", "[o" + at + "]", "-frames:v", "1"));
            command.addAll(List.of("-map_metadata", "-1", "-c:v", "libwebp"));
            command.addAll(List.of("-quality", "84", "-compression_level", "4", "-f", "webp"));
            command.add(folder.resolve(files.get(at).name()).toString());
        }
        return command;
    }

    private static String filters(PictureSource source, String cover, List<PictureFile> files) {
        StringBuilder graph = new StringBuilder("[0:v:0]").append(source.before());
        graph.append(upright(source.header().orientation()));
        graph.append(source.ordinaryRange(files.getLast())).append(cover);
        graph.append("split=").append(files.size());
        for (int at = 0; at < files.size(); at++) {
            graph.append("[s").append(at).append(']');
        }
        for (int at = 0; at < files.size(); at++) {
            PictureFile file = files.get(at);
            graph.append(
                    ";[s%1$d]scale=%2$d:%3$d:flags=lanczos,setsar=1,format=bgra[o%1$d]"
                            .formatted(at, file.width(), file.height()));
        }
        return graph.toString();
    }

    private static String upright(int orientation) {
        return switch (orientation) {
            case 2 -> "hflip,";
            case 3 -> "hflip,vflip,";
            case 4 -> "vflip,";
            case 5 -> "transpose=cclock_flip,";
            case 6 -> "transpose=clock,";
            case 7 -> "transpose=clock_flip,";
            case 8 -> "transpose=cclock,";
            default -> "";
        };
    }
}
