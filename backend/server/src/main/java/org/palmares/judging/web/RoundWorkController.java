// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.PreliminaryRound;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.Assignment;
import org.palmares.judging.RoundProceedings;
import org.palmares.judging.RoundProgress;
import org.palmares.judging.RoundWork;
import org.palmares.judging.Shortlists;
import org.palmares.judging.StoppedWork;
import org.palmares.judging.StoppedWorks;
import org.palmares.judging.rules.CutSentences;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.palmares.kernel.Text;
import org.palmares.ranking.exact.Fraction;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Preliminary rounds as everybody sees them, and what they found. */
@Controller
class RoundWorkController {

    /** A finding with the round whose rule made it. */
    record Finding(RoundWork work, PreliminaryRound round) {

        public @Nullable String figure() {
            Fraction figure = work.figure();
            return figure == null ? null : StandingWork.shown(figure);
        }

        public int sheets() {
            return work.sheets();
        }

        public boolean passed() {
            return work.passed();
        }

        public boolean shortlisted() {
            return work.shortlisted();
        }

        public Text reason() {
            return CutSentences.of(work, round);
        }

        public @Nullable Text addedReason() {
            return work.addedReason();
        }
    }

    record Found(Category category, int works, int shortlisted) {

        static Found of(Category category, List<RoundWork> works) {
            long shortlisted = works.stream().filter(RoundWork::shortlisted).count();
            return new Found(category, works.size(), (int) shortlisted);
        }
    }

    private static final UUID NOTHING = new UUID(0, 0);

    private static final Comparator<Finding> BEST_FIRST =
            Comparator.<Finding, Fraction>comparing(
                            one -> Optional.ofNullable(one.work().figure()).orElse(Fraction.ZERO))
                    .reversed();

    private final RoundProgress progress;
    private final Shortlists shortlists;
    private final StoppedWorks stopped;
    private final Contests contests;
    private final Entries entries;

    RoundWorkController(
            RoundProgress progress,
            Shortlists shortlists,
            StoppedWorks stopped,
            Contests contests,
            Entries entries) {
        this.progress = progress;
        this.shortlists = shortlists;
        this.stopped = stopped;
        this.contests = contests;
        this.entries = entries;
    }

    @BatchMapping(typeName = "JuryRound")
    Map<PreliminaryRound, RoundProceedings> proceedings(
            List<PreliminaryRound> rounds, GraphQLContext context) {
        return progress.of(rounds, context.getOrDefault(Viewer.class, Viewer.NOBODY));
    }

    @SchemaMapping(typeName = "JuryRound")
    @Nullable Page<Finding> works(
            PreliminaryRound round,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String categoryId,
            Viewer viewer) {
        List<RoundWork> found = shortlists.of(round.contest(), round.number(), viewer);
        if (found.isEmpty()) {
            return null;
        }
        UUID category =
                categoryId == null ? null : GlobalId.key("Category", categoryId).orElse(NOTHING);
        List<Finding> sorted =
                found.stream()
                        .filter(work -> category == null || work.category().equals(category))
                        .map(work -> new Finding(work, round))
                        .sorted(BEST_FIRST)
                        .toList();
        int from = place(after);
        int size = Page.size(first);
        List<Finding> rows = sorted.stream().skip(from).limit(size + 1L).toList();
        return Page.of(
                rows,
                size,
                from > 0,
                sorted.size(),
                one -> String.valueOf(sorted.indexOf(one) + 1));
    }

    @SchemaMapping(typeName = "JuryRound")
    @Nullable List<Found> found(PreliminaryRound round, Viewer viewer) {
        List<RoundWork> works = shortlists.of(round.contest(), round.number(), viewer);
        if (works.isEmpty()) {
            return null;
        }
        Map<UUID, List<RoundWork>> byCategory =
                works.stream().collect(groupingBy(RoundWork::category));
        return contests.byKey(round.contest()).orElseThrow().categories().stream()
                .filter(category -> byCategory.containsKey(category.key()))
                .map(category -> Found.of(category, requireNonNull(byCategory.get(category.key()))))
                .toList();
    }

    // What a sealed round found keeps its order, so a place is a cursor.
    private static int place(@Nullable String after) {
        return after != null && after.matches("[0-9]{1,6}") ? Integer.parseInt(after) : 0;
    }

    @BatchMapping(typeName = "RoundWork")
    Map<Finding, Entry> entry(List<Finding> findings) {
        Map<UUID, Entry> found =
                entries.byKeys(findings.stream().map(one -> one.work().entry()).toList());
        Map<Finding, Entry> byFinding = new HashMap<>();
        findings.forEach(one -> byFinding.put(one, requireNonNull(found.get(one.work().entry()))));
        return byFinding;
    }

    @BatchMapping(typeName = "RoundWork")
    Map<Finding, Category> category(List<Finding> findings) {
        Map<UUID, Contest> found =
                contests.byKeys(
                        findings.stream().map(one -> one.work().contest()).distinct().toList());
        Map<Finding, Category> byFinding = new HashMap<>();
        for (Finding one : findings) {
            Contest contest = requireNonNull(found.get(one.work().contest()));
            byFinding.put(one, contest.category(one.work().category()).orElseThrow());
        }
        return byFinding;
    }

    @BatchMapping(typeName = "Assignment")
    Map<Assignment, Optional<PreliminaryRound>> round(List<Assignment> assignments) {
        Map<UUID, Contest> found =
                contests.byKeys(assignments.stream().map(Assignment::contest).distinct().toList());
        Map<Assignment, Optional<PreliminaryRound>> rounds = new HashMap<>();
        for (Assignment one : assignments) {
            rounds.put(one, requireNonNull(found.get(one.contest())).round(one.round()));
        }
        return rounds;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, Optional<PreliminaryRound>> stoppedIn(List<Entry> works) {
        Map<UUID, StoppedWork> found = stopped.of(works);
        Map<Entry, Optional<PreliminaryRound>> rounds = new HashMap<>();
        works.forEach(
                work ->
                        rounds.put(
                                work,
                                Optional.ofNullable(found.get(work.key()))
                                        .map(StoppedWork::round)));
        return rounds;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, Optional<Text>> addedBack(List<Entry> works) {
        Map<UUID, Text> found = shortlists.added(works.stream().map(Entry::key).toList());
        Map<Entry, Optional<Text>> reasons = new HashMap<>();
        works.forEach(work -> reasons.put(work, Optional.ofNullable(found.get(work.key()))));
        return reasons;
    }
}
