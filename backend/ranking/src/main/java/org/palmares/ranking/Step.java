// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.Separation.Decider;
import org.palmares.ranking.exact.Fraction;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * One comparison of the chain. Every rule is told as a list of figures per entry, compared from the
 * first on; the list that goes on where the other ends is the higher. A countback is that
 * comparison of all marks from the highest down.
 */
record Step(Decider decider, String detail, Kind kind, Function<Candidate, List<Fraction>> figures)
        implements Comparator<Candidate> {

    enum Kind {
        HIGHER_WINS,
        LOWER_WINS,
        COUNTBACK
    }

    static Step total() {
        return higher(Decider.TOTAL, "", candidate -> candidate.figures().total());
    }

    static Step of(TieBreak tieBreak) {
        Decider decider = Decider.valueOf(tieBreak.code());
        if (tieBreak instanceof TieBreak.JuryScore) {
            return higher(decider, "", candidate -> candidate.figures().juryScore());
        } else if (tieBreak instanceof TieBreak.PublicVotes) {
            return higher(decider, "", candidate -> candidate.figures().weighingVotes());
        } else if (tieBreak instanceof TieBreak.OfCriterion one) {
            return higher(decider, one.criterion(), candidate -> criterion(candidate, one));
        } else if (tieBreak instanceof TieBreak.PublicGroups groups) {
            return higher(
                    decider,
                    groups.part(),
                    candidate -> Fraction.of(given(candidate, groups.part()).size()));
        } else if (tieBreak instanceof TieBreak.PublicCountback countback) {
            return new Step(
                    decider,
                    countback.part(),
                    Kind.COUNTBACK,
                    candidate -> given(candidate, countback.part()));
        } else if (tieBreak instanceof TieBreak.Lot lot) {
            return new Step(
                    decider, "", Kind.LOWER_WINS, candidate -> List.of(drawn(lot, candidate)));
        } else if (tieBreak instanceof TieBreak.EntryOrder) {
            return new Step(
                    decider,
                    "",
                    Kind.LOWER_WINS,
                    candidate -> List.of(Fraction.of(candidate.order())));
        }
        return new Step(decider, "", Kind.COUNTBACK, candidate -> candidate.jury().marks());
    }

    private static Step higher(
            Decider decider, String detail, Function<Candidate, Fraction> figure) {
        return new Step(
                decider, detail, Kind.HIGHER_WINS, candidate -> List.of(figure.apply(candidate)));
    }

    private static Fraction criterion(Candidate candidate, TieBreak.OfCriterion one) {
        return candidate.figures().criteria().getOrDefault(one.criterion(), Fraction.ZERO);
    }

    private static List<Fraction> given(Candidate candidate, String part) {
        SortedMap<String, Long> groups = candidate.votes().part(part);
        return groups.values().stream()
                .filter(votes -> votes > 0)
                .map(Fraction::of)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Fraction drawn(TieBreak.Lot lot, Candidate candidate) {
        String drawn = lot.seed() + candidate.figures().entry().value();
        byte[] digest = Sha256.of(drawn.getBytes(StandardCharsets.UTF_8));
        return new Fraction(new BigInteger(1, digest), BigInteger.ONE);
    }

    /** Negative where the first stands above. */
    @Override
    public int compare(Candidate first, Candidate second) {
        List<Fraction> one = figures.apply(first);
        List<Fraction> other = figures.apply(second);
        int at = firstDifference(one, other);
        boolean oneEnds = at == one.size();
        boolean otherEnds = at == other.size();
        if (oneEnds || otherEnds) {
            return Boolean.compare(oneEnds, otherEnds);
        }
        int higherFirst = other.get(at).compareTo(one.get(at));
        return kind == Kind.LOWER_WINS ? -higherFirst : higherFirst;
    }

    /** Why the first place stands above the second, which {@link #compare} has found it does. */
    Separation separation(List<Candidate> above, List<Candidate> below) {
        List<Fraction> one = figures.apply(above.get(0));
        List<Fraction> other = figures.apply(below.get(0));
        if (kind != Kind.COUNTBACK) {
            return separation(above, below, Optional.empty(), one.get(0), other.get(0));
        }
        // The one above has more of the highest figure that the two lists do not share.
        Fraction counted = one.get(firstDifference(one, other));
        return separation(
                above, below, Optional.of(counted), count(one, counted), count(other, counted));
    }

    private Separation separation(
            List<Candidate> above,
            List<Candidate> below,
            Optional<Fraction> counted,
            Fraction aboveFigure,
            Fraction belowFigure) {
        return new Separation(
                Candidate.codes(above),
                Candidate.codes(below),
                decider,
                detail,
                counted,
                aboveFigure,
                belowFigure);
    }

    private static Fraction count(List<Fraction> figures, Fraction figure) {
        return Fraction.of(Collections.frequency(figures, figure));
    }

    private static int firstDifference(List<Fraction> one, List<Fraction> other) {
        int shorter = Math.min(one.size(), other.size());
        int at = 0;
        while (at < shorter && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }
}
