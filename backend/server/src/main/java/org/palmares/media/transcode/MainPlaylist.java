// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.util.List;

/** The HLS main playlist over all rungs, the middle one first: with it players begin. */
final class MainPlaylist {

    private MainPlaylist() {}

    static String of(List<RungFiles> rungs) {
        StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n");
        text.append("#EXT-X-INDEPENDENT-SEGMENTS\n");
        RungFiles first = rungs.get(rungs.size() / 2);
        append(text, first);
        rungs.stream().filter(rung -> rung != first).forEach(rung -> append(text, rung));
        return text.toString();
    }

    private static void append(StringBuilder text, RungFiles files) {
        Rung rung = files.rung();
        text.append(
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,RESOLUTION=%dx%d,CODECS=\"%s\"%n"
                        .formatted(
                                files.peakBits(),
                                files.averageBits(),
                                rung.width(),
                                rung.height(),
                                files.codecs())
                        .replace("\r", ""));
        text.append(rung.playlist()).append('\n');
    }
}
