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
 * an answer whose working out began longer ago than the term, or before the last drop, or after the
 * moment that the answer itself ends at.
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

    private record Working(CompletableFuture<ExecutionGraphQlResponse> answer, long began) {

        @Nullable KeptAnswer kept() {
            return answer.isDone() && !answer.isCompletedExceptionally()
                    ? KeptAnswers.kept(answer.join())
                    : null;
        }

        /** How long it may still be given, where something ends it. */
        long left(@Nullable KeptAnswer kept, long now, long most) {
            Duration left = kept == null ? null : kept.left();
            return left == null ? most : Math.min(most, left.toNanos() - (now - began));
        }

        boolean isOver(@Nullable KeptAnswer kept, long now) {
            return left(kept, now, 1) <= 0;
        }
    }

    /** From the beginning of the working out; what the answer says of its end counts from there. */
    private final class Terms implements Expiry<Place, Working> {

        @Override
        public long expireAfterCreate(Place place, Working working, long now) {
            return term.toNanos();
        }

        @Override
        public long expireAfterUpdate(Place place, Working working, long now, long current) {
            return Math.max(0, working.left(working.kept(), now, current));
        }

        @Override
        public long expireAfterRead(Place place, Working working, long now, long current) {
            return current;
        }
    }

    // Bytes; of an answer that is being worked out only the question weighs.
    private static final long MOST = 16 << 20;
    private static final int OWN_WEIGHT = 512;

    private final Cache<Place, Working> answers;
    private final Ticker ticker;
    private final AtomicLong drops = new AtomicLong();
    private volatile Duration term;

    @Autowired
    KeptAnswers(@Value("${palmares.account.answers-kept}") Duration term) {
        this(term, MOST, Ticker.systemTicker());
    }

    KeptAnswers(Duration term, long most, Ticker ticker) {
        this.term = term;
        this.ticker = ticker;
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher(KeptAnswers::weight)
                        .expireAfter(new Terms())
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
                    var own = new Working(new CompletableFuture<>(), ticker.read());
                    var there = answers.get(place, _ -> own);
                    if (there == own) {
                        workingOut
                                .contextWrite(context)
                                .toFuture()
                                .whenComplete((answer, fault) -> end(place, own, answer, fault));
                    }
                    // Whoever goes away takes the answer from nobody else.
                    var given = Mono.fromFuture(there.answer(), true);
                    return there == own
                            ? given
                            : given.flatMap(answer -> whileTrue(place, there, answer, workingOut));
                });
    }

    /** What ended while it was waited for is worked out once more. */
    private Mono<ExecutionGraphQlResponse> whileTrue(
            Place place,
            Working there,
            ExecutionGraphQlResponse answer,
            Mono<ExecutionGraphQlResponse> workingOut) {
        if (!there.isOver(kept(answer), ticker.read())) {
            return Mono.just(answer);
        }
        answers.asMap().remove(place, there);
        return answer(place.question(), workingOut);
    }

    private void end(
            Place place,
            Working own,
            @Nullable ExecutionGraphQlResponse answer,
            @Nullable Throwable fault) {
        if (answer == null) {
            answers.asMap().remove(place, own);
            own.answer()
                    .completeExceptionally(
                            fault == null ? new IllegalStateException("no answer") : fault);
            return;
        }
        KeptAnswer kept = kept(answer);
        if (kept == null || own.isOver(kept, ticker.read())) {
            // Before those who waited are told: they may ask again at once.
            answers.asMap().remove(place, own);
            own.answer().complete(answer);
        } else {
            own.answer().complete(answer);
            // Now it has its weight, and its end.
            answers.asMap().replace(place, own, own);
        }
    }

    private static @Nullable KeptAnswer kept(ExecutionGraphQlResponse answer) {
        return answer.getExecutionResult() instanceof KeptAnswer kept ? kept : null;
    }

    private static int weight(Place place, Working working) {
        KeptAnswer kept = working.kept();
        return OWN_WEIGHT + place.question().weight() + (kept == null ? 0 : kept.weight());
    }
}
