// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.media.PictureFile;

import java.util.Arrays;
import java.util.List;

/** In which sizes a picture is kept: never larger than it is. */
public final class PictureSizes {

    private static final int[] LONGER_SIDES = {480, 1080, 2160};
    // One for a phone, and one on which a newspaper's smallest print can be read.
    private static final int[] PAGE_WIDTHS = {900, 1800};
    // A size that saves less than a tenth is not worth its work.
    private static final double WORTH = 0.9;
    // WebP holds no longer side.
    private static final int LONGEST_SIDE = 16_383;

    private PictureSizes() {}

    /** The widest of a page; pages are rendered for it. */
    public static int pageWidth() {
        return PAGE_WIDTHS[PAGE_WIDTHS.length - 1];
    }

    /** Of an upright image, the smallest first. */
    public static List<PictureFile> ofImage(int width, int height) {
        return sizes(1, width, height, Math.max(width, height), LONGER_SIDES);
    }

    /** Of an upright page, the smallest first. */
    public static List<PictureFile> ofPage(int number, int width, int height) {
        return sizes(number, width, height, width, PAGE_WIDTHS);
    }

    private static List<PictureFile> sizes(
            int number, int width, int height, int side, int[] wished) {
        int top = Math.min(side, wished[wished.length - 1]);
        double fits = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        int[] sides = Arrays.stream(wished).filter(wish -> wish < top * WORTH).toArray();
        int[] all = Arrays.copyOf(sides, sides.length + 1);
        all[sides.length] = top;
        return Arrays.stream(all)
                .mapToObj(
                        target ->
                                scaled(
                                        number,
                                        width,
                                        height,
                                        Math.min((double) target / side, fits)))
                .distinct()
                .toList();
    }

    private static PictureFile scaled(int number, int width, int height, double scale) {
        return new PictureFile(
                number,
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)));
    }
}
