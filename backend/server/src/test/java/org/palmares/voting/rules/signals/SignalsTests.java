// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** 50,000 honest votes and six attacks; the README beside this has the table of one run. */
class SignalsTests {

    private static Mixture mixture;
    private static Caught caught;

    @BeforeAll
    static void mix() {
        mixture = Mixture.of(SignalTable.SEED, Mixture.HONEST, Mixture.ATTACKS);
        caught = new Caught(mixture, mixture.findings());
    }

    @ParameterizedTest
    @CsvSource({
        "one machine, ADDRESS_CONCENTRATION, 98, 100",
        "one machine, FRESH_DEVICES, 98, 100",
        "one machine, BURST, 60, 100",
        "one machine, TOO_FAST, 35, 65",
        "click workers, PREFIX_CONCENTRATION, 70, 90",
        "click workers, SIGN_UP_WAVE, 40, 50",
        "click workers, BURST, 35, 60",
        "a script at even gaps, REGULAR_GAPS, 95, 100",
        "a night batch, NIGHT_PEAK, 98, 100",
        "a device farm, BURST, 98, 100",
        "a device farm, ADDRESS_CONCENTRATION, 98, 100",
        "a device farm, FRESH_DEVICES, 98, 100",
        "a device farm, TOO_FAST, 98, 100"
    })
    void aSignalCatchesWhatItIsMadeFor(String attack, Signal signal, int least, int most) {
        Votes votes = attack(attack);

        assertThat(100 * caught.by(signal, votes) / mixture.sizeOf(votes))
                .isBetween((long) least, (long) most);
    }

    @ParameterizedTest
    @CsvSource({
        "one machine, 100",
        "click workers, 70",
        "a script at even gaps, 95",
        "a night batch, 98",
        "a device farm, 100"
    })
    void allSignalsTogetherMissLittleOfAnAttack(String attack, int least) {
        assertThat(100 * caught.any(attack(attack)) / mixture.sizeOf(attack(attack)))
                .isGreaterThanOrEqualTo(least);
    }

    /** If this one fails a signal has become better, and the README is to be told. */
    @Test
    void aSlowBotnetIsMissed() {
        assertThat(caught.any(attack("a slow botnet"))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void ofFiftyThousandHonestVotesNoSignalTakesMoreThanOneInAThousand(Signal signal) {
        assertThat(Mixture.HONEST.stream().mapToLong(mixture::sizeOf).sum()).isEqualTo(50_000);
        assertThat(caught.honest(signal)).isLessThanOrEqualTo(50);
    }

    @Test
    void schoolAndOfficeStandOutInNothing() {
        assertThat(caught.any(honest("a school"))).isZero();
        assertThat(caught.any(honest("an office"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void withoutAnAttackNothingStandsOut(long seed) {
        assertThat(Mixture.of(seed, Mixture.HONEST, List.of()).findings()).isEmpty();
    }

    @Test
    void theSameBallotsGiveTheSameFindings() {
        Mixture again = Mixture.of(SignalTable.SEED, Mixture.HONEST, Mixture.ATTACKS);

        assertThat(again.findings()).isEqualTo(mixture.findings());
    }

    /** A known weakness: attention and attack look alike, so that people decide. */
    @Test
    void aProgrammeForOneWorkAloneLooksLikeABurst() {
        Votes alone =
                new Votes() {
                    @Override
                    public String name() {
                        return "a programme for one work";
                    }

                    @Override
                    public List<TracedBallot> cast(Crowd crowd) {
                        return Crowd.times(
                                500,
                                _ ->
                                        crowd.person(
                                                40,
                                                Crowd.at(4, 20, crowd.random.nextDouble() * 30),
                                                crowd.places.anywhere()));
                    }
                };
        Mixture shown = Mixture.of(1, List.of(new Public(), alone), List.of());

        assertThat(shown.findings())
                .extracting(Finding::signal)
                .containsOnly(Signal.BURST, Signal.SIGN_UP_WAVE);
    }

    @Test
    void whatIsUnknownIsNoReason() {
        Crowd crowd = new Crowd(1);
        List<TracedBallot> bare =
                Crowd.times(
                        2_000,
                        n ->
                                new TracedBallot(
                                        crowd.key(),
                                        crowd.works.get(n % 2),
                                        crowd.awake(0, Crowd.DAYS),
                                        n % 3 > 0,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null));

        assertThat(findings(bare)).isEmpty();
    }

    @Test
    void fewerThanTheFewestAreLeftAlone() {
        Crowd crowd = new Crowd(1);
        Place place = crowd.places.home();
        int few = Thresholds.DEFAULT.fewest() - 1;

        assertThat(findings(farm(crowd, place, few))).isEmpty();
        assertThat(findings(farm(crowd, place, few + 1))).isNotEmpty();
    }

    @Test
    void factsSayWhyAndNothingOfTheWork() {
        Map<String, Double> facts =
                mixture.findings().stream()
                        .filter(finding -> finding.signal() == Signal.REGULAR_GAPS)
                        .findFirst()
                        .orElseThrow()
                        .facts();

        assertThat(facts).isEqualTo(Map.of("gapSeconds", 120.0));
    }

    private static List<TracedBallot> farm(Crowd crowd, Place place, int size) {
        return Crowd.times(
                size,
                _ -> crowd.device(0, Crowd.at(6, 16, crowd.random.nextDouble() * 30), place, 4, 9));
    }

    private static List<Finding> findings(List<TracedBallot> ballots) {
        Mixture mixture = new Mixture();
        mixture.ballots.addAll(ballots);
        return mixture.findings();
    }

    private static Votes attack(String name) {
        return named(Mixture.ATTACKS, name);
    }

    private static Votes honest(String name) {
        return named(Mixture.HONEST, name);
    }

    private static Votes named(List<Votes> votes, String name) {
        return votes.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
