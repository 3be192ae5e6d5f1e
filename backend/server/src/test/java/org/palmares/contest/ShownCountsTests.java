// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the public will see of the counts, as it is set up, locked, moved and copied. */
@ServerTest
class ShownCountsTests {

    private final People people;
    private final ContestFixture fixture;
    private final Contests contests;
    private final Calendars calendars;
    private Person organiser;
    private Contest draft;

    @Autowired
    ShownCountsTests(
            People people, ContestFixture fixture, Contests contests, Calendars calendars) {
        this.people = people;
        this.fixture = fixture;
        this.contests = contests;
        this.calendars = calendars;
    }

    @BeforeEach
    void beginADraft() {
        organiser = people.organiser("mai");
        draft = fixture.draft(organiser);
    }

    @Test
    void theOrganiserChoosesAStepAndAMoment() {
        Instant moment = closes(draft).minus(Duration.ofMinutes(30));

        JsonNode answer = update("ROUNDED", 100, moment);

        assertThat(answer.path("userErrors")).isEmpty();
        assertThat(answer.at("/contest/votePolicy/visibility").asString()).isEqualTo("ROUNDED");
        assertThat(answer.at("/contest/votePolicy/countStep").asInt()).isEqualTo(100);
        assertThat(Instant.parse(answer.at("/contest/votePolicy/countsHiddenFrom").asString()))
                .isEqualTo(moment);
    }

    @Test
    void aMomentOutsideVotingIsRefusedAtItsFieldInBothLanguages() {
        Instant late = closes(draft).plusSeconds(1);

        JsonNode inVietnamese = update("LIVE", null, late).at("/userErrors/0");
        organiser = organiser.speaking("en");
        JsonNode inEnglish = update("LIVE", null, late).at("/userErrors/0");

        assertThat(inEnglish.path("code").asString()).isEqualTo("COUNTS_HIDDEN_OUTSIDE_VOTING");
        assertThat(inEnglish.path("field").asString()).endsWith("votePolicy.countsHiddenFrom");
        assertThat(inEnglish.path("message").asString()).startsWith("Counts can be hidden only");
        assertThat(inVietnamese.path("message").asString()).startsWith("Chỉ có thể ẩn số phiếu");
        assertThat(update("ROUNDED", 5, null).at("/userErrors/0/code").asString())
                .isEqualTo("COUNT_STEP_UNFIT");
    }

    @Test
    void itIsLockedWhenTheContestOpens() {
        Instant moment = closes(draft).minus(Duration.ofMinutes(30));
        update("ROUNDED", 10, moment);
        Contest open = fixture.open(organiser, definition(moment));
        draft = open;

        for (JsonNode answer :
                List.of(
                        update("ROUNDED", 10, moment.plusSeconds(60)),
                        update("ROUNDED", 20, moment),
                        update("LIVE", null, null))) {
            assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("CONTEST_LOCKED");
        }
        assertThat(hiddenFrom(open)).isEqualTo(moment);
    }

    @Test
    void itFollowsTheEndOfVotingUntilVotingBeginsAndThenStays() {
        Instant moment = closes(draft).minus(Duration.ofMinutes(30));
        Contest open = fixture.open(organiser, definition(moment));

        Contest voting = fixture.move(open, Phase.VOTING);
        Instant moved = hiddenFrom(voting);
        assertThat(moved).isEqualTo(closes(voting).minus(Duration.ofMinutes(30)));

        Calendar begun = voting.calendar();
        calendars.rehearse(
                open.key(),
                new Calendar(
                        begun.intake(),
                        begun.judging(),
                        new Window(
                                begun.voting().opens(), closes(voting).plus(Duration.ofHours(3))),
                        begun.publication().plus(Duration.ofHours(3))));
        assertThat(hiddenFrom(open)).isEqualTo(moved);
    }

    @Test
    void aCopyKeepsItsDistanceToItsOwnEnd() {
        Instant moment = closes(draft).minus(Duration.ofMinutes(30));
        assertThat(update("LIVE", null, moment).path("userErrors")).isEmpty();
        JsonNode made =
                organiser
                        .ask(
                                """
                                mutation($input: RehearsalStartInput!) {
                                  rehearsalStart(input: $input) { contest { id }
                                    userErrors { code } } }
                                """,
                                Map.of(
                                        "input",
                                        Map.of("contestId", GlobalId.of("Contest", draft.key()))))
                        .path("rehearsalStart");
        Contest copy =
                contests.byKey(
                                GlobalId.key("Contest", made.at("/contest/id").asString())
                                        .orElseThrow())
                        .orElseThrow();
        assertThat(Duration.between(hiddenFrom(copy), closes(copy)))
                .isEqualTo(Duration.ofMinutes(30));
    }

    private Instant hiddenFrom(Contest contest) {
        Instant from = contests.byKey(contest.key()).orElseThrow().votePolicy().countsHiddenFrom();
        assertThat(from).isNotNull();
        return from;
    }

    private static Instant closes(Contest contest) {
        return contest.calendar().voting().closes();
    }

    /** With the draft's own calendar. */
    private ContestDefinition definition(Instant moment) {
        ContestDefinition plain = fixture.definition();
        return new ContestDefinition(
                plain.slug(),
                plain.name(),
                plain.organiser(),
                plain.description(),
                plain.rules(),
                plain.consent(),
                plain.colour(),
                plain.timeZone(),
                draft.calendar(),
                plain.categories(),
                plain.votePolicy().showing(CountVisibility.ROUNDED, 10, moment),
                plain.ruleSet(),
                null);
    }

    private JsonNode update(
            String visibility, @Nullable Integer step, @Nullable Instant hiddenFrom) {
        Map<String, @Nullable Object> policy = new HashMap<>();
        policy.put("voters", List.of("DEVICE", "ACCOUNT"));
        policy.put("limit", 3);
        policy.put("scope", "CONTEST");
        policy.put("period", "TOTAL");
        policy.put("visibility", visibility);
        policy.put("countStep", step);
        policy.put("countsHiddenFrom", hiddenFrom == null ? null : hiddenFrom.toString());
        return DraftUpdate.of(draft, organiser, policy);
    }
}
