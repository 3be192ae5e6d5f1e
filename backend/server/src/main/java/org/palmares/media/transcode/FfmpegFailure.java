// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/** ffmpeg ended by itself, and not well. */
final class FfmpegFailure extends TranscodeFailure {

    private static final int KILLED = 137;
    private static final int TERMINATED = 143;

    private final int exit;
    private final String errors;

    FfmpegFailure(int exit, String errors) {
        super("ffmpeg ended with " + exit + ": " + errors);
        this.exit = exit;
        this.errors = errors;
    }

    /** Whether the file is to blame: another attempt would end alike. */
    boolean isOfTheFile() {
        return exit != KILLED
                && exit != TERMINATED
                && !errors.contains("No space left")
                && !errors.contains("Cannot allocate memory");
    }
}
