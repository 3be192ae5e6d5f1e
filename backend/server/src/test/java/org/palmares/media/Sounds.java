// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How loud a sound is, as ffmpeg measures it. */
final class Sounds {

    private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[0-9.]+) LUFS");

    private Sounds() {}

    /** The integrated loudness of EBU R 128, in LUFS. */
    static double loudness(Path file) throws Exception {
        return INTEGRATED
                .matcher(
                        Videos.said(
                                "-hide_banner",
                                "-nostats",
                                "-i",
                                file.toString(),
                                "-filter_complex",
                                "ebur128",
                                "-f",
                                "null",
                                "-"))
                .results()
                .map((MatchResult found) -> Double.parseDouble(found.group(1)))
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
