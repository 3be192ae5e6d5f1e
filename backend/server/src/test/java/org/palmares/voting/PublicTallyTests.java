// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;

import org.junit.jupiter.api.Test;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.contest.VoterKind;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;

@ServerTest
class PublicTallyTests {

    @Autowired BallotBoxes boxes;
    @Autowired PublicTallies tallies;
    @Autowired ContestFixture contests;
    @Autowired JdbcClient jdbc;
    @Autowired People people;

    private final VotingFixture fixture;

    PublicTallyTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void countsTheRowsOfTheSealedBox() {
        Vote vote = fixture.open(3);
        fixture.cast(device(), vote.entry(0));
        fixture.cast(device(), vote.entry(0));
        fixture.cast(Viewer.of(new Account(UUID.randomUUID(), "lan", null)), vote.entry(1));
        seal(vote);

        SealedTally tally = tally(vote);

        assertThat(tally.version()).isEqualTo(1);
        assertThat(tally.total()).isEqualTo(3);
        assertThat(tally.votes())
                .isEqualTo(Map.of(vote.entry(0), 2L, vote.entry(1), 1L, vote.entry(2), 0L));
        assertThat(tally.votesByKind().get(VoterKind.ACCOUNT))
                .isEqualTo(Map.of(vote.entry(0), 0L, vote.entry(1), 1L, vote.entry(2), 0L));
        assertThat(tally.excluded()).isEmpty();
        assertThat(tallies.sealed(vote.key())).contains(tally);
    }

    @Test
    void sealingAgainChangesNothingWhereNothingHasChanged() {
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        seal(vote);

        assertThat(tally(vote)).isEqualTo(tally(vote));
    }

    @Test
    void namesWhatIsExcludedAndWhyInANewVersion() {
        Vote vote = fixture.open(2);
        VoteReceipt doubtful = fixture.cast(device(), vote.entry(0));
        fixture.cast(device(), vote.entry(0));
        fixture.cast(device(), vote.entry(1));
        seal(vote);
        SealedTally first = tally(vote);
        fixture.leave(vote.entries().get(1));
        exclude(vote, doubtful);

        SealedTally second = tally(vote);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.votes()).isEqualTo(Map.of(vote.entry(0), 1L));
        assertThat(second.excluded())
                .isEqualTo(
                        Map.of(
                                vote.contest().categories().getFirst().key(),
                                Map.of("ENTRY_LEFT", 1L, "AUTOMATION", 1L)));
        assertThat(second.total()).isEqualTo(1);
        assertThat(second.digest()).isNotEqualTo(first.digest());
    }

    @Test
    void refusesBeforeTheBoxIsSealed() {
        Vote vote = fixture.open(1);

        assertThat(codes(tallies.seal(vote.key(), fixture.organiser(vote))))
                .containsExactly("BOX_NOT_SEALED");
        assertThat(tallies.sealed(vote.key())).isEmpty();
    }

    @Test
    void refusesWhoDoesNotOrganiseTheContest() {
        Vote vote = fixture.open(1);
        seal(vote);

        assertThat(codes(tallies.seal(vote.key(), contests.viewer(people.organiser("minh")))))
                .containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(tallies.seal(vote.key(), Viewer.NOBODY)))
                .containsExactly("NOT_AN_ORGANISER");
    }

    @Test
    void anOrganiserSealsItInThePage() {
        Vote vote = fixture.open(1);
        seal(vote);

        assertThat(sealInThePage(people.stranger(), vote).path("userErrors").toString())
                .contains("NOT_AN_ORGANISER");
        JsonNode payload = sealInThePage(vote.organiser(), vote);
        assertThat(payload.path("userErrors")).isEmpty();
        assertThat(payload.path("contest").path("votingProgress").path("tallySealedAt").asString())
                .isNotEmpty();
    }

    private static JsonNode sealInThePage(Person person, Vote vote) {
        return person.ask(
                        """
                        mutation($contest: ID!) {
                          tallySeal(input: {contestId: $contest}) {
                            contest { votingProgress { ballotBoxSealedAt tallySealedAt } }
                            userErrors { code message }
                          }
                        }
                        """,
                        Map.of("contest", GlobalId.of("Contest", vote.key())))
                .path("tallySeal");
    }

    private void seal(Vote vote) {
        fixture.close(vote);
        await().atMost(HEALING).until(() -> boxes.close(vote.key()).isDone());
    }

    private SealedTally tally(Vote vote) {
        Outcome<SealedTally> outcome = tallies.seal(vote.key(), fixture.organiser(vote));
        assertThat(outcome.refusals()).isEmpty();
        return outcome.valueOrNull();
    }

    private void exclude(Vote vote, VoteReceipt receipt) {
        jdbc.sql(
                        """
                        insert into voting.ballot_state (contest, ballot, version, state, reason)
                        select contest, id, 1, 'EXCLUDED', 'AUTOMATION' from voting.ballot
                        where contest = :contest and code = :code
                        """)
                .param("contest", vote.key())
                .param("code", receipt.code())
                .update();
    }
}
