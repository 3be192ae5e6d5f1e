// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.Votes;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.MadeUp;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;
import org.palmares.ranking.tables.JurySheet.State;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** What must be true whatever the contest. */
class DecisionPropertiesTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Map<EntryCode, Integer> places(Decision decision) {
        Map<EntryCode, Integer> places = new TreeMap<>();
        for (RankedPlace place : Decided.ranking(decision).places()) {
            place.codes().forEach(code -> places.put(code, place.number()));
        }
        return places;
    }

    private static Map<EntryCode, Fraction> totals(Decision decision) {
        Map<EntryCode, Fraction> totals = new TreeMap<>();
        for (RankedPlace place : Decided.ranking(decision).places()) {
            place.entries().forEach(line -> totals.put(line.entry(), line.total()));
        }
        return totals;
    }

    /** How many stand above one; unlike a dense place it does not depend on their ties. */
    private static long above(Decision decision, EntryCode entry) {
        Map<EntryCode, Integer> places = places(decision);
        int own = places.getOrDefault(entry, 0);
        return places.values().stream().filter(place -> place < own).count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfSheetsAndVotesDoesNotMatter(long seed) {
        MadeUp made = new MadeUp(seed);
        byte[] before = DecisionJson.bytes(made.decided());
        Collections.shuffle(made.sheets, made.random);
        Collections.shuffle(made.votes, made.random);

        assertThat(DecisionJson.bytes(made.decided())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renumberingTheJurorsChangesNoPlaceAndNoTotal(long seed) {
        MadeUp made = new MadeUp(seed);
        Decision before = made.decided();
        made.sheets.replaceAll(
                sheet ->
                        new JurySheet(
                                sheet.entry(),
                                "",
                                new JurorNumber(
                                        "Z"
                                                + (9
                                                        - Integer.parseInt(
                                                                sheet.juror()
                                                                        .value()
                                                                        .substring(3)))),
                                sheet.marks(),
                                sheet.state()));
        Decision after = made.decided();

        assertThat(totals(after)).isEqualTo(totals(before));
        assertThat(Decided.ranking(after).grounds()).isEqualTo(Decided.ranking(before).grounds());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEntryThatNobodyMarkedChangesNothingForTheOthers(long seed) {
        MadeUp made = new MadeUp(seed);
        Decision before = made.decided();
        made.entries.add(new EntryCode("MS 99"));
        made.votes.add(Votes.of(new EntryCode("MS 99"), "group", Map.of("n", 1_000L)));
        Decision after = made.decided();

        assertThat(Decided.ranking(after).places()).isEqualTo(Decided.ranking(before).places());
        assertThat(Decided.ranking(after).grounds()).isEqualTo(Decided.ranking(before).grounds());
        assertThat(after.last().parts()).isEqualTo(before.last().parts());
        assertThat(Decided.ranking(after).unplaced())
                .hasSize(Decided.ranking(before).unplaced().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEntryThatNobodyVotedForTakesNoPointsFromTheOthers(long seed) {
        MadeUp made = new MadeUp(seed);
        Draft draft =
                Draft.publicAlone()
                        .part(0, "by", "'group'")
                        .part(0, "zeroVotes", "'left-out'")
                        .part(0, "groups", made.draft.text("rounds.0.parts.1.groups"));
        ContestTables tables = made.tables();
        Decision before =
                Decided.of(
                        draft,
                        ContestTables.of(made.entries)
                                .withVotes(MadeUp.PUBLIC, tables.votesOf(MadeUp.PUBLIC)));
        made.entries.add(0, new EntryCode("MS 99"));
        Decision after =
                Decided.of(
                        draft,
                        ContestTables.of(made.entries)
                                .withVotes(MadeUp.PUBLIC, tables.votesOf(MadeUp.PUBLIC)));

        Map<EntryCode, Fraction> others = totals(after);
        assertThat(others.remove(new EntryCode("MS 99"))).isEqualTo(Fraction.ZERO);
        assertThat(others).isEqualTo(totals(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterMarkOrAnotherVoteNeverLowersAPlace(long seed) {
        MadeUp made = new MadeUp(seed);
        made.by("{'method':'as-is/1'}", made.pick(MadeUp.MONOTONE_JOININGS));
        neverLowers(made);
    }

    // Where one entry's rise is another's fall, a third may gain on the second; so that it cannot
    // pass the first by the help of ranks on the other side, the jury decides alone.
    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterMarkNeverLowersAPlaceOfAJuryThatRanks(long seed) {
        MadeUp made = new MadeUp(seed);
        made.by(made.pick(MadeUp.MONOTONE_SCALINGS), made.pick(MadeUp.MONOTONE_JOININGS));
        juryAlone(made);
        neverLowers(made);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterMarkNeverLowersAPlaceWhereWorksMeetInPairs(long seed) {
        MadeUp made = new MadeUp(seed);
        made.by("{'method':'as-is/1'}", "{'method':'copeland/1','tie':'1/2'}");
        juryAlone(made);
        neverLowers(made);
    }

    // Raising an entry cannot make it lose to anybody it did not lose to before.
    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterMarkNeverMakesAnEntryLoseByStrongestPaths(long seed) {
        MadeUp made = new MadeUp(seed);
        made.by("{'method':'as-is/1'}", "{'method':'schulze/1','strength':'winning-votes'}");
        made.draft = made.draft.jury("order", "'sheets-first'");
        EntryCode chosen = made.entries.get(0);
        Fraction before = jury(made.decided(), chosen);
        raise(made, chosen);

        assertThat(jury(made.decided(), chosen)).isLessThanOrEqualTo(before);
    }

    private static void juryAlone(MadeUp made) {
        made.draft =
                made.draft.ranking(
                        "total.terms",
                        "[" + Draft.juryAlone().text("rounds.0.rankings.0.total.terms.0") + "]");
    }

    private static Fraction jury(Decision decision, EntryCode entry) {
        return decision.last().part(entry, "jury").orElseThrow().figure();
    }

    private static EntryCode raise(MadeUp made, EntryCode entry) {
        for (int at = 0; at < made.sheets.size(); at++) {
            JurySheet sheet = made.sheets.get(at);
            if (sheet.entry().equals(entry) && sheet.state() == State.MARKED) {
                SortedMap<String, Fraction> marks = new TreeMap<>(sheet.marks());
                marks.replaceAll((id, mark) -> mark.plus(Fraction.parse("3.5")));
                made.sheets.set(at, new JurySheet(entry, "", sheet.juror(), marks, State.MARKED));
                return entry;
            }
        }
        throw new AssertionError("nobody marked it");
    }

    private static void neverLowers(MadeUp made) {
        EntryCode entry = made.pick(made.entries);
        long before = above(made.decided(), entry);
        raise(made, entry);
        long marked = above(made.decided(), entry);
        assertThat(marked).isLessThanOrEqualTo(before);

        made.votes.replaceAll(
                line ->
                        line.entry().equals(entry)
                                ? Votes.of(entry, "group", Map.of("n", 7L, "s", 7L, "w", 7L))
                                : line);
        assertThat(above(made.decided(), entry)).isLessThanOrEqualTo(marked);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scalingAllMarksAndTheirScalesChangesNoPlace(long seed) {
        MadeUp made = new MadeUp(seed);
        made.by(
                made.pick(MadeUp.MONOTONE_SCALINGS.subList(1, 9)),
                made.pick(MadeUp.MONOTONE_JOININGS));
        Map<EntryCode, Integer> before = places(made.decided());
        int criteria = made.draft.text("rounds.0.parts.0.criteria").split("weight").length - 1;
        for (int at = 0; at < criteria; at++) {
            made.draft =
                    made.draft.jury(
                            "criteria." + at + ".scale", "{'min':'0','max':'30','step':'3/2'}");
        }
        made.sheets.replaceAll(
                sheet -> {
                    SortedMap<String, Fraction> marks = new TreeMap<>(sheet.marks());
                    marks.replaceAll((id, mark) -> mark.times(Fraction.of(3)));
                    return new JurySheet(sheet.entry(), "", sheet.juror(), marks, sheet.state());
                });

        assertThat(places(made.decided())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doublingEveryVoteChangesNoPlace(long seed) {
        MadeUp made = new MadeUp(seed);
        Map<EntryCode, Integer> before = places(made.decided());
        made.votes.replaceAll(
                line -> {
                    SortedMap<String, Long> groups = new TreeMap<>(line.part("group"));
                    groups.replaceAll((group, votes) -> votes * 2);
                    return Votes.of(line.entry(), "group", groups);
                });

        assertThat(places(made.decided())).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGroundIsTrueAndEveryEntryStandsOnce(long seed) {
        MadeUp made = new MadeUp(seed);
        RankedList list = Decided.ranking(made.decided());

        assertThat(
                        list.places().stream().mapToInt(place -> place.entries().size()).sum()
                                + list.unplaced().size())
                .isEqualTo(made.entries.size());
        assertThat(list.grounds()).hasSize(Math.max(0, list.places().size() - 1));
        for (int at = 0; at < list.grounds().size(); at++) {
            Ground ground = list.grounds().get(at);
            assertThat(ground.above()).isEqualTo(list.places().get(at).codes());
            assertThat(ground.below()).isEqualTo(list.places().get(at + 1).codes());
            assertThat(ground.aboveFigure().compareTo(ground.belowFigure()) < 0)
                    .isEqualTo(ground.lowerIsBetter());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTotalFollowsFromTheStepsThatAreTold(long seed) {
        MadeUp made = new MadeUp(seed);
        for (RankedPlace place : Decided.ranking(made.decided()).places()) {
            for (RankedEntry line : place.entries()) {
                Step total = line.steps().get(line.steps().size() - 1);
                Fraction sum = Fraction.sum(total.lines().stream().map(Line::figure).toList());
                assertThat(total.result()).contains(line.total());
                assertThat(line.total()).isEqualTo(sum.over(Fraction.HUNDRED));
                List<Step> normalised =
                        line.steps().stream()
                                .filter(step -> step.kind() == Step.Kind.NORMALISED)
                                .toList();
                assertThat(normalised).hasSize(2);
            }
        }
    }
}
