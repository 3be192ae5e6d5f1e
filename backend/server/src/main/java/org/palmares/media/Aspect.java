// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

/** How a picture must stand. Sides that differ by at most 2 in 100 make a square too. */
public enum Aspect {
    ANY,
    LANDSCAPE,
    PORTRAIT,
    SQUARE;

    private static final double TOLERANCE = 0.02;

    /**
     * @param width of the upright picture
     */
    public boolean fits(int width, int height) {
        boolean square = Math.abs(width - height) <= TOLERANCE * Math.max(width, height);
        return switch (this) {
            case ANY -> true;
            case LANDSCAPE -> width > height;
            case PORTRAIT -> width < height;
            case SQUARE -> square;
        };
    }
}
