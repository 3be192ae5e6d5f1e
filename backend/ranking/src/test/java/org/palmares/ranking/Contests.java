// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.ranking.JuryRules.Missing;
import org.palmares.ranking.JuryRules.Order;
import org.palmares.ranking.JuryRules.Weighting;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Schemas;
import org.palmares.ranking.exact.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small contests for tests: rules that start plain and are changed where a test needs it. */
public final class Contests {

    public static final Scale TEN = Scale.of("0", "10", "0.25");

    private Contests() {}

    /** Rules under construction. */
    public static final class Rules {
        public List<Criterion> criteria =
                List.of(
                        new Criterion("idea", Fraction.of(2), TEN),
                        new Criterion("craft", Fraction.of(1), TEN));
        public Order order = Order.SHEETS_FIRST;
        public Weighting weighting = Weighting.WEIGHTED_MEAN;
        public Missing missing = Missing.EXCLUDE_SHEET;
        public Aggregation aggregation = new Aggregation.Mean();
        public int quorum = 1;
        public Combination combination = Combination.of(new PointsMethod.RankPoints(), 70, 30);
        public Rounding rounding = Rounding.EXACT;
        public List<TieBreak> tieBreaks = List.of();
        public PlaceStyle places = PlaceStyle.STANDARD;

        public RuleSetOutcome declare() {
            return RuleSet.declare(
                    criteria,
                    new JuryRules(order, weighting, missing, aggregation, quorum),
                    combination,
                    rounding,
                    tieBreaks,
                    places);
        }

        public RuleSet accepted() {
            RuleSetOutcome outcome = declare();
            assertThat(outcome).isInstanceOf(RuleSetOutcome.Accepted.class);
            RuleSet rules = ((RuleSetOutcome.Accepted) outcome).rules();
            assertThat(Schemas.problems(1, Draft.json(rules.toString()))).isEmpty();
            return rules;
        }
    }

    public static Rules rules() {
        return new Rules();
    }

    /** One criterion {@code mark} of that scale, the jury alone, scores as they are. */
    public static Rules juryAlone(Scale scale) {
        Rules rules = new Rules();
        rules.criteria = List.of(new Criterion("mark", Fraction.ONE, scale));
        rules.combination = Combination.of(new PointsMethod.PlainSum(), 1, 0);
        return rules;
    }

    public static EntryCode entry(int number) {
        return new EntryCode(String.format("MS %03d", number));
    }

    public static List<EntryCode> entries(int count) {
        List<EntryCode> entries = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            entries.add(entry(number));
        }
        return entries;
    }

    public static JurorNumber juror(int number) {
        return new JurorNumber("GK " + number);
    }

    public static Sheet sheet(int entry, int juror, String idea, String craft) {
        return Sheet.of(
                entry(entry),
                juror(juror),
                Map.of("idea", Fraction.parse(idea), "craft", Fraction.parse(craft)));
    }

    /** One mark per juror under the criterion {@code mark}; an empty text is a recusal. */
    public static List<Sheet> sheets(EntryCode entry, String... marks) {
        List<Sheet> sheets = new ArrayList<>();
        for (int at = 0; at < marks.length; at++) {
            JurorNumber juror = juror(at + 1);
            sheets.add(
                    marks[at].isEmpty()
                            ? Sheet.recusal(entry, juror)
                            : Sheet.of(entry, juror, Map.of("mark", Fraction.parse(marks[at]))));
        }
        return sheets;
    }

    public static PublicTally votes(long... counts) {
        List<Votes> votes = new ArrayList<>();
        for (int at = 0; at < counts.length; at++) {
            votes.add(Votes.of(entry(at + 1), counts[at]));
        }
        return PublicTally.of(votes);
    }

    public static Standing standing(
            RuleSet rules, JuryMarks marks, PublicTally tally, List<EntryCode> entries) {
        RankingOutcome outcome = Ranking.rank(rules, marks, tally, entries);
        assertThat(outcome).isInstanceOf(RankingOutcome.Ranked.class);
        return ((RankingOutcome.Ranked) outcome).standing();
    }

    public static Map<String, Integer> places(Standing standing) {
        Map<String, Integer> places = new TreeMap<>();
        for (Place place : standing.places()) {
            place.codes().forEach(code -> places.put(code.value(), place.number()));
        }
        return places;
    }

    public static EntryFigures figures(Standing standing, EntryCode entry) {
        return standing.placeOf(entry).orElseThrow().entries().stream()
                .filter(figures -> figures.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
