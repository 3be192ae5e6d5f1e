// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.UploadLimits;

import java.util.Optional;

/** Whether what a file turned out to be is within what was allowed; empty where it is. */
public final class LimitRules {

    // Cameras and recorders round: a second over the limit is within it, and half a one under it.
    private static final double ROUNDED_UP = 1;
    private static final double ROUNDED_DOWN = 0.5;

    private LimitRules() {}

    public static Optional<Refusal> tooShort(UploadLimits limits, double seconds) {
        long least = limits.minDuration().toSeconds();
        return seconds < least - ROUNDED_DOWN
                ? Optional.of(Refusal.of(MediaRefusal.TOO_SHORT, Long.toString(least)))
                : Optional.empty();
    }

    public static Optional<Refusal> tooLong(UploadLimits limits, double seconds) {
        long most = limits.maxDuration().toSeconds();
        return seconds > most + ROUNDED_UP
                ? Optional.of(Refusal.of(MediaRefusal.AUDIO_TOO_LONG, minutes(most)))
                : Optional.empty();
    }

    /**
     * @param width of the upright picture, in pixels
     */
    public static Optional<Refusal> shape(UploadLimits limits, int width, int height) {
        if (Math.min(width, height) < limits.minShortSide()) {
            return Optional.of(
                    Refusal.of(
                            MediaRefusal.PICTURE_TOO_SMALL,
                            Integer.toString(width),
                            Integer.toString(height),
                            Integer.toString(limits.minShortSide())));
        }
        if (limits.aspect().fits(width, height)) {
            return Optional.empty();
        }
        return switch (limits.aspect()) {
            case ANY -> Optional.empty();
            case LANDSCAPE -> Optional.of(Refusal.of(MediaRefusal.NOT_LANDSCAPE));
            case PORTRAIT -> Optional.of(Refusal.of(MediaRefusal.NOT_PORTRAIT));
            case SQUARE -> Optional.of(Refusal.of(MediaRefusal.NOT_SQUARE));
        };
    }

    public static Optional<Refusal> tooManyPages(UploadLimits limits, int pages) {
        return pages > limits.maxPages()
                ? Optional.of(
                        Refusal.of(
                                MediaRefusal.TOO_MANY_PAGES,
                                Integer.toString(pages),
                                Integer.toString(limits.maxPages())))
                : Optional.empty();
    }

    private static String minutes(long seconds) {
        return seconds % 60 == 0
                ? Long.toString(seconds / 60)
                : seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
