// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a voter's receipt says under the operator's signature: that this leaf will stand in this
 * record. With the promise and a record without the leaf anybody can show that a vote was dropped.
 *
 * @param at when the vote was accepted
 */
public record InclusionPromise(UUID log, RecordHash leaf, Instant at) {

    private static final String FORMAT = "palmares-promise/1";

    private static final Pattern TEXT =
            Pattern.compile(
                    FORMAT + "\n([0-9a-f-]{36})\n([A-Za-z0-9+/=]{44})\n([0-9TZ:.-]{20,40})\n");

    public static Optional<InclusionPromise> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            UUID log = UUID.fromString(matcher.group(1));
            Instant at = Instant.parse(matcher.group(3));
            return RecordHash.readBase64(matcher.group(2))
                    .map(leaf -> new InclusionPromise(log, leaf, at))
                    .filter(read -> read.text().equals(text));
        } catch (IllegalArgumentException | DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** Of a note's text, whoever signed it. */
    public static Optional<InclusionPromise> ofNote(String note) {
        return SignedNote.read(note).flatMap(read -> read(read.text()));
    }

    public String text() {
        return "%s\n%s\n%s\n%s\n".formatted(FORMAT, log, leaf.base64(), at);
    }
}
