// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.palmares.voting.VotingRefusal.LIMIT_REACHED;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * Casts votes. Those that wait while others are written are written together next: a vote alone
 * waits for nobody, and in a rush many share one statement and one commit.
 */
@Component
public class VoteWriters implements AutoCloseable {

    /** More of them would only hold their rows for longer. */
    private static final int MOST_TOGETHER = 32;

    /** A vote that waits, until its answer is there. */
    record Waiting(VoteRequest vote, CompletableFuture<VoteAnswer> answer) {}

    private final VoteGroup group;
    private final Duration patience;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final List<Thread> writers;

    VoteWriters(
            VoteGroup group,
            @Value("${palmares.voting.connections:4}") int connections,
            @Value("${palmares.voting.statement-timeout:2s}") Duration statementTimeout) {
        this.group = group;
        this.patience = statementTimeout.plusSeconds(1);
        // Not virtual ones: those wait in line behind every busy request.
        this.writers =
                IntStream.range(0, connections)
                        .mapToObj(
                                number ->
                                        Thread.ofPlatform()
                                                .daemon()
                                                .name("vote-writer-" + number)
                                                .start(this::write))
                        .toList();
    }

    /**
     * Committed when this returns. One that met a parallel vote of the same voter, which its
     * snapshot could not show, is asked again and finds that one's ballot.
     */
    public VoteAnswer cast(VoteRequest vote) {
        VoteAnswer answer = written(vote);
        return answer instanceof VoteAnswer.Refused refused && refused.why() == LIMIT_REACHED
                ? written(vote)
                : answer;
    }

    private VoteAnswer written(VoteRequest vote) {
        Waiting waiting = new Waiting(vote, new CompletableFuture<>());
        queue.add(waiting);
        try {
            return waiting.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            waiting.answer().cancel(false);
            throw new QueryTimeoutException("a vote found no writer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("interrupted while a vote waited", e);
        }
    }

    private void write() {
        while (!Thread.currentThread().isInterrupted()) {
            List<Waiting> together = new ArrayList<>();
            try {
                together.add(queue.take());
            } catch (InterruptedException _) {
                return;
            }
            queue.drainTo(together, MOST_TOGETHER - 1);
            together.removeIf(waiting -> waiting.answer().isDone());
            group.write(together);
        }
    }

    /** After the last request: whoever waits yet is told that it is not known. */
    @Override
    public void close() {
        writers.forEach(Thread::interrupt);
        for (Waiting waiting : queue) {
            waiting.answer()
                    .completeExceptionally(new QueryTimeoutException("the server is stopping"));
        }
    }
}
