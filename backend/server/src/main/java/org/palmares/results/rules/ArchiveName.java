// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files in an archive that every desk can unpack: one flat folder, nothing that leads out
 * of it, no character that Windows refuses, and only endings of the kinds that are taken.
 */
public final class ArchiveName {

    /** In UTF-8 bytes; with number and ending a name stays below the 255 of common file systems. */
    private static final int LONGEST_TITLE = 160;

    private static final Set<String> ENDINGS =
            Set.of(
                    "mp4", "m4v", "mov", "webm", "mkv", "mp3", "m4a", "aac", "wav", "flac", "ogg",
                    "oga", "opus", "jpg", "jpeg", "png", "webp", "pdf", "vtt", "srt");

    private ArchiveName() {}

    /**
     * Such as {@code MS 001 - Mùa gặt.mp4}, of several files {@code MS 001 - Mùa gặt - 02.mp4}.
     *
     * @param code as {@code MS 001}
     * @param position of the file within its work, from 1; 0 where it is the only one
     * @param fileName as it was uploaded; only its ending is used
     */
    public static String of(String code, String title, int position, String fileName) {
        String clean = clean(title);
        String named = clean.isEmpty() ? code : code + " - " + clean;
        return named + (position == 0 ? "" : " - %02d".formatted(position)) + ending(fileName);
    }

    private static String clean(String title) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(title, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> isHarmless(c) ? c : ' ')
                .forEach(kept::appendCodePoint);
        String spaced = kept.toString().replaceAll("\\s+", " ").strip();
        return trimmed(cut(spaced));
    }

    private static boolean isHarmless(int c) {
        return "<>:\"/\\|?*".indexOf(c) < 0
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR ->
                            false;
                    default -> true;
                };
    }

    private static String cut(String text) {
        String cut = text;
        while (cut.getBytes(UTF_8).length > LONGEST_TITLE) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    // Names that begin or end with dots hide, climb, or lose their end on Windows.
    private static String trimmed(String text) {
        return text.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String ending(String fileName) {
        String ending =
                fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).strip();
        return ENDINGS.contains(ending) ? "." + ending : ".bin";
    }
}
