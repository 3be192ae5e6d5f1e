// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.rules.Drawing;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether votes may be changed and what they count, as it is set up and locked. */
@ServerTest
class VotesAsDeclaredTests {

    private static final List<Map<String, ?>> ACCOUNTS_TWICE =
            List.of(
                    Map.of("kind", "DEVICE", "thousandths", 1000),
                    Map.of("kind", "ACCOUNT", "thousandths", 2000));

    private final People people;
    private final ContestFixture fixture;
    private Person organiser;
    private Contest draft;

    @Autowired
    VotesAsDeclaredTests(People people, ContestFixture fixture) {
        this.fixture = fixture;
        this.people = people;
    }

    @BeforeEach
    void beginADraft() {
        organiser = people.organiser("mai");
        draft = fixture.draft(organiser);
    }

    @Test
    void nothingSaidMeansOneVoteEachThatStays() {
        JsonNode policy = update("CATEGORY", Map.of()).at("/contest/votePolicy");

        assertThat(policy.path("changeable").asBoolean()).isFalse();
        assertThat(policy.path("weights")).isEmpty();
    }

    @Test
    void theOrganiserLetsVotesBeChangedAndAccountsCountTwo() {
        JsonNode answer = update("CATEGORY", Map.of("changeable", true, "weights", ACCOUNTS_TWICE));

        assertThat(answer.path("userErrors")).isEmpty();
        assertThat(answer.at("/contest/votePolicy/changeable").asBoolean()).isTrue();
        assertThat(answer.at("/contest/votePolicy/weights").toString())
                .isEqualTo("[{\"kind\":\"ACCOUNT\",\"thousandths\":2000}]");
    }

    @Test
    void votesForEachWorkCannotBeChangeable() {
        JsonNode refusal = update("ENTRY", Map.of("changeable", true)).at("/userErrors/0");
        organiser = organiser.speaking("en");
        JsonNode inEnglish = update("ENTRY", Map.of("changeable", true)).at("/userErrors/0");

        assertThat(refusal.path("code").asString()).isEqualTo("CHANGE_WITHIN_ONE_WORK");
        assertThat(refusal.path("field").asString()).endsWith("votePolicy.changeable");
        assertThat(refusal.path("message").asString()).startsWith("Khi mỗi tác phẩm");
        assertThat(inEnglish.path("message").asString()).startsWith("Where each work has votes");
    }

    @Test
    void weightsOutsideTheirRangeAndVotesThatAllWeighNothingAreRefused() {
        assertThat(weighing(-1, 1000)).isEqualTo("VOTE_WEIGHT_OUT_OF_RANGE");
        assertThat(weighing(1000, 100_001)).isEqualTo("VOTE_WEIGHT_OUT_OF_RANGE");
        assertThat(weighing(0, 0)).isEqualTo("VOTES_WEIGH_NOTHING");
        assertThat(weighing(0, 500)).isEmpty();
    }

    @Test
    void anotherPolicyIsAnotherCompetitionSoBothAreLockedWithTheRest() {
        ContestDefinition plain = fixture.definition();
        VotePolicy policy = plain.votePolicy();
        Contest asDeclared = drawn(plain, policy);

        assertThat(Drawing.sameCompetition(asDeclared, drawn(plain, policy))).isTrue();
        assertThat(Drawing.sameCompetition(asDeclared, drawn(plain, policy.whereVotesChange())))
                .isFalse();
        assertThat(
                        Drawing.sameCompetition(
                                asDeclared,
                                drawn(
                                        plain,
                                        policy.weighing(
                                                List.of(new VoterWeight(VoterKind.DEVICE, 0))))))
                .isFalse();
    }

    private Contest drawn(ContestDefinition plain, VotePolicy policy) {
        return Drawing.draw(
                new ContestDefinition(
                        plain.slug(),
                        plain.name(),
                        plain.organiser(),
                        plain.description(),
                        plain.rules(),
                        plain.consent(),
                        plain.colour(),
                        plain.timeZone(),
                        plain.calendar(),
                        plain.categories(),
                        policy,
                        plain.ruleSet(),
                        null),
                draft.key());
    }

    private String weighing(int devices, int accounts) {
        return update(
                        "CATEGORY",
                        Map.of(
                                "weights",
                                List.of(
                                        Map.of("kind", "DEVICE", "thousandths", devices),
                                        Map.of("kind", "ACCOUNT", "thousandths", accounts))))
                .at("/userErrors/0/code")
                .asString("");
    }

    private JsonNode update(String scope, Map<String, ?> more) {
        Map<String, Object> policy = new HashMap<>(more);
        policy.put("voters", List.of("DEVICE", "ACCOUNT"));
        policy.put("limit", 1);
        policy.put("scope", scope);
        policy.put("period", "TOTAL");
        policy.put("visibility", "LIVE");
        return DraftUpdate.of(draft, organiser, policy);
    }
}
