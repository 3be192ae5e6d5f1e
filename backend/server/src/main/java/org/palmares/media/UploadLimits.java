// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.time.Duration;

/**
 * What the upper room expects of one file and allows it. What does not concern a kind is not looked
 * at.
 *
 * @param maxSize in bytes
 * @param minDuration of video and audio; zero asks for none
 * @param maxDuration of video and audio
 * @param minShortSide of video and image, in pixels of the upright picture; 0 asks for none
 * @param aspect of video and image
 * @param maxPages of a document
 */
public record UploadLimits(
        MediaKind kind,
        long maxSize,
        Duration minDuration,
        Duration maxDuration,
        int minShortSide,
        Aspect aspect,
        int maxPages) {

    /** Most bytes of captions, whatever the upper room allows. */
    public static final long MOST_CAPTIONS = 2_000_000;

    /** Most pages of a document, whatever the upper room allows. */
    public static final int MOST_PAGES = 300;

    /** A video. */
    public UploadLimits(long maxSize, Duration maxDuration) {
        this(MediaKind.VIDEO, maxSize, Duration.ZERO, maxDuration, 0, Aspect.ANY, 0);
    }

    public UploadLimits {
        maxSize = kind == MediaKind.CAPTIONS ? Math.min(maxSize, MOST_CAPTIONS) : maxSize;
        maxPages = Math.min(maxPages, MOST_PAGES);
    }

    public static UploadLimits video(long maxSize, Duration maxDuration) {
        return new UploadLimits(maxSize, maxDuration);
    }

    public static UploadLimits audio(long maxSize, Duration maxDuration) {
        return new UploadLimits(
                MediaKind.AUDIO, maxSize, Duration.ZERO, maxDuration, 0, Aspect.ANY, 0);
    }

    public static UploadLimits image(long maxSize) {
        return new UploadLimits(
                MediaKind.IMAGE, maxSize, Duration.ZERO, Duration.ZERO, 0, Aspect.ANY, 0);
    }

    public static UploadLimits document(long maxSize, int maxPages) {
        return new UploadLimits(
                MediaKind.DOCUMENT, maxSize, Duration.ZERO, Duration.ZERO, 0, Aspect.ANY, maxPages);
    }

    public static UploadLimits captions() {
        return new UploadLimits(
                MediaKind.CAPTIONS, MOST_CAPTIONS, Duration.ZERO, Duration.ZERO, 0, Aspect.ANY, 0);
    }

    public UploadLimits lastingAtLeast(Duration least) {
        return new UploadLimits(kind, maxSize, least, maxDuration, minShortSide, aspect, maxPages);
    }

    /** The shorter side of the upright picture must have so many pixels. */
    public UploadLimits measuringAtLeast(int pixels) {
        return new UploadLimits(kind, maxSize, minDuration, maxDuration, pixels, aspect, maxPages);
    }

    public UploadLimits standing(Aspect wanted) {
        return new UploadLimits(
                kind, maxSize, minDuration, maxDuration, minShortSide, wanted, maxPages);
    }
}
