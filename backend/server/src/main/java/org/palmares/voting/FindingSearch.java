// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.rules.signals.Finding;
import org.palmares.voting.rules.signals.Rhythm;
import org.palmares.voting.rules.signals.Signals;
import org.palmares.voting.rules.signals.Thresholds;
import org.palmares.voting.rules.signals.TracedBallot;
import org.palmares.voting.store.FindingSearchTable;
import org.palmares.voting.store.TracedBallotTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Looks through the ballots of a contest for what stands out. They are read twice as they were at
 * one moment, once for the contest's rhythm and once work by work; in memory are the rhythm (a
 * count for each address) and the ballots of one work. The README of the benchmarks has the cost.
 */
@Component
public class FindingSearch {

    private static final Logger log = LoggerFactory.getLogger(FindingSearch.class);

    /** One finding and the times of its ballots. */
    record Found(Finding finding, FoundShape shape) {}

    private final FindingSearchTable searches;
    private final TracedBallotTable ballots;
    private final KeptFindings findings;
    private final Thresholds thresholds;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate aside;

    FindingSearch(
            FindingSearchTable searches,
            TracedBallotTable ballots,
            KeptFindings findings,
            Thresholds thresholds,
            PlatformTransactionManager transactions) {
        this.searches = searches;
        this.ballots = ballots;
        this.findings = findings;
        this.thresholds = thresholds;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Every search that was asked for, and one of each box that was sealed since. */
    public void searchDue() {
        searches.askForSealed();
        for (var search : searches.open()) {
            try {
                findings.keep(search.contest(), found(search));
                searches.end(search, false);
            } catch (RuntimeException e) {
                log.error("The ballots of {} could not be looked through", search.contest(), e);
                searches.end(search, true);
            }
        }
    }

    private List<Found> found(FindingSearchTable.Open search) {
        List<Found> found = new ArrayList<>();
        oneMoment.executeWithoutResult(
                _ -> {
                    Progress progress = new Progress(search, 2 * ballots.count(search.contest()));
                    Rhythm rhythm = new Rhythm(ZoneId.of(search.timeZone()), thresholds);
                    ballots.read(
                            search.contest(),
                            ballot -> {
                                rhythm.add(ballot);
                                progress.one();
                            });
                    Works works = new Works(work -> found.addAll(find(work, rhythm)));
                    ballots.readByWork(
                            search.contest(),
                            ballot -> {
                                works.add(ballot);
                                progress.one();
                            });
                    works.end();
                });
        return found;
    }

    private List<Found> find(List<TracedBallot> work, Rhythm rhythm) {
        List<Finding> finds = Signals.find(work, rhythm, thresholds);
        Map<UUID, Instant> times = new HashMap<>();
        if (!finds.isEmpty()) {
            work.forEach(ballot -> times.put(ballot.id(), ballot.at()));
        }
        return finds.stream()
                .map(
                        one ->
                                new Found(
                                        one,
                                        FindingShapes.shape(
                                                one,
                                                one.ballots().stream().map(times::get).toList())))
                .toList();
    }

    /** Hands over the ballots of one work at a time. */
    private static final class Works {

        private final Consumer<List<TracedBallot>> then;
        private final List<TracedBallot> work = new ArrayList<>();

        Works(Consumer<List<TracedBallot>> then) {
            this.then = then;
        }

        void add(TracedBallot ballot) {
            if (!work.isEmpty() && !work.getFirst().entry().equals(ballot.entry())) {
                end();
            }
            work.add(ballot);
        }

        void end() {
            if (!work.isEmpty()) {
                then.accept(List.copyOf(work));
                work.clear();
            }
        }
    }

    /** Says every twentieth part. */
    private final class Progress {

        private final FindingSearchTable.Open search;
        private final long all;
        private long read;
        private int said;

        Progress(FindingSearchTable.Open search, long all) {
            this.search = search;
            this.all = all;
        }

        void one() {
            read++;
            int percent = (int) Math.min(99, read * 100 / Math.max(1, all));
            if (percent >= said + 5) {
                said = percent;
                aside.executeWithoutResult(_ -> searches.read(search, percent));
            }
        }
    }
}
