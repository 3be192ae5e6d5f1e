// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.beside;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.kernel.Outcome;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

@ServerTest
class BallotBoxSealTests {

    @Autowired BallotBoxes boxes;
    @Autowired LiveCounts counts;
    @Autowired JdbcClient jdbc;
    @Autowired StringRedisTemplate redis;
    @Autowired TransactionTemplate transactions;
    @Autowired People people;

    private final VotingFixture fixture;

    BallotBoxSealTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void neverClosesABoxWhileItsWindowIsOpen() {
        Vote vote = fixture.open(1);

        assertThat(codes(boxes.close(vote.key()))).containsExactly("VOTE_STILL_OPEN");
        assertThat(boxes.of(vote.key()).orElseThrow().isSealed()).isFalse();
    }

    @Test
    void theJobSealsABoxByItselfAfterTheWindowsEnd() {
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        fixture.close(vote);

        await().atMost(HEALING).until(() -> boxes.of(vote.key()).orElseThrow().isSealed());
        assertThat(boxes.of(vote.key()).orElseThrow().seal().orElseThrow().total()).isEqualTo(1);
    }

    @Test
    void aVoteInFlightAtTheCloseIsInTheSealOrRefused() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Boolean> holding = holdAllowance(vote, release);
        String key = key();
        var inFlight = beside(() -> fixture.ask(voter, vote.entry(0), key));
        CompletableFuture<Outcome<BoxSeal>> closing;
        try {
            await().atMost(HEALING).until(() -> inFlight.isDone() || isWaitingForALock());
            fixture.close(vote);
            closing = beside(() -> boxes.close(vote.key()));
            await().atMost(HEALING).until(() -> hasBarrier(vote));
            assertThat(boxes.of(vote.key()).orElseThrow().isSealed()).isFalse();
        } finally {
            release.countDown();
            holding.join();
        }

        Outcome<VoteReceipt> answer = inFlight.join();
        closing.join();
        BoxSeal seal = sealed(vote);
        assertThat(seal.total()).isEqualTo(answer.isDone() ? 2 : 1);
        assertThat(fixture.ballots(vote.key())).isEqualTo(seal.total());
        assertThat(codes(fixture.untilAnswered(device(), vote.entry(0), key())))
                .containsExactly("VOTE_CLOSED");
    }

    @Test
    void noAcknowledgedVoteIsLostWhileTheBoxCloses() {
        Vote vote = fixture.open(2);
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Integer>> voters = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            voters.add(beside(() -> voteUntil(vote, over)));
        }
        await().atMost(HEALING).until(() -> fixture.ballots(vote.key()) > 20);

        fixture.close(vote);
        BoxSeal seal = sealed(vote);
        over.set(true);
        int acknowledged = voters.stream().mapToInt(CompletableFuture::join).sum();

        assertThat(seal.total()).isEqualTo(acknowledged);
        assertThat(fixture.ballots(vote.key())).isEqualTo(acknowledged);
    }

    @Test
    void aTamperedCounterIsASealMismatchAndIsOnTheRecordOnce() {
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> counts.of(vote.key()).orElseThrow().total() == 1);
        redis.opsForHash()
                .increment("voting:{%s}:counts".formatted(vote.key()), vote.entry(0).toString(), 5);
        fixture.close(vote);

        for (int i = 0; i < 2; i++) {
            await().atMost(HEALING)
                    .until(() -> codes(boxes.close(vote.key())).contains("SEAL_MISMATCH"));
        }
        assertThat(boxes.of(vote.key()).orElseThrow().isSealed()).isFalse();
        assertThat(mismatches(vote)).isEqualTo(1);
        assertThat(mismatchSeenBy(vote.organiser(), vote)).contains("SEAL_MISMATCH");
        assertThat(mismatchSeenBy(people.stranger(), vote)).doesNotContain("SEAL_MISMATCH");

        assertThat(counts.rebuild(vote.key())).isTrue();
        assertThat(sealed(vote).total()).isEqualTo(1);
        assertThat(mismatchSeenBy(vote.organiser(), vote)).doesNotContain("SEAL_MISMATCH");
    }

    @Test
    void aSealedBoxStaysAsItIsWhateverTheCalendarSays() {
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        fixture.close(vote);
        BoxSeal seal = sealed(vote);

        fixture.reopen(vote);

        assertThat(codes(fixture.untilAnswered(device(), vote.entry(0), key())))
                .containsExactly("VOTE_CLOSED");
        assertThat(sealed(vote)).isEqualTo(seal);
        assertThat(seal.digest()).matches("[0-9a-f]{64}");
    }

    private int voteUntil(Vote vote, AtomicBoolean over) {
        int acknowledged = 0;
        while (!over.get()) {
            Outcome<VoteReceipt> outcome =
                    fixture.untilAnswered(device(), vote.entry(acknowledged % 2), key());
            if (codes(outcome).contains("VOTE_CLOSED")) {
                break;
            }
            acknowledged += outcome.isDone() ? 1 : 0;
        }
        return acknowledged;
    }

    /** Sealed by this or by the job, whoever comes first. */
    private BoxSeal sealed(Vote vote) {
        await().atMost(HEALING).until(() -> boxes.close(vote.key()).isDone());
        return boxes.of(vote.key()).orElseThrow().seal().orElseThrow();
    }

    /** Keeps the voter's allowance locked, so that a vote waits in the middle of its statement. */
    private CompletableFuture<Boolean> holdAllowance(Vote vote, CountDownLatch release) {
        CountDownLatch held = new CountDownLatch(1);
        var holding =
                beside(
                        () ->
                                transactions.execute(
                                        _ -> {
                                            lockAllowance(vote);
                                            held.countDown();
                                            return join(release);
                                        }));
        join(held);
        return holding;
    }

    private void lockAllowance(Vote vote) {
        jdbc.sql("select used from voting.allowance where contest = :c for update")
                .param("c", vote.key())
                .query(Integer.class)
                .single();
    }

    private static boolean join(CountDownLatch latch) {
        try {
            return latch.await(HEALING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isWaitingForALock() {
        return jdbc.sql(
                        """
                        select exists (select from pg_stat_activity
                          where wait_event_type = 'Lock' and query like '%voting.box_now%')
                        """)
                .query(Boolean.class)
                .single();
    }

    private boolean hasBarrier(Vote vote) {
        return jdbc.sql("select exists (select from voting.box_closing where contest = :c)")
                .param("c", vote.key())
                .query(Boolean.class)
                .single();
    }

    private long mismatches(Vote vote) {
        return jdbc.sql("select count(*) from voting.seal_mismatch where contest = :c")
                .param("c", vote.key())
                .query(Long.class)
                .single();
    }

    private static String mismatchSeenBy(Person person, Vote vote) {
        return person.ask(
                        "query($slug: String!) {contest(slug: $slug) {votingProgress {mismatch"
                                + " {code}}}}",
                        Map.of("slug", vote.contest().slug()))
                .toString();
    }
}
