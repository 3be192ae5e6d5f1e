// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;
import static org.palmares.voting.VotingFixture.race;
import static org.palmares.voting.VotingFixture.receipt;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.kernel.Outcome;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.store.VoteCounters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

@ServerTest
class ChangedVotesTests {

    @Autowired JdbcClient jdbc;
    @Autowired Voting voting;
    @Autowired VoteCounters counters;
    @Autowired Recount recount;
    @Autowired BallotBoxes boxes;
    @Autowired PublicTallies tallies;

    private final VotingFixture fixture;

    ChangedVotesTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void aVoteForAnotherWorkTakesThePlaceOfTheFirstAndKeepsItsAllowance() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        VoteReceipt first = fixture.cast(voter, vote.entry(0));

        VoteReceipt second = fixture.cast(voter, vote.entry(1));

        assertThat(second.entry()).isEqualTo(vote.entry(1));
        assertThat(second.replacedCode()).isEqualTo(first.code());
        assertThat(states(vote)).isEqualTo(Map.of(first.code(), "SUPERSEDED"));
        assertThat(
                        jdbc.sql("select used from voting.allowance where contest = :contest")
                                .param("contest", vote.key())
                                .query(Integer.class)
                                .list())
                .containsExactly(1);
        assertCounts(vote, Map.of(vote.entry(1), 1L));
    }

    @Test
    void aVoteMayComeBackToTheWorkThatItBeganWith() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));
        fixture.cast(voter, vote.entry(1));
        fixture.cast(voter, vote.entry(0));

        assertThat(fixture.ballots(vote.key())).isEqualTo(3);
        assertCounts(vote, Map.of(vote.entry(0), 1L));
    }

    @Test
    void anotherVoteForTheSameWorkIsNoChange() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        assertThat(codes(fixture.untilAnswered(voter, vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");
        assertThat(fixture.ballots(vote.key())).isEqualTo(1);
    }

    @Test
    void whereItIsNotDeclaredNoVoteIsChanged() {
        Vote vote = fixture.open(2, VotingFixture.policy(1));
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        assertThat(codes(fixture.untilAnswered(voter, vote.entry(1), key())))
                .containsExactly("LIMIT_REACHED");
    }

    @Test
    void theAllowanceIsUsedUpBeforeTheLatestVoteIsChanged() {
        Vote vote = fixture.open(3, VotingFixture.policy(2).whereVotesChange());
        Viewer voter = device();
        VoteReceipt first = fixture.cast(voter, vote.entry(0));
        VoteReceipt second = fixture.cast(voter, vote.entry(1));
        VoteReceipt third = fixture.cast(voter, vote.entry(2));

        assertThat(first.replacedCode()).isNull();
        assertThat(second.replacedCode()).isNull();
        assertThat(third.replacedCode()).isEqualTo(second.code());
        assertCounts(vote, Map.of(vote.entry(0), 1L, vote.entry(2), 1L));
    }

    @Test
    void theSameKeyIsTheSameChangeHoweverOftenItIsSent() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        String begun = key();
        VoteReceipt first = receipt(fixture.untilAnswered(voter, vote.entry(0), begun));
        String changed = key();
        VoteReceipt second = receipt(fixture.untilAnswered(voter, vote.entry(1), changed));

        assertThat(receipt(fixture.untilAnswered(voter, vote.entry(1), changed))).isEqualTo(second);
        VoteReceipt late = receipt(fixture.untilAnswered(voter, vote.entry(0), begun));
        assertThat(late.code()).isEqualTo(first.code());
        assertThat(late.changed()).isTrue();
        assertThat(codes(fixture.untilAnswered(voter, vote.entry(0), changed)))
                .containsExactly("IDEMPOTENCY_MISMATCH");
        assertThat(fixture.ballots(vote.key())).isEqualTo(2);
    }

    @Test
    void manyChangesAtOnceMakeOneChainAndLeaveOneVote() {
        Vote vote = fixture.open(4, onePerCategory());
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        List<Callable<Outcome<VoteReceipt>>> changes =
                IntStream.range(0, 9)
                        .<Callable<Outcome<VoteReceipt>>>mapToObj(
                                i ->
                                        () ->
                                                fixture.untilAnswered(
                                                        voter, vote.entry(1 + i % 3), key()))
                        .toList();
        race(changes);

        assertOneChain(vote);
    }

    @Test
    void firstVotesAtOnceMakeOneChainToo() {
        Vote vote = fixture.open(6, onePerCategory());
        Viewer voter = device();

        race(
                IntStream.range(0, 6)
                        .<Callable<Outcome<VoteReceipt>>>mapToObj(
                                i -> () -> fixture.untilAnswered(voter, vote.entry(i), key()))
                        .toList());

        assertThat(fixture.ballots(vote.key())).isEqualTo(6);
        assertOneChain(vote);
    }

    @Test
    void ofTwoChangesOfOneBallotTheIndexRefusesOne() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from pg_indexes
                                        where schemaname = 'voting' and indexdef ~ 'UNIQUE'
                                          and indexdef ~ 'ballot_\\d .*\\(replaces, contest\\)'
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(8);
    }

    @Test
    void theRecordSaysWhichLeafWasChangedAndTheLeafIsTheReceipts() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        VoteReceipt first = fixture.cast(voter, vote.entry(0));
        VoteReceipt second = fixture.cast(voter, vote.entry(1));
        VoteReceipt third = fixture.cast(voter, vote.entry(0));

        assertThat(second.record().replacedLeafHash()).isEqualTo(first.record().leafHash());
        assertThat(third.record().replacedLeafHash()).isEqualTo(second.record().leafHash());
        await().atMost(HEALING)
                .untilAsserted(
                        () ->
                                assertThat(leaves(vote))
                                        .containsExactly(
                                                first.record().leafHash(),
                                                second.record().leafHash(),
                                                third.record().leafHash()));
    }

    @Test
    void aReceiptThatWasChangedSaysSoAndNothingOfTheNewChoice() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        VoteReceipt first = fixture.cast(voter, vote.entry(0));
        VoteReceipt second = fixture.cast(voter, vote.entry(1));

        VoteReceipt shown = voting.receipt(vote.key(), first.code()).orElseThrow();
        assertThat(shown.changed()).isTrue();
        assertThat(shown.entry()).isEqualTo(vote.entry(0));
        assertThat(shown.toString())
                .doesNotContain(vote.entry(1).toString())
                .doesNotContain(second.code())
                .doesNotContain(second.record().leafHash());
        VoteReceipt standing = voting.receipt(vote.key(), second.code()).orElseThrow();
        assertThat(standing.changed()).isFalse();
        assertThat(standing.replacedCode()).isNull();
    }

    @Test
    void aVoterIsToldBeforehandThatAVoteWouldChangeAnEarlierOne() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        ViewerVote before = viewerVote(voter, vote, 1);
        VoteReceipt first = fixture.cast(voter, vote.entry(0));

        assertThat(before.changes()).isFalse();
        assertThat(before.left()).isEqualTo(1);
        ViewerVote other = viewerVote(voter, vote, 1);
        assertThat(other.canVote()).isTrue();
        assertThat(other.left()).isZero();
        assertThat(other.changes()).isTrue();
        assertThat(other.changedLeafHash()).isEqualTo(first.record().leafHash());
        ViewerVote same = viewerVote(voter, vote, 0);
        assertThat(same.given()).isEqualTo(1);
        assertThat(same.canVote()).isFalse();
        assertThat(same.changes()).isFalse();
        ViewerVote stranger = viewerVote(device(), vote, 1);
        assertThat(stranger.changes()).isFalse();
        assertThat(stranger.changedLeafHash()).isNull();
    }

    @Test
    void aBallotThatDoesNotStandIsNotChanged() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));
        jdbc.sql(
                        """
                        insert into voting.ballot_state (contest, ballot, version, state, reason)
                        select contest, id, 1, 'QUARANTINED', 'test' from voting.ballot
                        where contest = :contest
                        """)
                .param("contest", vote.key())
                .update();

        assertThat(codes(fixture.untilAnswered(voter, vote.entry(1), key())))
                .containsExactly("LIMIT_REACHED");
        assertThat(viewerVote(voter, vote, 1).changes()).isFalse();
    }

    @Test
    void theSealedBoxHoldsEveryBallotAndTheTallyTheStandingOnes() {
        Vote vote = fixture.open(2, onePerCategory());
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));
        fixture.cast(voter, vote.entry(1));
        fixture.cast(device(), vote.entry(1));
        fixture.close(vote);
        await().atMost(HEALING).until(() -> boxes.close(vote.key()).isDone());

        assertThat(boxes.of(vote.key()).orElseThrow().castSeal().total()).isEqualTo(3);
        Outcome<SealedTally> sealed = tallies.seal(vote.key(), fixture.organiser(vote));
        assertThat(sealed.refusals()).isEmpty();
        SealedTally tally = sealed.valueOrNull();
        assertThat(tally.votes()).isEqualTo(Map.of(vote.entry(0), 0L, vote.entry(1), 2L));
        assertThat(tally.total()).isEqualTo(2);
        assertThat(tally.excluded())
                .isEqualTo(
                        Map.of(
                                vote.contest().categories().getFirst().key(),
                                Map.of("SUPERSEDED", 1L)));
    }

    private void assertOneChain(Vote vote) {
        long ballots = fixture.ballots(vote.key());
        assertThat(
                        jdbc.sql(
                                        """
                                        with recursive chain as (
                                          select id from voting.ballot
                                          where contest = :contest and replaces is null
                                          union all
                                          select b.id from voting.ballot b join chain c
                                            on b.replaces = c.id where b.contest = :contest)
                                        select count(*) from chain
                                        """)
                                .param("contest", vote.key())
                                .query(Long.class)
                                .single())
                .isEqualTo(ballots);
        assertThat(states(vote).values()).hasSize((int) ballots - 1).containsOnly("SUPERSEDED");
        UUID standing =
                jdbc.sql(
                                """
                                select b.entry from voting.ballot b where b.contest = :contest
                                  and not exists (select from voting.ballot c
                                    where c.contest = b.contest and c.replaces = b.id)
                                """)
                        .param("contest", vote.key())
                        .query(UUID.class)
                        .single();
        assertCounts(vote, Map.of(standing, 1L));
    }

    /** In Redis as they follow the positions, and counted anew from the rows. */
    private void assertCounts(Vote vote, Map<UUID, Long> votes) {
        await().atMost(HEALING)
                .untilAsserted(
                        () -> {
                            var stored = counters.read(vote.key()).orElseThrow();
                            assertThat(stored.position()).isEqualTo(fixture.ballots(vote.key()));
                            assertThat(stored.votes()).isEqualTo(votes);
                        });
        assertThat(recount.rows(vote.key()).votes()).isEqualTo(votes);
    }

    private ViewerVote viewerVote(Viewer viewer, Vote vote, int work) {
        return voting.viewerVotes(viewer, vote.entries()).get(vote.entry(work));
    }

    private Map<String, String> states(Vote vote) {
        return jdbc
                .sql(
                        """
                        select b.code, s.state from voting.ballot_state s
                        join voting.ballot b on b.contest = s.contest and b.id = s.ballot
                        where s.contest = :contest
                        """)
                .param("contest", vote.key())
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> leaves(Vote vote) {
        return jdbc.sql(
                        """
                        select encode(hash, 'hex') from ledger.leaf
                        where log = :contest and type in (1, 2) order by leaf_index
                        """)
                .param("contest", vote.key())
                .query(String.class)
                .list();
    }

    private static VotePolicy onePerCategory() {
        return new VotePolicy(
                        Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                        1,
                        VoteScope.CATEGORY,
                        VotePeriod.TOTAL,
                        CountVisibility.LIVE)
                .whereVotesChange();
    }
}
