// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.contest.Prize;
import org.palmares.contest.PrizeKind;
import org.palmares.judging.CategoryStanding;
import org.palmares.judging.ContestStanding;
import org.palmares.ranking.EntryFigures;
import org.palmares.ranking.Place;
import org.palmares.ranking.exact.Fraction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The works whose files are kept as a winner's. Which prize a jury gives to whom is not known here,
 * so it errs to the side of keeping: in each category the first places, as many as jury prizes are
 * announced for it or for the whole contest, three where none are, and the works with most votes,
 * as many as audience prizes; whoever shares the last of them is among them.
 */
final class WinningWorks {

    private static final int WITHOUT_PRIZES = 3;

    private WinningWorks() {}

    static Set<UUID> of(ContestStanding standing, List<Prize> prizes) {
        Set<UUID> found = new HashSet<>();
        for (CategoryStanding category : standing.categories()) {
            int byJury = count(prizes, category.category(), PrizeKind.JURY);
            int first = byJury == 0 ? WITHOUT_PRIZES : byJury;
            category.standing().places().stream()
                    .filter(place -> place.number() <= first)
                    .flatMap(place -> place.entries().stream())
                    .forEach(one -> found.add(key(category, one)));
            int byVotes = count(prizes, category.category(), PrizeKind.AUDIENCE);
            mostVoted(category, byVotes).forEach(one -> found.add(key(category, one)));
        }
        return found;
    }

    private static List<EntryFigures> mostVoted(CategoryStanding category, int count) {
        List<EntryFigures> byVotes =
                category.standing().places().stream()
                        .map(Place::entries)
                        .flatMap(List::stream)
                        .filter(one -> one.votes().signum() > 0)
                        .sorted(Comparator.comparing(EntryFigures::votes).reversed())
                        .toList();
        if (count == 0 || byVotes.isEmpty()) {
            return List.of();
        }
        Fraction last = byVotes.get(Math.min(count, byVotes.size()) - 1).votes();
        return byVotes.stream().filter(one -> one.votes().compareTo(last) >= 0).toList();
    }

    private static int count(List<Prize> prizes, UUID category, PrizeKind kind) {
        return prizes.stream()
                .filter(prize -> prize.kind() == kind)
                .filter(prize -> prize.category() == null || category.equals(prize.category()))
                .mapToInt(Prize::count)
                .sum();
    }

    private static UUID key(CategoryStanding category, EntryFigures one) {
        return Objects.requireNonNull(category.works().get(one.entry().value()));
    }
}
