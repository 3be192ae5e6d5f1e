// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Periods of a draft's vote: declared, moved along, and locked. */
@ServerTest
class DeclaringPeriodsTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired VotePeriods periods;
    @Autowired ContestSetup setup;
    @Autowired ContestFixture fixture;
    @Autowired People people;

    private Viewer organiser;
    private ContestDefinition definition;
    private Contest draft;

    @BeforeEach
    void beginADraft() {
        Viewer viewer = fixture.viewer(people.organiser("mai"));
        organiser = new Viewer(viewer.account(), null, true, null);
        definition =
                fixture.definition(
                        new VotePolicy(
                                Set.of(VoterKind.ACCOUNT),
                                1,
                                VoteScope.CONTEST,
                                VotePeriod.TOTAL,
                                CountVisibility.HIDDEN));
        draft = value(setup.create(definition, organiser));
    }

    @Test
    void aPeriodWithoutANameHasItsNumber() {
        Contest declared = value(declare(draft.calendar().voting()));

        PrizePeriod only = declared.periods().all().getFirst();
        assertThat(only.name()).isEqualTo(new Text("Đợt 1", "Period 1"));
        assertThat(only.contest()).isEqualTo(draft.key());
    }

    @Test
    void periodsMoveAlongWithTheVoteOfADraft() {
        value(declare(draft.calendar().voting()));
        Calendar old = definition.calendar();
        Calendar later =
                new Calendar(
                        old.intake(),
                        old.judging(),
                        old.voting().shifted(HOUR),
                        old.publication().plus(HOUR));

        Contest moved = value(setup.update(draft.key(), with(later), organiser));

        assertThat(moved.periods().all())
                .extracting(PrizePeriod::window)
                .containsExactly(later.voting());
    }

    @Test
    void onlyOrganisersDeclareThemAndOnlyInADraft() {
        Viewer stranger = fixture.viewer(people.organiser("la"));
        PrizePeriods none = PrizePeriods.NONE;
        assertThat(codes(periods.declare(draft.key(), none, stranger)))
                .containsExactly("NOT_AN_ORGANISER");
        value(setup.open(draft.key(), organiser));
        assertThat(codes(periods.declare(draft.key(), none, organiser)))
                .containsExactly("CONTEST_LOCKED");
    }

    private ContestDefinition with(Calendar calendar) {
        return new ContestDefinition(
                definition.slug(),
                definition.name(),
                definition.organiser(),
                definition.description(),
                definition.rules(),
                definition.consent(),
                definition.colour(),
                definition.timeZone(),
                calendar,
                definition.categories(),
                definition.votePolicy(),
                definition.ruleSet(),
                null);
    }

    private Outcome<Contest> declare(Window window) {
        PrizePeriod period = new PrizePeriod(new UUID(0, 0), 0, new Text("", null), window, 1);
        return periods.declare(
                draft.key(), new PrizePeriods(List.of(period), false, true), organiser);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code().name()).toList();
    }

    private static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome.refusals());
    }
}
