// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.entry.Entry;
import org.palmares.judging.rules.Cut;
import org.palmares.judging.rules.Cut.Ground;
import org.palmares.judging.rules.Cut.Judged;
import org.palmares.judging.rules.RoundFigures;
import org.palmares.judging.store.RoundSealTable.SealedVerdict;
import org.palmares.judging.store.ScoreSealTable.SealedMark;
import org.palmares.ranking.RoundRule;
import org.palmares.ranking.exact.Fraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the sealed sheets of a preliminary round make of its works. */
record SealedRound(List<SealedMark> marks, List<SealedVerdict> verdicts) {

    /**
     * Every work with its figure, category by category.
     *
     * @param cuts what the locked rules of each category say of this round
     */
    List<RoundWork> works(
            Contest contest,
            PreliminaryRound round,
            Map<UUID, RoundRule> cuts,
            List<Entry> competing) {
        Map<UUID, List<Verdict>> said =
                verdicts.stream()
                        .collect(
                                groupingBy(
                                        SealedVerdict::entry,
                                        mapping(SealedVerdict::verdict, toList())));
        Map<UUID, Map<Integer, Map<UUID, BigDecimal>>> marked =
                marks.stream()
                        .collect(
                                groupingBy(
                                        SealedMark::entry,
                                        groupingBy(
                                                SealedMark::seat,
                                                toMap(SealedMark::criterion, SealedMark::points))));
        List<RoundWork> found = new ArrayList<>();
        for (Category category : contest.categories()) {
            List<Entry> works =
                    competing.stream().filter(w -> w.category().equals(category.key())).toList();
            List<Judged> judged = new ArrayList<>();
            for (Entry work : works) {
                judged.add(
                        new Judged(
                                work.key(),
                                round.method() == RoundMethod.PASS_FAIL
                                        ? RoundFigures.ofVerdicts(
                                                said.getOrDefault(work.key(), List.of()))
                                        : RoundFigures.ofMarks(category, sheets(marked, work))));
            }
            RoundRule rule = Objects.requireNonNull(cuts.get(category.key()), "not locked");
            Map<UUID, Ground> grounds = Cut.of(rule, judged);
            for (Judged one : judged) {
                int sheets =
                        round.method() == RoundMethod.PASS_FAIL
                                ? said.getOrDefault(one.entry(), List.of()).size()
                                : marked.getOrDefault(one.entry(), Map.of()).size();
                Ground ground = Objects.requireNonNull(grounds.get(one.entry()));
                found.add(work(round, category, one.entry(), one.figure(), sheets, ground));
            }
        }
        return found;
    }

    private static Collection<Map<UUID, BigDecimal>> sheets(
            Map<UUID, Map<Integer, Map<UUID, BigDecimal>>> marked, Entry work) {
        return marked.getOrDefault(work.key(), Map.of()).values();
    }

    private static RoundWork work(
            PreliminaryRound round,
            Category category,
            UUID entry,
            @Nullable Fraction figure,
            int sheets,
            Ground ground) {
        return new RoundWork(
                round.contest(),
                round.number(),
                entry,
                category.key(),
                figure,
                sheets,
                ground.passes(),
                ground,
                null);
    }
}
