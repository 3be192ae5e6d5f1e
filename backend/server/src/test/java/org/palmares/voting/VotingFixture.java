// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.Phase;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAdmitted;
import org.palmares.entry.EntryLeft;
import org.palmares.kernel.Outcome;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Contests with accepted works, and voters for them. */
public class VotingFixture {

    public static final Duration HEALING = Duration.ofSeconds(30);

    /** A contest and its works, by number. */
    public record Vote(Contest contest, Person organiser, List<Entry> entries) {
        public UUID key() {
            return contest.key();
        }

        public UUID entry(int index) {
            return entries.get(index).key();
        }
    }

    private final ContestFixture contests;
    private final People people;
    private final Voting voting;
    private final VotingPasses passes;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    VotingFixture(
            ContestFixture contests,
            People people,
            Voting voting,
            VotingPasses passes,
            Entries entries,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.people = people;
        this.voting = voting;
        this.passes = passes;
        this.entries = entries;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
    }

    /** No bean of its own, so that these tests share the one context of all. */
    public static VotingFixture in(ApplicationContext context) {
        return context.getAutowireCapableBeanFactory().createBean(VotingFixture.class);
    }

    public static VotePolicy policy(int limit) {
        return new VotePolicy(
                Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                limit,
                VoteScope.CONTEST,
                VotePeriod.TOTAL,
                CountVisibility.LIVE);
    }

    static VotePolicy hidden() {
        return new VotePolicy(
                Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                100,
                VoteScope.CONTEST,
                VotePeriod.TOTAL,
                CountVisibility.HIDDEN);
    }

    /** Open for votes, with this many works. */
    public Vote open(int works) {
        return open(works, policy(3));
    }

    public Vote open(int works, VotePolicy policy) {
        Vote announced = announced(works, policy);
        return new Vote(
                contests.move(announced.contest(), Phase.VOTING),
                announced.organiser(),
                announced.entries());
    }

    /** Works accepted, but not yet open for votes. */
    public Vote announced(int works, VotePolicy policy) {
        Person organiser = people.organiser("ban-to-chuc");
        Contest contest = contests.open(organiser, contests.definition(policy));
        return new Vote(
                contest,
                organiser,
                IntStream.rangeClosed(1, works)
                        .mapToObj(number -> admit(contest, number, UUID.randomUUID(), null))
                        .toList());
    }

    Entry admit(Contest contest, int number, @Nullable UUID owner, @Nullable UUID device) {
        UUID key =
                jdbc.sql(
                                """
                                insert into entry.entry
                                  (contest, category, state, number, title, owner, device)
                                values (:contest, :category, 'ACCEPTED', :number, :title, :owner,
                                        :device)
                                returning id
                                """)
                        .param("contest", contest.key())
                        .param("category", contest.categories().getFirst().key())
                        .param("number", number)
                        .param("title", "Tác phẩm " + number)
                        .param("owner", owner)
                        .param("device", device)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .single();
        Entry entry = entries.byKey(key).orElseThrow();
        transactions.executeWithoutResult(_ -> events.publishEvent(new EntryAdmitted(entry)));
        return entry;
    }

    void leave(Entry entry) {
        transactions.executeWithoutResult(_ -> events.publishEvent(new EntryLeft(entry)));
    }

    public Vote close(Vote vote) {
        return new Vote(
                contests.move(vote.contest(), Phase.SEALING), vote.organiser(), vote.entries());
    }

    void reopen(Vote vote) {
        contests.move(vote.contest(), Phase.VOTING);
    }

    Viewer organiser(Vote vote) {
        return contests.viewer(vote.organiser());
    }

    public static Viewer device() {
        return new Viewer(null, UUID.randomUUID(), false, "203.0.113.7");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    public VoteReceipt cast(Viewer viewer, UUID entry) {
        return receipt(untilAnswered(viewer, entry, key()));
    }

    /** One request of somebody whose pass is in order. */
    public Outcome<VoteReceipt> ask(Viewer viewer, UUID entry, String key) {
        return voting.cast(viewer, entry, key, pass(viewer, entry));
    }

    public @Nullable String pass(Viewer viewer, UUID entry) {
        return viewer.account() == null && viewer.device() == null
                ? null
                : entries.byKey(entry)
                        .map(found -> passes.grant(found.contest(), viewer).token())
                        .orElse(null);
    }

    /** As a client does it: a pause is answered by sending the same key again. */
    Outcome<VoteReceipt> untilAnswered(Viewer viewer, UUID entry, String key) {
        return await().atMost(HEALING)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> ask(viewer, entry, key),
                        outcome -> !codes(outcome).contains("VOTING_PAUSED_TRY_AGAIN"));
    }

    public static VoteReceipt receipt(Outcome<VoteReceipt> outcome) {
        if (outcome instanceof Outcome.Done<VoteReceipt> done) {
            return done.value();
        }
        throw new AssertionError(outcome.refusals());
    }

    public static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code().name()).toList();
    }

    /** The ballot behind a receipt. */
    UUID ballot(Vote vote, VoteReceipt receipt) {
        return jdbc.sql("select id from voting.ballot where contest = :contest and code = :code")
                .param("contest", vote.key())
                .param("code", receipt.code())
                .query(UUID.class)
                .single();
    }

    /** Ballot rows of a contest. */
    public long ballots(UUID contest) {
        return jdbc.sql("select count(*) from voting.ballot where contest = :contest")
                .param("contest", contest)
                .query(Long.class)
                .single();
    }

    /** On a thread of its own, beside the test. */
    public static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    /** All at the same moment; their answers in the order of the list. */
    public static <T> List<T> race(List<Callable<T>> racers) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> racer : racers) {
                running.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return racer.call();
                                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : running) {
                answers.add(future.get());
            }
            return answers;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static <T> List<Callable<T>> times(int count, Callable<T> racer) {
        return IntStream.range(0, count).mapToObj(_ -> racer).toList();
    }
}
