// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line of a cue, reduced to words, their emphasis and who says them. */
final class CueText {

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z0-9:]+)([^<>]*)>|\\{\\\\[^}]*}");
    private static final Pattern ENTITY = Pattern.compile("&(?!(amp|lt|gt|nbsp|lrm|rlm);)");
    private static final Pattern CLASSES = Pattern.compile("^(\\.[^\\s]*)?\\s*");
    private static final Set<String> KEPT = Set.of("i", "b", "u", "v");
    private static final int LONGEST_VOICE = 80;

    private CueText() {}

    /** What is between kept tags can be nothing but text: no angle bracket of the file remains. */
    static String cleaned(String line) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (MatchResult tag : TAG.matcher(line).results().toList()) {
            result.append(text(line.substring(at, tag.start()))).append(kept(tag));
            at = tag.end();
        }
        return result.append(text(line.substring(at))).toString();
    }

    private static String text(String raw) {
        return ENTITY.matcher(raw).replaceAll("&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String kept(MatchResult tag) {
        if (tag.group(1) == null) {
            // A placement of SubStation, as some SRT files carry it.
            return "";
        }
        String name = tag.group(1).toLowerCase(java.util.Locale.ROOT);
        if (!KEPT.contains(name)) {
            return "";
        }
        if (tag.group().startsWith("</")) {
            return "</" + name + ">";
        }
        String voice = CLASSES.matcher(tag.group(2)).replaceFirst("").strip();
        return name.equals("v") && !voice.isEmpty()
                ? "<v " + text(voice.substring(0, Math.min(voice.length(), LONGEST_VOICE))) + ">"
                : name.equals("v") ? "" : "<" + name + ">";
    }
}
