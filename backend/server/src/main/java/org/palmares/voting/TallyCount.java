// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoterKind;
import org.palmares.voting.store.BallotTable.Row;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Counts what counts, row by row. A ballot that does not is named, in the category of its work, by
 * the reason for which it was excluded, by {@code ENTRY_LEFT} where its work competes no more, else
 * by its state. Where the vote has periods, a ballot that stands may also be ruled out by them.
 */
final class TallyCount {

    private static final String ENTRY_LEFT = "ENTRY_LEFT";

    private final Map<VoterKind, Map<UUID, Long>> votes = new EnumMap<>(VoterKind.class);
    private final Map<UUID, Map<String, Long>> excluded = new TreeMap<>();
    private final Map<Integer, Map<UUID, Long>> byPeriod = new TreeMap<>();
    private final Set<UUID> competing;
    private final Map<UUID, UUID> categories;
    private final Function<Row, @Nullable String> ruledOut;

    /**
     * @param categories of every work that has a ballot
     */
    TallyCount(Collection<UUID> competing, Map<UUID, UUID> categories) {
        this(competing, categories, _ -> null);
    }

    /**
     * @param ruledOut why a ballot that stands does not count here; null where it does
     */
    TallyCount(
            Collection<UUID> competing,
            Map<UUID, UUID> categories,
            Function<Row, @Nullable String> ruledOut) {
        this.ruledOut = ruledOut;
        this.competing = Set.copyOf(competing);
        this.categories = Map.copyOf(categories);
        for (VoterKind kind : VoterKind.values()) {
            Map<UUID, Long> none = new TreeMap<>();
            competing.forEach(entry -> none.put(entry, 0L));
            votes.put(kind, none);
        }
    }

    void add(Row row) {
        if (!row.state().equals("COUNTED")) {
            exclude(row, row.reason() == null ? row.state() : row.reason());
        } else if (ruledOut.apply(row) instanceof String reason) {
            exclude(row, reason);
        } else if (!competing.contains(row.entry())) {
            exclude(row, ENTRY_LEFT);
        } else {
            votes.getOrDefault(row.kind(), new TreeMap<>()).merge(row.entry(), 1L, Long::sum);
            if (row.votePeriod() > 0) {
                byPeriod.computeIfAbsent(row.votePeriod(), _ -> new TreeMap<>())
                        .merge(row.entry(), 1L, Long::sum);
            }
        }
    }

    private void exclude(Row row, String reason) {
        UUID category = Objects.requireNonNull(categories.get(row.entry()), "no such work");
        excluded.computeIfAbsent(category, _ -> new TreeMap<>()).merge(reason, 1L, Long::sum);
    }

    Map<VoterKind, Map<UUID, Long>> votesByKind() {
        return votes;
    }

    /** Nothing where the vote has no periods. */
    Map<Integer, Map<UUID, Long>> votesByPeriod() {
        return byPeriod;
    }

    Map<UUID, Map<String, Long>> excluded() {
        return excluded;
    }

    /**
     * SHA-256 over the line {@code palmares-tally/2 <contest> <digest of the box>}, one line {@code
     * <kind> <entry> <votes>} for each kind and work in order, and one line {@code excluded
     * <category> <reason> <votes>} for each category and reason in order, each ended by a line
     * feed. Where the vote has periods, one line {@code period <number> <entry> <votes>} follows
     * for each period and work with votes. Of one period alone the first line is {@code
     * palmares-period-tally/1 <contest> <number> <digest of the period>}, and no such line follows.
     */
    String digest(BoxSeal cast) {
        var text = new StringBuilder();
        text.append("palmares-tally/2 %s %s\n".formatted(cast.contest(), cast.digest()));
        lines(text);
        byPeriod.forEach(
                (number, byEntry) ->
                        byEntry.forEach(
                                (entry, count) ->
                                        text.append(
                                                "period %d %s %d\n"
                                                        .formatted(number, entry, count))));
        return Digests.sha256(text.toString());
    }

    String digestOfPeriod(int number, BoxSeal cast) {
        var text = new StringBuilder();
        text.append(
                "palmares-period-tally/1 %s %d %s\n"
                        .formatted(cast.contest(), number, cast.digest()));
        lines(text);
        return Digests.sha256(text.toString());
    }

    private void lines(StringBuilder text) {
        votes.forEach(
                (kind, byEntry) ->
                        byEntry.forEach(
                                (entry, count) ->
                                        text.append("%s %s %d\n".formatted(kind, entry, count))));
        excluded.forEach(
                (category, byReason) ->
                        byReason.forEach(
                                (reason, count) ->
                                        text.append(
                                                "excluded %s %s %d\n"
                                                        .formatted(category, reason, count))));
    }
}
