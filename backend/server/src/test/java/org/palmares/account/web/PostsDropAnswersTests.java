// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;

import graphql.ExecutionInput;

import org.junit.jupiter.api.Test;
import org.palmares.account.web.KeptAnswers.Question;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

class PostsDropAnswersTests {

    private static final Question QUESTION =
            new Question("{contest{id}}", null, Map.of(), Locale.ENGLISH);

    private final KeptAnswers answers =
            new KeptAnswers(Duration.ofHours(1), 1 << 20, Ticker.systemTicker());
    private final PostsDropAnswers filter = new PostsDropAnswers(answers);

    @Test
    void whatWasDoneByAnotherDoorDrops() throws Exception {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertThat(dropsAfter(method, "/exchange/tables", 204)).isTrue();
        }
    }

    @Test
    void readingAndWhatIsRefusedDropNothing() throws Exception {
        assertThat(dropsAfter("GET", "/exchange/tables", 200)).isFalse();
        assertThat(dropsAfter("HEAD", "/files/a", 200)).isFalse();
        assertThat(dropsAfter("POST", "/exchange/tables", 403)).isFalse();
        assertThat(dropsAfter("POST", "/nowhere", 404)).isFalse();
    }

    @Test
    void queriesAndNewDevicesDropNothing() throws Exception {
        assertThat(dropsAfter("POST", "/graphql", 200)).isFalse();
        assertThat(dropsAfter("POST", "/device", 204)).isFalse();
    }

    private boolean dropsAfter(String method, String path, int status) throws Exception {
        Object before = ask();
        filter.doFilter(
                new MockHttpServletRequest(method, path),
                new MockHttpServletResponse(),
                (_, response) -> ((MockHttpServletResponse) response).setStatus(status));
        return ask() != before;
    }

    private Object ask() {
        return answers.answer(
                        QUESTION,
                        Mono.fromSupplier(
                                () ->
                                        new DefaultExecutionGraphQlResponse(
                                                ExecutionInput.newExecutionInput("{a}").build(),
                                                new KeptAnswer("{}"))))
                .blockOptional()
                .orElseThrow();
    }
}
