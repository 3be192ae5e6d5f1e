// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;
import static org.palmares.voting.VotingFixture.race;
import static org.palmares.voting.VotingFixture.times;

import org.junit.jupiter.api.Test;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.testing.PassDesk;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.rules.WorkLevel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.UUID;

/** What a proof of work buys, and what it does not. */
@ServerTest
class VotingPassTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired People people;
    @Autowired Voting voting;
    @Autowired VotingPasses passes;

    private final VotingFixture fixture;

    VotingPassTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void aSolvedChallengeBuysAPassOnce() {
        Vote vote = fixture.open(1);
        Person voter = people.withDevice();
        String proof = PassDesk.proof(PassDesk.ask(voter, vote.key()).path("challenge").asString());

        assertThat(PassDesk.buy(voter, vote.key(), proof).at("/pass/token").asString())
                .isNotEmpty();
        assertThat(refusal(PassDesk.buy(voter, vote.key(), proof))).isEqualTo("PROOF_SPENT");
    }

    @Test
    void ofManyWhoSpendOneProofAtOnceOneGetsAPass() {
        Vote vote = fixture.open(1);
        Person voter = people.withDevice();
        String proof = PassDesk.proof(PassDesk.ask(voter, vote.key()).path("challenge").asString());

        List<JsonNode> answers = race(times(12, () -> PassDesk.buy(voter, vote.key(), proof)));

        assertThat(answers).filteredOn(answer -> answer.path("userErrors").isEmpty()).hasSize(1);
    }

    @Test
    void aVoteWithoutAPassIsRefusedAndCostsNothing() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        String key = key();

        assertThat(codes(voting.cast(voter, vote.entry(0), key, null)))
                .containsExactly("PASS_NEEDED");
        assertThat(codes(voting.cast(voter, vote.entry(0), key, "1.x")))
                .containsExactly("PASS_NEEDED");
        assertThat(fixture.ballots(vote.key())).isZero();
        assertThat(fixture.ask(voter, vote.entry(0), key).isDone()).isTrue();
    }

    @Test
    void aPassServesNobodyElseAndNoOtherContest() {
        Vote vote = fixture.open(1);
        Vote other = fixture.open(1);
        Viewer voter = device();
        String pass = passes.grant(vote.key(), voter).token();

        assertThat(passes.admits(vote.key(), voter, pass)).isTrue();
        assertThat(passes.admits(vote.key(), device(), pass)).isFalse();
        assertThat(passes.admits(other.key(), voter, pass)).isFalse();
        Viewer signedIn =
                new Viewer(
                        new Account(UUID.randomUUID(), "lan", null),
                        voter.device(),
                        false,
                        voter.address());
        assertThat(passes.admits(vote.key(), signedIn, pass)).isFalse();
    }

    @Test
    void aPassCannotBeGivenALongerLife() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        VotingPass pass = passes.grant(vote.key(), voter);
        String longer =
                pass.until().plusSeconds(3_600).getEpochSecond()
                        + pass.token().substring(pass.token().indexOf('.'));

        assertThat(passes.admits(vote.key(), voter, longer)).isFalse();
        String ended = passes.token(vote.key(), voter, pass.until().minus(VotingPasses.PASS));
        assertThat(passes.admits(vote.key(), voter, ended)).isFalse();
    }

    @Test
    void aProofServesNobodyElseAndNoOtherContest() {
        Vote vote = fixture.open(1);
        Person voter = people.withDevice();
        String proof = PassDesk.proof(PassDesk.ask(voter, vote.key()).path("challenge").asString());

        assertThat(refusal(PassDesk.buy(people.withDevice(), vote.key(), proof)))
                .isEqualTo("PROOF_INVALID");
        assertThat(refusal(PassDesk.buy(voter, fixture.open(1).key(), proof)))
                .isEqualTo("PROOF_INVALID");
        assertThat(refusal(PassDesk.buy(people.stranger(), vote.key(), proof)))
                .isEqualTo("DEVICE_UNKNOWN");
    }

    @Test
    void anEasierOrLongerChallengeThanOursIsRefused() {
        Vote vote = fixture.open(1);
        Person voter = people.withDevice();
        JsonNode challenge =
                JSON.readTree(PassDesk.ask(voter, vote.key()).path("challenge").asString());
        for (String name : List.of("cost", "keyPrefix", "expiresAt", "salt")) {
            ObjectNode changed = (ObjectNode) challenge.deepCopy();
            ObjectNode parameters = (ObjectNode) changed.path("parameters");
            switch (name) {
                case "cost" -> parameters.put(name, 1);
                case "keyPrefix" -> parameters.put(name, "");
                case "expiresAt" -> parameters.put(name, 4_000_000_000L);
                default -> parameters.put(name, "00".repeat(16));
            }
            assertThat(refusal(PassDesk.buy(voter, vote.key(), PassDesk.proof(changed.toString()))))
                    .as(name)
                    .isEqualTo("PROOF_INVALID");
        }
    }

    @Test
    void aWrongCounterAndNonsenseAreRefused() {
        Vote vote = fixture.open(1);
        Person voter = people.withDevice();
        JsonNode challenge =
                JSON.readTree(PassDesk.ask(voter, vote.key()).path("challenge").asString());
        var wanted = PassDesk.wanted(challenge.path("parameters"));
        long wrong = 0;
        while (wanted.isSolvedBy(wrong)) {
            wrong++;
        }

        for (String proof :
                List.of(
                        PassDesk.payload(challenge, wrong),
                        PassDesk.payload(challenge, -1),
                        PassDesk.payload(challenge, 1L << 32),
                        "",
                        "bm9uc2Vuc2U=",
                        "%%%",
                        "A".repeat(5_000))) {
            assertThat(refusal(PassDesk.buy(voter, vote.key(), proof))).isEqualTo("PROOF_INVALID");
        }
    }

    @Test
    void aCrowdBehindOneAddressGetsHarderChallengesAndIsNeverRefused() {
        var calm = new WorkLevel(100, "000");

        assertThat(calm.under(WorkLevel.MANY)).isEqualTo(calm);
        assertThat(calm.under(WorkLevel.MANY + 1)).isEqualTo(new WorkLevel(400, "000"));
        assertThat(calm.under(1_000_000)).isEqualTo(new WorkLevel(1_600, "000"));
    }

    private static String refusal(JsonNode payload) {
        assertThat(payload.path("pass").isNull()).isTrue();
        return payload.at("/userErrors/0/code").asString();
    }
}
