// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/**
 * What becomes of a film's sound.
 *
 * @param copied as it is, because it is neither heavy nor loud
 * @param gain in decibels, where it is not copied
 */
record Sound(boolean present, boolean copied, double gain) {

    /** LUFS, as streaming services and phones expect speech and music. */
    static final double WANTED = -16;

    static final Sound NONE = new Sound(false, false, 0);

    // Closer than this nobody hears a difference.
    private static final double NEAR = 1;
    // More would make noise of what was meant to be quiet.
    private static final double MOST_GAIN = 15;
    // EBU R 128 does not count what is quieter.
    private static final double SILENCE = -69;

    Sound coded() {
        return new Sound(present, false, gain);
    }

    /**
     * @param loudness integrated, in LUFS (EBU R 128); not a number where it is not known
     */
    static Sound of(SourceVideo video, double loudness) {
        if (!video.audio()) {
            return NONE;
        }
        boolean known = loudness > SILENCE;
        double gain = known ? Math.clamp(WANTED - loudness, -60, MOST_GAIN) : 0;
        boolean near = Math.abs(gain) <= NEAR;
        return new Sound(true, near && video.coding().isPlainSound(), near ? 0 : gain);
    }
}
