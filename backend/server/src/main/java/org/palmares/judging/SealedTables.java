// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.palmares.contest.LockedRuleSet;
import org.palmares.contest.VoterKind;
import org.palmares.entry.Entry;
import org.palmares.judging.store.ScoreSealTable.SealedMark;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PeriodRules;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.TierWeights;
import org.palmares.ranking.Votes;
import org.palmares.ranking.exact.Fraction;
import org.palmares.voting.SealedTally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Brings sealed rows into the form in which {@code ranking} takes them. */
final class SealedTables {

    private SealedTables() {}

    /**
     * @param works the category's works that compete, by number
     * @param marks those of the whole contest
     * @param votes as counted, of the whole contest
     */
    static CategoryTables of(
            LockedRuleSet locked, List<Entry> works, List<SealedMark> marks, SealedTally votes) {
        return of(locked.category(), locked.rules(), works, marks, votes);
    }

    /** Under rules that follow from the locked ones. */
    static CategoryTables of(
            UUID category,
            RuleSet rules,
            List<Entry> works,
            List<SealedMark> marks,
            SealedTally votes) {
        Map<UUID, EntryCode> codes = works.stream().collect(toMap(Entry::key, SealedTables::code));
        List<EntryCode> entries = works.stream().map(SealedTables::code).toList();
        return new CategoryTables(
                category,
                entries,
                rules,
                sheets(codes, marks),
                tally(
                        codes,
                        votes.votesByKind(),
                        votes.votesByPeriod(),
                        votes.excluded().getOrDefault(category, Map.of())));
    }

    static EntryCode code(Entry work) {
        return new EntryCode(Objects.requireNonNull(work.code(), "a work without a number"));
    }

    private record SheetKey(EntryCode entry, int seat) {}

    private static JuryMarks sheets(Map<UUID, EntryCode> codes, List<SealedMark> marks) {
        Map<SheetKey, List<SealedMark>> sheets =
                marks.stream()
                        .filter(mark -> codes.containsKey(mark.entry()))
                        .collect(groupingBy(mark -> key(codes, mark)));
        return new JuryMarks(
                sheets.entrySet().stream()
                        .map(sheet -> sheet(sheet.getKey(), sheet.getValue()))
                        .toList());
    }

    private static SheetKey key(Map<UUID, EntryCode> codes, SealedMark mark) {
        return new SheetKey(
                Objects.requireNonNull(codes.get(mark.entry()), "of another category"),
                mark.seat());
    }

    private static Sheet sheet(SheetKey key, List<SealedMark> marks) {
        return Sheet.of(
                key.entry(),
                new JurorNumber("GK " + key.seat()),
                marks.stream()
                        .collect(
                                toMap(
                                        mark -> mark.criterion().toString(),
                                        mark -> Fraction.of(mark.points()))));
    }

    private static PublicTally tally(
            Map<UUID, EntryCode> codes,
            Map<VoterKind, Map<UUID, Long>> votes,
            Map<Integer, Map<UUID, Long>> byPeriod,
            Map<String, Long> excluded) {
        return new PublicTally(
                codes.entrySet().stream()
                        .map(
                                work ->
                                        withPeriods(
                                                Votes.of(
                                                        work.getValue(),
                                                        TierWeights.PART,
                                                        byTier(work.getKey(), votes)),
                                                work.getKey(),
                                                byPeriod))
                        .toList(),
                new TreeMap<>(excluded));
    }

    /** The same votes by period too, where the vote has periods. */
    private static Votes withPeriods(
            Votes votes, UUID work, Map<Integer, Map<UUID, Long>> byPeriod) {
        if (byPeriod.isEmpty()) {
            return votes;
        }
        SortedMap<String, Long> periods = new TreeMap<>();
        byPeriod.forEach(
                (number, byWork) -> {
                    long given = byWork.getOrDefault(work, 0L);
                    if (given > 0) {
                        periods.put(Integer.toString(number), given);
                    }
                });
        SortedMap<String, SortedMap<String, Long>> parts = new TreeMap<>(votes.parts());
        parts.put(PeriodRules.PART, periods);
        return new Votes(votes.entry(), votes.counted(), parts);
    }

    /** A kind of voter without a vote for a work has no line there. */
    private static Map<String, Long> byTier(UUID work, Map<VoterKind, Map<UUID, Long>> votes) {
        Map<String, Long> byTier = new HashMap<>();
        votes.forEach(
                (kind, byWork) -> {
                    long given = byWork.getOrDefault(work, 0L);
                    if (given > 0) {
                        byTier.put(kind.name(), given);
                    }
                });
        return byTier;
    }
}
