// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.LockedRuleSet;
import org.palmares.contest.LockedRuleSets;
import org.palmares.contest.Members;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.kernel.DatabaseClock;
import org.palmares.ranking.Ranking;
import org.palmares.ranking.RankingOutcome;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.Standing;
import org.palmares.voting.PeriodTallies;
import org.palmares.voting.SealedTally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The order of one period of a vote, by its sealed tally alone; before that seal there is none, for
 * nobody.
 */
@Component
public class PeriodStandings {

    private final Members members;
    private final LockedRuleSets rules;
    private final Entries entries;
    private final PeriodTallies tallies;
    private final DatabaseClock clock;

    PeriodStandings(
            Members members,
            LockedRuleSets rules,
            Entries entries,
            PeriodTallies tallies,
            DatabaseClock clock) {
        this.members = members;
        this.rules = rules;
        this.entries = entries;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Organisers and observers only, and only after the seal; empty to others and before. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<RankedContest> ranked(UUID contest, int number, Viewer viewer) {
        return members.oversees(contest, viewer)
                ? tallies.sealed(contest, number).map(tally -> rank(contest, number, tally))
                : Optional.empty();
    }

    private RankedContest rank(UUID contest, int number, SealedTally tally) {
        List<Entry> competing =
                entries.accepted(contest).stream()
                        .filter(work -> tally.votes().containsKey(work.key()))
                        .toList();
        List<CategoryStanding> standings = new ArrayList<>();
        List<CategoryTables> tables = new ArrayList<>();
        for (LockedRuleSet locked : rules.of(contest)) {
            RuleSet ofPeriod = locked.rules().ofPeriod(number);
            List<Entry> works =
                    competing.stream()
                            .filter(work -> work.category().equals(locked.category()))
                            .toList();
            if (!works.isEmpty()) {
                CategoryTables category =
                        SealedTables.of(locked.category(), ofPeriod, works, List.of(), tally);
                tables.add(category);
                standings.add(standing(contest, category, works));
            }
        }
        return new RankedContest(new ContestStanding(contest, clock.now(), standings), tables);
    }

    private static CategoryStanding standing(
            UUID contest, CategoryTables tables, List<Entry> works) {
        RankingOutcome outcome =
                Ranking.rank(tables.rules(), tables.marks(), tables.tally(), tables.entries());
        if (outcome instanceof RankingOutcome.Ranked(Standing standing)) {
            Map<String, UUID> byCode =
                    works.stream()
                            .collect(toMap(work -> SealedTables.code(work).value(), Entry::key));
            return new CategoryStanding(contest, tables.category(), standing, null, byCode);
        }
        throw new IllegalStateException("a sealed period that cannot be ranked: " + outcome);
    }
}
