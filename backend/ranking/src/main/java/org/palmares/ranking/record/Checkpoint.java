// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a record's tree at one size; its text is what is signed (C2SP tlog-checkpoint).
 *
 * @param origin which record, such as {@code example.vn/record/…}; also the name of its key
 */
public record Checkpoint(String origin, long size, RecordHash root) {

    // Lines after the third are extensions that say nothing about the tree.
    private static final Pattern TEXT =
            Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/=]+)\n(?:[^\n]+\n)*");

    public static Optional<Checkpoint> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? RecordHash.readBase64(matcher.group(3))
                        .map(
                                root ->
                                        new Checkpoint(
                                                matcher.group(1),
                                                Long.parseLong(matcher.group(2)),
                                                root))
                : Optional.empty();
    }

    /** Of a note's text, whoever signed it. */
    public static Optional<Checkpoint> ofNote(String note) {
        return SignedNote.read(note).flatMap(read -> read(read.text()));
    }

    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, root.base64());
    }
}
