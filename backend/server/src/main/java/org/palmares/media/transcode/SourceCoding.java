// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.util.Set;

/**
 * How picture and sound of a file are coded, by ffprobe's names; empty texts and zeros where it
 * says nothing.
 *
 * @param transfer from numbers to light
 * @param plain upright, square pixels, whole frames: nothing would have to be told to a player
 * @param videoBits per second, on average
 * @param audioBits per second, on average
 */
record SourceCoding(
        String transfer,
        String profile,
        String pixels,
        boolean plain,
        long videoBits,
        String audioCodec,
        String audioProfile,
        int channels,
        int sampleRate,
        long audioBits) {

    static final SourceCoding UNKNOWN = new SourceCoding("", "", "", false, 0, "", "", 0, 0, 0);

    private static final Set<String> HDR = Set.of("smpte2084", "arib-std-b67");
    private static final Set<String> PROFILES =
            Set.of("Constrained Baseline", "Baseline", "Main", "High");

    /** PQ or HLG: on an ordinary screen it would look grey and flat. */
    boolean isHdr() {
        return HDR.contains(transfer);
    }

    /** Every browser plays this picture as it is. */
    boolean isPlainPicture() {
        return plain && !isHdr() && pixels.equals("yuv420p") && PROFILES.contains(profile);
    }

    /** Every browser plays this sound as it is, and it is no heavier than what we would make. */
    boolean isPlainSound() {
        return audioCodec.equals("aac")
                && audioProfile.equals("LC")
                && channels >= 1
                && channels <= 2
                && (sampleRate == 44_100 || sampleRate == 48_000)
                && audioBits > 0
                && audioBits <= 200_000;
    }
}
