// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers kept for a moment. However many ask the same at once, it is worked out once; nobody gets
 * an answer whose working out began longer ago than the term, or before the last drop.
 */
@Component
class KeptAnswers {

    /** All that an answer may depend on. */
    record Question(
            String document,
            @Nullable String operation,
            Map<String, @Nullable Object> variables,
            Locale locale) {

        int weight() {
            return document.length() + variables.toString().length();
        }
    }

    /** A question at one state of what the answers are made of. */
    private record Place(Question question, long drops) {}

    // Bytes; of an answer that is being worked out only the question weighs.
    private static final long MOST = 16 << 20;
    private static final int OWN_WEIGHT = 512;

    private final Cache<Place, CompletableFuture<ExecutionGraphQlResponse>> answers;
    private final AtomicLong drops = new AtomicLong();
    private volatile Duration term;

    @Autowired
    KeptAnswers(@Value("${palmares.account.answers-kept}") Duration term) {
        this(term, MOST, Ticker.systemTicker());
    }

    KeptAnswers(Duration term, long most, Ticker ticker) {
        this.term = term;
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher(KeptAnswers::weight)
                        .expireAfter(Expiry.creating((_, _) -> this.term))
                        .ticker(ticker)
                        // Room is made by who needs it, and at once.
                        .executor(Runnable::run)
                        .build();
    }

    boolean isOff() {
        return term.isZero();
    }

    /** From now on; zero keeps none. */
    void keepFor(Duration changed) {
        term = changed;
    }

    /** What is kept is true no longer. */
    void drop() {
        drops.incrementAndGet();
    }

    /** The kept answer, the one that somebody else waits for, or else this one. */
    Mono<ExecutionGraphQlResponse> answer(
            Question question, Mono<ExecutionGraphQlResponse> workingOut) {
        return Mono.deferContextual(
                context -> {
                    Place place = new Place(question, drops.get());
                    var own = new CompletableFuture<ExecutionGraphQlResponse>();
                    var there = answers.get(place, _ -> own);
                    if (there == own) {
                        workingOut
                                .contextWrite(context)
                                .toFuture()
                                .whenComplete((answer, fault) -> end(place, own, answer, fault));
                    }
                    // Whoever goes away takes the answer from nobody else.
                    return Mono.fromFuture(there, true);
                });
    }

    private void end(
            Place place,
            CompletableFuture<ExecutionGraphQlResponse> own,
            @Nullable ExecutionGraphQlResponse answer,
            @Nullable Throwable fault) {
        if (answer == null) {
            answers.asMap().remove(place, own);
            own.completeExceptionally(
                    fault == null ? new IllegalStateException("no answer") : fault);
        } else if (answer.getExecutionResult() instanceof KeptAnswer) {
            own.complete(answer);
            // Now it has its weight.
            answers.asMap().replace(place, own, own);
        } else {
            answers.asMap().remove(place, own);
            own.complete(answer);
        }
    }

    private static int weight(Place place, CompletableFuture<ExecutionGraphQlResponse> answer) {
        ExecutionGraphQlResponse done =
                answer.isDone() && !answer.isCompletedExceptionally() ? answer.join() : null;
        int bytes =
                done != null && done.getExecutionResult() instanceof KeptAnswer kept
                        ? kept.weight()
                        : 0;
        return OWN_WEIGHT + place.question().weight() + bytes;
    }
}
