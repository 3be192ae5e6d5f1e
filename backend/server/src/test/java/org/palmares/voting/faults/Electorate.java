// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;

import org.palmares.voting.VotingFixture;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.faults.VoteHistory.Answer;
import org.palmares.voting.faults.VoteHistory.Intention;
import org.palmares.voting.faults.VoteHistory.Refused;
import org.palmares.voting.faults.VoteHistory.Unknown;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Voters who vote side by side while something breaks: each tries once more than the limit allows,
 * sends some votes twice, and remembers every answer.
 */
final class Electorate {

    /** One voter, by whatever way their votes arrive. */
    @FunctionalInterface
    interface Voter {
        Answer vote(UUID entry, UUID key);
    }

    private static final long SEED = 4;
    private static final int TRIES = Faults.LIMIT + 1;
    private static final int MANY = 60;
    private static final int NOT_YET = Integer.MAX_VALUE;

    private final Vote vote;
    private final int each;
    private final Function<Random, Voter> next;
    private final VoteHistory history = new VoteHistory();
    private final Map<String, Voter> voters = new ConcurrentHashMap<>();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private volatile int left = NOT_YET;

    Electorate(Vote vote, Function<Random, Voter> next) {
        this(vote, MANY, next);
    }

    /**
     * @param each how many voters each thread votes for, in turn
     * @param next makes a new voter, whose kind may be left to chance
     */
    Electorate(Vote vote, int each, Function<Random, Voter> next) {
        this.vote = vote;
        this.each = each;
        this.next = next;
    }

    VoteHistory history() {
        return history;
    }

    /** They begin, and this many votes have been acknowledged when it returns. */
    Electorate begin(int beside, int acknowledged) {
        for (int worker = 0; worker < beside; worker++) {
            Random random = new Random(SEED + worker);
            // All are there before the fault; who has used up the limit is refused next time.
            List<String> names = new ArrayList<>();
            for (int number = 0; number < each; number++) {
                String name = "voter " + worker + "." + number;
                voters.put(name, next.apply(random));
                names.add(name);
            }
            running.add(VotingFixture.beside(() -> work(names, random)));
        }
        await().atMost(HEALING).until(() -> history.acknowledged() >= acknowledged);
        return this;
    }

    /** Each thread has this many more wishes, and they are all answered when it returns. */
    void end(int more) {
        left = more;
        // A vote that hangs fails the test rather than stop it.
        await().atMost(HEALING).until(() -> running.stream().allMatch(CompletableFuture::isDone));
        running.forEach(CompletableFuture::join);
    }

    /** As their browsers would: whatever is in doubt is sent again until it is answered. */
    void settle() {
        for (Intention doubt : history.unknown()) {
            until(() -> isAnswered(doubt.voter(), doubt.entry(), doubt.key()));
        }
    }

    private Void work(List<String> names, Random random) {
        int since = 0;
        for (int turn = 0; ; turn++) {
            String voter = names.get(turn % each);
            for (int wish = 0; wish < TRIES; wish++) {
                if (left != NOT_YET && since++ >= left) {
                    return null;
                }
                UUID entry = vote.entry(random.nextInt(vote.entries().size()));
                UUID key = new UUID(random.nextLong(), random.nextLong());
                Answer answer = ask(voter, entry, key);
                if (answer instanceof Unknown && left == NOT_YET) {
                    // Nobody has a new wish before the last one is answered, or the fault goes on.
                    until(() -> left != NOT_YET || isAnswered(voter, entry, key));
                } else if (random.nextInt(3) == 0 && !(answer instanceof Refused)) {
                    ask(voter, entry, key);
                }
            }
        }
    }

    private boolean isAnswered(String voter, UUID entry, UUID key) {
        return !(ask(voter, entry, key) instanceof Unknown);
    }

    private static void until(Callable<Boolean> over) {
        await().atMost(HEALING).pollInterval(Duration.ofMillis(20)).until(over);
    }

    private Answer ask(String voter, UUID entry, UUID key) {
        return history.note(key, voter, entry, voters.get(voter).vote(entry, key));
    }
}
