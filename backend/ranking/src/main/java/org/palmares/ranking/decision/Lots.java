// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.RankingRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.TieBreaker.ByLot;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.tables.ContestTables;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lots drawn from a seed that was committed to in advance. The lot of an entry is the SHA-256 of
 * {@code palmares-lot/1}, the seed, the number of all counted votes (empty where it is not drawn
 * with), round and ranking ({@code final/overall}) and the entry's code, as UTF-8 with a zero byte
 * between them, read as a number; the lower stands above. Whoever has the seed draws the same lots
 * in any language, and an entry that is left out moves no other's lot.
 */
final class Lots {

    private static final String METHOD = "palmares-lot/1";

    private final String prefix;

    private Lots(String prefix) {
        this.prefix = prefix;
    }

    /** Empty where the ranking draws no lot. */
    static Optional<Lots> of(RankingRules rules, Ref ranking, ContestTables tables)
            throws CannotRank {
        Optional<ByLot> declared =
                rules.tieBreaks().stream()
                        .filter(ByLot.class::isInstance)
                        .map(ByLot.class::cast)
                        .findFirst();
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        String seed = tables.seed();
        CannotRank.ifAny(against(declared.get(), seed));
        String votes = declared.get().withVotes() ? countedVotes(tables) : "";
        return Optional.of(
                new Lots(String.join("\0", METHOD, seed, votes, ranking.toString(), "")));
    }

    private static List<Reason> against(ByLot lot, String seed) {
        if (seed.isEmpty()) {
            return List.of(Reason.of(ContestReason.SEED_MISSING));
        }
        String digest = Sha256.hex(seed.getBytes(StandardCharsets.UTF_8));
        return digest.equals(lot.commitment())
                ? List.of()
                : List.of(Reason.of(ContestReason.SEED_NOT_COMMITTED, lot.commitment()));
    }

    private static String countedVotes(ContestTables tables) {
        Fraction sum = Fraction.ZERO;
        for (PublicTally tally : tables.votes().values()) {
            for (Votes line : tally.votes()) {
                sum = sum.plus(Fraction.of(line.counted()));
            }
        }
        return sum.text();
    }

    Fraction of(EntryCode entry) {
        byte[] digest = Sha256.of((prefix + entry.value()).getBytes(StandardCharsets.UTF_8));
        return Fraction.of(new BigInteger(1, digest));
    }

    /** All entries by their lots, the first to be preferred. */
    List<EntryCode> order(List<EntryCode> entries) {
        return entries.stream().sorted(Comparator.comparing(this::of)).toList();
    }
}
