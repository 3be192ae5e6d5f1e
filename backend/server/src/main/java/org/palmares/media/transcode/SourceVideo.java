// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/**
 * What ffprobe found in a file.
 *
 * @param seconds how long it plays
 * @param width of the upright picture, in square pixels
 * @param storedWidth as coded, before rotation and stretching
 * @param videoStreams without pictures of covers
 */
record SourceVideo(
        double seconds,
        int width,
        int height,
        int storedWidth,
        int storedHeight,
        double framesPerSecond,
        String codec,
        int videoStreams,
        int streams,
        boolean audio,
        SourceCoding coding) {

    SourceVideo(
            double seconds,
            int width,
            int height,
            int storedWidth,
            int storedHeight,
            double framesPerSecond,
            String codec,
            int videoStreams,
            int streams,
            boolean audio) {
        this(
                seconds,
                width,
                height,
                storedWidth,
                storedHeight,
                framesPerSecond,
                codec,
                videoStreams,
                streams,
                audio,
                SourceCoding.UNKNOWN);
    }

    int shortSide() {
        return Math.min(width, height);
    }
}
