// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.account.web.KeptAnswers.Question;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class KeptAnswersTests {

    private static final Duration TERM = Duration.ofSeconds(1);
    private static final Question GALLERY = question("{contest{id}}");

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger workedOut = new AtomicInteger();
    private final KeptAnswers answers = answers(1 << 20);

    @Test
    void theSameQuestionIsWorkedOutOnce() {
        assertThat(ask(GALLERY)).isSameAs(ask(GALLERY));
        assertThat(workedOut).hasValue(1);
    }

    @Test
    void anAnswerIsKeptForItsTermAndNoLonger() {
        ask(GALLERY);
        nanos.set(TERM.toNanos() - 1);
        ask(GALLERY);
        assertThat(workedOut).hasValue(1);

        nanos.set(TERM.toNanos());
        ask(GALLERY);
        assertThat(workedOut).hasValue(2);
    }

    @Test
    void theTermBeginsWithTheWorkingOutAndNotWithItsEnd() {
        Sinks.One<ExecutionGraphQlResponse> slow = Sinks.one();
        var first = answers.answer(GALLERY, slow.asMono()).toFuture();
        nanos.set(TERM.toNanos() - 1);
        slow.tryEmitValue(kept("slow"));
        assertThat(ask(GALLERY)).isSameAs(first.join());

        nanos.set(TERM.toNanos());
        assertThat(ask(GALLERY)).isNotSameAs(first.join());
    }

    @Test
    void whoAsksAfterTheTermDoesNotWaitForAnOldWorkingOut() {
        Sinks.One<ExecutionGraphQlResponse> stuck = Sinks.one();
        var first = answers.answer(GALLERY, stuck.asMono()).toFuture();
        nanos.set(TERM.toNanos());

        ExecutionGraphQlResponse second = ask(GALLERY);

        assertThat(first).isNotDone();
        stuck.tryEmitValue(kept("old"));
        assertThat(ask(GALLERY)).isSameAs(second).isNotSameAs(first.join());
    }

    @Test
    void whatEndsBeforeTheTermIsKeptUntilThenCountedFromTheBeginning() {
        Sinks.One<ExecutionGraphQlResponse> slow = Sinks.one();
        var first = answers.answer(GALLERY, slow.asMono()).toFuture();
        nanos.set(40);
        slow.tryEmitValue(kept("counts", Duration.ofNanos(100)));
        nanos.set(99);
        assertThat(ask(GALLERY)).isSameAs(first.join());

        nanos.set(100);
        assertThat(ask(GALLERY)).isNotSameAs(first.join());
    }

    @Test
    void anEndAfterTheTermMakesItNoLonger() {
        var first = answers.answer(GALLERY, Mono.just(kept("counts", Duration.ofDays(2)))).block();
        nanos.set(TERM.toNanos() - 1);
        assertThat(ask(GALLERY)).isSameAs(first);
        nanos.set(TERM.toNanos());
        assertThat(ask(GALLERY)).isNotSameAs(first);
    }

    @Test
    void whoWaitedPastTheEndOfAnAnswerGetsAnotherOne() {
        Sinks.One<ExecutionGraphQlResponse> slow = Sinks.one();
        var first = answers.answer(GALLERY, slow.asMono()).toFuture();
        var waiting = answers.answer(GALLERY, made("blank")).toFuture();
        nanos.set(100);
        ExecutionGraphQlResponse counts = kept("counts", Duration.ofNanos(100));
        slow.tryEmitValue(counts);

        assertThat(first.join()).isSameAs(counts);
        assertThat(waiting.join()).isNotSameAs(counts);
        assertThat(ask(GALLERY)).isSameAs(waiting.join());
        assertThat(workedOut).hasValue(1);
    }

    @Test
    void aHundredAtOnceWaitForOne() throws Exception {
        CountDownLatch asked = new CountDownLatch(100);
        Mono<ExecutionGraphQlResponse> whileAllWait =
                Mono.fromCallable(
                        () -> {
                            workedOut.incrementAndGet();
                            asked.await();
                            return kept("one");
                        });
        Callable<ExecutionGraphQlResponse> one =
                () -> {
                    var answer = Mono.defer(() -> answers.answer(GALLERY, whileAllWait));
                    asked.countDown();
                    return answer.block();
                };
        Set<ExecutionGraphQlResponse> given;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ExecutionGraphQlResponse>> all =
                    threads.invokeAll(IntStream.range(0, 100).mapToObj(_ -> one).toList());
            given = all.stream().map(Future::resultNow).collect(Collectors.toSet());
        }
        assertThat(given).hasSize(1);
        assertThat(workedOut).hasValue(1);
    }

    @Test
    void whoGoesAwayTakesTheAnswerFromNobody() {
        Sinks.One<ExecutionGraphQlResponse> later = Sinks.one();
        Disposable leader = answers.answer(GALLERY, later.asMono()).subscribe();
        var waiting = answers.answer(GALLERY, Mono.never()).toFuture();
        leader.dispose();

        later.tryEmitValue(kept("later"));

        assertThat(waiting).isCompleted();
    }

    @Test
    void afterADropNothingIsGivenThatBeganBeforeIt() {
        ExecutionGraphQlResponse before = ask(GALLERY);
        answers.drop();
        ExecutionGraphQlResponse after = ask(GALLERY);
        assertThat(after).isNotSameAs(before);

        Sinks.One<ExecutionGraphQlResponse> open = Sinks.one();
        Question other = question("{contest{name}}");
        var begunBefore = answers.answer(other, open.asMono()).toFuture();
        answers.drop();
        ExecutionGraphQlResponse begunAfter = ask(other);
        open.tryEmitValue(kept("old"));
        assertThat(begunBefore).isCompleted();
        assertThat(ask(other)).isSameAs(begunAfter);
    }

    @Test
    void errorsAreToldToThoseWhoWaitedAndNotKept() {
        Sinks.One<ExecutionGraphQlResponse> failing = Sinks.one();
        var first = answers.answer(GALLERY, failing.asMono()).toFuture();
        var waiting = answers.answer(GALLERY, Mono.never()).toFuture();
        ExecutionGraphQlResponse faulty =
                response(
                        ExecutionResult.newExecutionResult()
                                .data(Map.of("contest", Map.of()))
                                .addError(GraphQLError.newError().message("no").build())
                                .build());
        failing.tryEmitValue(faulty);

        assertThat(first.join()).isSameAs(faulty).isSameAs(waiting.join());
        assertThat(ask(GALLERY)).isNotSameAs(faulty);
    }

    @Test
    void whatFailsIsNotKept() {
        var failing = answers.answer(GALLERY, Mono.error(new IllegalStateException("broken")));
        assertThatThrownBy(failing::block).hasMessageContaining("broken");
        assertThatThrownBy(answers.answer(GALLERY, Mono.empty())::block)
                .hasMessageContaining("no answer");

        assertThat(ask(GALLERY)).isNotNull();
    }

    @Test
    void everythingThatAnAnswerMayDependOnMakesAnotherQuestion() {
        List<Question> different =
                List.of(
                        GALLERY,
                        question("{contest{name}}"),
                        new Question("{contest{id}}", "A", Map.of(), Locale.ENGLISH),
                        new Question("{contest{id}}", null, Map.of("a", 1), Locale.ENGLISH),
                        new Question("{contest{id}}", null, Map.of("a", "1"), Locale.ENGLISH),
                        new Question("{contest{id}}", null, Map.of("a", List.of(1)), Locale.ROOT),
                        new Question("{contest{id}}", null, Map.of(), Locale.of("vi")));
        different.forEach(this::ask);
        assertThat(workedOut).hasValue(different.size());
    }

    @Test
    void neitherManyAnswersNorLargeOnesTakeMoreRoomThanThereIs() {
        KeptAnswers small = answers(100_000);
        List<ExecutionGraphQlResponse> given = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            given.add(small.answer(question("{a" + n + "}"), made("x".repeat(1_000))).block());
        }
        workedOut.set(0);
        for (int n = 0; n < 1_000; n++) {
            small.answer(question("{a" + n + "}"), made("x".repeat(1_000))).block();
        }
        assertThat(given).hasSize(1_000);
        assertThat(workedOut.get()).isGreaterThan(1_000 - 100_000 / 3_000);

        workedOut.set(0);
        Question huge = question("{huge}");
        small.answer(huge, made("x".repeat(50_000))).block();
        small.answer(huge, made("x".repeat(50_000))).block();
        assertThat(workedOut).hasValue(2);
    }

    private KeptAnswers answers(long most) {
        return new KeptAnswers(TERM, most, nanos::get);
    }

    private ExecutionGraphQlResponse ask(Question question) {
        return java.util.Objects.requireNonNull(answers.answer(question, made("made")).block());
    }

    private Mono<ExecutionGraphQlResponse> made(String json) {
        return Mono.fromCallable(
                () -> {
                    workedOut.incrementAndGet();
                    return kept(json);
                });
    }

    private static Question question(String document) {
        return new Question(document, null, Map.<String, @Nullable Object>of(), Locale.ENGLISH);
    }

    private static ExecutionGraphQlResponse kept(String json) {
        return response(new KeptAnswer(json));
    }

    private static ExecutionGraphQlResponse kept(String json, Duration left) {
        return response(new KeptAnswer(json, left));
    }

    private static ExecutionGraphQlResponse response(ExecutionResult result) {
        return new DefaultExecutionGraphQlResponse(
                ExecutionInput.newExecutionInput("{a}").build(), result);
    }
}
