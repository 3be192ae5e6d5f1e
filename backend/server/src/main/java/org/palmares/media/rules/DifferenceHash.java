// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

/**
 * The difference hash of a picture (dHash, N. Krawetz, 2013): 64 bits, each saying whether one of 8
 * by 8 spots is lighter than its neighbour to the right. It hardly changes when a picture is
 * scaled, coded again or gets a small mark in a corner; how many bits differ says how unlike two
 * pictures are.
 */
public final class DifferenceHash {

    /** The picture is scaled to so many spots before it is hashed. */
    public static final int WIDTH = 9;

    public static final int HEIGHT = 8;

    /** One byte of grey for each spot. */
    public static final int BYTES = WIDTH * HEIGHT;

    /** Says nothing: the picture is too plain to be told from others. */
    public static final long PLAIN = 0;

    // Levels of grey, of 255, by which spots stray from their mean. Noise strays less.
    private static final double LEAST_DEVIATION = 6;

    private DifferenceHash() {}

    /**
     * {@link #PLAIN} where the picture is black or has one colour all over.
     *
     * @param grey row by row
     * @param offset of the picture's first spot
     */
    public static long of(byte[] grey, int offset) {
        if (deviation(grey, offset) < LEAST_DEVIATION) {
            return PLAIN;
        }
        long hash = 0;
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH - 1; column++) {
                int at = offset + row * WIDTH + column;
                hash = hash << 1 | (level(grey, at) > level(grey, at + 1) ? 1 : 0);
            }
        }
        return hash;
    }

    /** 0 to 64. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static double deviation(byte[] grey, int offset) {
        double sum = 0;
        double squares = 0;
        for (int at = offset; at < offset + BYTES; at++) {
            sum += level(grey, at);
            squares += (double) level(grey, at) * level(grey, at);
        }
        double mean = sum / BYTES;
        return Math.sqrt(Math.max(0, squares / BYTES - mean * mean));
    }

    private static int level(byte[] grey, int at) {
        return Byte.toUnsignedInt(grey[at]);
    }
}
