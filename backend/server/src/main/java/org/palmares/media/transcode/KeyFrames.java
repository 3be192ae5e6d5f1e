// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a coded picture can be cut without coding it again.
 *
 * @param times of the key frames, in seconds from the first one on, ascending
 * @param closed whether no picture after a key frame is shown before it
 */
record KeyFrames(List<Double> times, boolean closed) {

    /** Reads ffprobe's lines of packets in the order of the file: time, then flags. */
    static KeyFrames read(List<String> lines) {
        List<Double> times = new ArrayList<>();
        boolean closed = true;
        for (String line : lines) {
            String[] fields = line.strip().split(",");
            if (fields.length < 2 || !fields[0].matches("-?[0-9]+(\\.[0-9]+)?")) {
                continue;
            }
            double time = Double.parseDouble(fields[0]);
            if (fields[1].startsWith("K")) {
                times.add(time);
            } else {
                closed &= !times.isEmpty() && time > times.getLast();
            }
        }
        double first = times.isEmpty() ? 0 : times.getFirst();
        return new KeyFrames(times.stream().map(time -> time - first).toList(), closed);
    }

    /**
     * The key frames at which segments begin: of each stretch of some seconds the first one, as
     * ffmpeg's HLS muxer cuts. Empty where two lie too far apart, the film's end included.
     */
    List<Double> cuts(double segment, double end) {
        List<Double> cuts = new ArrayList<>();
        double last = 0;
        for (double time : times) {
            if (time - last > segment + 0.1) {
                return List.of();
            }
            last = time;
            // The muxer counts from the start, not from the cut before.
            if (time >= segment * cuts.size()) {
                cuts.add(time);
            }
        }
        return closed && end - last <= segment + 0.5 ? List.copyOf(cuts) : List.of();
    }
}
