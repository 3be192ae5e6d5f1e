// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.util.Locale;

/**
 * A WebVTT track whose cues name pictures for the seek bar: each a rectangle of a sheet, by the
 * media fragment {@code xywh}.
 *
 * @param tiles all together
 * @param each seconds that one stands for
 * @param seconds of the whole film
 * @param width of one tile in pixels
 */
public record PreviewTrack(int tiles, double each, double seconds, int width, int height) {

    public static final int ACROSS = 10;
    public static final int DOWN = 10;

    /** The sheets are named so, numbered from 1 on. */
    public static final String SHEETS = "previews_%03d.jpg";

    private static final String FRAGMENT = "#xywh=";

    public String text() {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (int tile = 0; tile < tiles && tile * each < seconds; tile++) {
            boolean last = tile == tiles - 1;
            double end = last ? Math.max(seconds, (tile + 1) * each) : (tile + 1) * each;
            int place = tile % (ACROSS * DOWN);
            text.append('\n').append(time(tile * each)).append(" --> ").append(time(end));
            text.append('\n').append(SHEETS.formatted(tile / (ACROSS * DOWN) + 1));
            text.append(FRAGMENT).append(place % ACROSS * width);
            text.append(',').append(place / ACROSS * height);
            text.append(',').append(width).append(',').append(height).append('\n');
        }
        return text.toString();
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
