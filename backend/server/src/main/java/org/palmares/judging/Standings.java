// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.contest.LockedRuleSet;
import org.palmares.contest.LockedRuleSets;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.Entry;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.judging.store.ScoreSealTable.SealedMark;
import org.palmares.kernel.DatabaseClock;
import org.palmares.ranking.EffectiveWeight;
import org.palmares.ranking.Ranking;
import org.palmares.ranking.RankingOutcome;
import org.palmares.ranking.Standing;
import org.palmares.voting.PublicTallies;
import org.palmares.voting.SealedTally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one place where jury and public meet. It reads nothing but locked rules, sealed marks and the
 * sealed tally, so that before both seals there is no standing, for nobody.
 */
@Component
public class Standings {

    private final Members members;
    private final LockedRuleSets rules;
    private final Contests contests;
    private final CompetingWorks competing;
    private final PublicTallies tallies;
    private final ScoreSealTable seals;
    private final DatabaseClock clock;

    Standings(
            Members members,
            LockedRuleSets rules,
            Contests contests,
            CompetingWorks competing,
            PublicTallies tallies,
            ScoreSealTable seals,
            DatabaseClock clock) {
        this.members = members;
        this.rules = rules;
        this.contests = contests;
        this.competing = competing;
        this.tallies = tallies;
        this.seals = seals;
        this.clock = clock;
    }

    /** Organisers and observers only, and only after both seals; empty to others and before. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ContestStanding> of(UUID contest, Viewer viewer) {
        return ranked(contest, viewer).map(RankedContest::standing);
    }

    /** The same for several contests; others than the viewer's sealed ones are absent. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<UUID, ContestStanding> of(Collection<UUID> contests, Viewer viewer) {
        Map<UUID, Set<Role>> roles = members.roles(contests, viewer);
        Map<UUID, ContestStanding> found = new HashMap<>();
        seals.of(contests).keySet().stream()
                .filter(key -> Role.oversee(roles.getOrDefault(key, Set.of())))
                .forEach(key -> of(key, viewer).ifPresent(one -> found.put(key, one)));
        return found;
    }

    /** As {@link #of(UUID, Viewer)}, with the tables that the standing follows from. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<RankedContest> ranked(UUID contest, Viewer viewer) {
        if (!members.oversees(contest, viewer) || seals.of(contest).isEmpty()) {
            return Optional.empty();
        }
        return tallies.sealed(contest).map(tally -> rank(contest, tally));
    }

    private RankedContest rank(UUID contest, SealedTally tally) {
        List<SealedMark> marks = seals.marks(contest, PanelRounds.FINAL);
        List<Entry> accepted =
                competing.of(contests.byKey(contest).orElseThrow(), PanelRounds.FINAL);
        List<CategoryStanding> standings = new ArrayList<>();
        List<CategoryTables> tables = new ArrayList<>();
        for (LockedRuleSet locked : rules.of(contest)) {
            List<Entry> works =
                    accepted.stream()
                            .filter(work -> work.category().equals(locked.category()))
                            .toList();
            if (!works.isEmpty()) {
                CategoryTables category = SealedTables.of(locked, works, marks, tally);
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
            return new CategoryStanding(
                    contest,
                    tables.category(),
                    standing,
                    EffectiveWeight.of(tables.rules(), standing).orElse(null),
                    byCode);
        }
        // Marks and rules were checked when they came in, so this is no refusal that was foreseen.
        throw new IllegalStateException("sealed tables that cannot be ranked: " + outcome);
    }
}
