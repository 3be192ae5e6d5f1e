// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HLS playlist of one rung, complete. */
public record Playlist(List<Segment> segments) {

    /** One file of some seconds. */
    public record Segment(String file, double seconds) {}

    private static final Pattern DURATION = Pattern.compile("#EXTINF:([0-9.]+),.*");
    private static final Pattern URI = Pattern.compile("URI=\"([^\"]+)\"");

    /** Empty where the playlist is not finished: ffmpeg writes its end last. */
    public static Optional<Playlist> parse(String text) {
        List<Segment> segments = new ArrayList<>();
        double seconds = 0;
        boolean ended = false;
        for (String line : text.lines().toList()) {
            Matcher duration = DURATION.matcher(line);
            if (duration.matches()) {
                seconds = Double.parseDouble(duration.group(1));
            } else if (line.equals("#EXT-X-ENDLIST")) {
                ended = true;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                segments.add(new Segment(line, seconds));
            }
        }
        return ended && !segments.isEmpty()
                ? Optional.of(new Playlist(List.copyOf(segments)))
                : Optional.empty();
    }

    /**
     * Every file that a playlist names, finished or not: what is before the first segment first.
     */
    public static List<String> files(String text) {
        List<String> files = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                URI.matcher(line).results().map(match -> match.group(1)).forEach(files::add);
            } else if (!line.isBlank()) {
                files.add(line);
            }
        }
        return files;
    }

    public double seconds() {
        return segments.stream().mapToDouble(Segment::seconds).sum();
    }
}
