// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.media.Cover;

import java.util.List;
import java.util.Locale;

/** Captions as WebVTT says them (W3C), without what could style, place or script a page. */
public final class Captions {

    private final List<Cue> cues;

    Captions(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    public int size() {
        return cues.size();
    }

    /** The same without the words that are shown in any of the stretches. */
    public Captions without(List<Cover.Mute> stretches) {
        return new Captions(
                cues.stream()
                        .filter(
                                cue ->
                                        stretches.stream()
                                                .noneMatch(
                                                        one ->
                                                                cue.from() < one.to() * 1000
                                                                        && cue.to()
                                                                                > one.from()
                                                                                        * 1000))
                        .toList());
    }

    /** Written anew: nothing of the file but times and cleaned words is in it. */
    public String toWebVtt() {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            text.append('\n').append(time(cue.from())).append(" --> ").append(time(cue.to()));
            text.append('\n');
            cue.lines().forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }
}
