// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.store.BallotTable.Row;
import org.palmares.voting.store.BallotTable.Sums;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Recounts a box row by row. Its digest is SHA-256 over the line {@code palmares-box/1 <contest>}
 * and one line {@code <position> <ballot> <entry> <kind> <pseudonym in hex>} for each ballot in the
 * order of positions, each ended by a line feed. A ballot that stands in the place of another names
 * that one too, at the end of its line. Of one period of a vote the first line is {@code
 * palmares-period/1 <contest> <number>}, and its positions are those of the whole vote.
 */
final class BoxDigest {

    private final MessageDigest digest = Digests.sha256();
    private final Map<UUID, Long> votes = new TreeMap<>();
    private long total;
    private long gaps;

    BoxDigest(UUID contest) {
        this("palmares-box/1 " + contest);
    }

    private BoxDigest(String first) {
        line(first);
    }

    static BoxDigest ofPeriod(UUID contest, int number) {
        return new BoxDigest("palmares-period/1 %s %d".formatted(contest, number));
    }

    void add(Row row) {
        total++;
        if (row.position() != total) {
            gaps++;
        }
        votes.merge(row.entry(), 1L, BoxDigest::sumOrNothing);
        if (row.replaces() != null) {
            votes.merge(row.replaces().entry(), -1L, BoxDigest::sumOrNothing);
        }
        line(
                "%d %s %s %s %s"
                                .formatted(
                                        row.position(),
                                        row.ballot(),
                                        row.entry(),
                                        row.kind(),
                                        HexFormat.of().formatHex(row.voter()))
                        + (row.replaces() == null ? "" : " " + row.replaces().ballot()));
    }

    private static @Nullable Long sumOrNothing(long one, long other) {
        return one + other == 0 ? null : one + other;
    }

    long total() {
        return total;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** In what the counters, or the positions, differ from the rows. */
    Optional<String> difference(Sums counters) {
        if (gaps == 0 && counters.position() == total && counters.votes().equals(votes)) {
            return Optional.empty();
        }
        return Optional.of(
                "rows %s, %d without their position; counters at %d %s"
                        .formatted(
                                votes, gaps, counters.position(), new TreeMap<>(counters.votes())));
    }

    private void line(String text) {
        digest.update((text + "\n").getBytes(UTF_8));
    }
}
