// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Peaks of a sound, for the picture that a listener moves along. */
public final class Waveform {

    private static final int PEAKS = 300;
    private static final int BUFFER = 1 << 16;

    private Waveform() {}

    /**
     * About 300 peaks from 0 to 100, the loudest of which is 100; all are 0 where there is silence.
     *
     * @param samples of 16 bits, little-endian, one channel
     * @param count of the samples
     */
    public static List<Integer> of(InputStream samples, long count) throws IOException {
        int[] peaks = new int[(int) Math.min(PEAKS, Math.max(1, count))];
        byte[] buffer = new byte[BUFFER];
        long sample = 0;
        int read = samples.readNBytes(buffer, 0, BUFFER);
        while (read > 1) {
            for (int at = 0; at + 1 < read && sample < count; at += 2, sample++) {
                int value = Math.abs((buffer[at] & 0xFF) | buffer[at + 1] << 8);
                int peak = (int) (sample * peaks.length / count);
                peaks[peak] = Math.max(peaks[peak], value);
            }
            read = samples.readNBytes(buffer, 0, BUFFER);
        }
        return scaled(peaks);
    }

    private static List<Integer> scaled(int[] peaks) {
        int loudest = 1;
        for (int peak : peaks) {
            loudest = Math.max(loudest, peak);
        }
        List<Integer> scaled = new ArrayList<>(peaks.length);
        for (int peak : peaks) {
            scaled.add(Math.round(100f * peak / loudest));
        }
        return scaled;
    }
}
