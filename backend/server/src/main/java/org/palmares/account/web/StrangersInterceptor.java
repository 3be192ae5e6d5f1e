// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import graphql.ExecutionInput;

import org.palmares.account.AnswerTerm;
import org.palmares.account.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

/**
 * Gives those who have not signed in one answer for all, where the schema says that it is the same
 * for all. It is worked out for nobody in particular, so that no device leaves a trace in it.
 */
@Component
@Order(1)
class StrangersInterceptor implements WebGraphQlInterceptor {

    private final SameForStrangers same;
    private final KeptAnswers answers;
    private final JsonMapper json;

    StrangersInterceptor(SameForStrangers same, KeptAnswers answers, JsonMapper json) {
        this.same = same;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return answers.isOff()
                        || !isFromAStranger()
                        || !request.getExtensions().isEmpty()
                        || !same.isAll(request.getDocument())
                ? chain.next(request)
                : answers.answer(question(request), Mono.defer(() -> workOut(request, chain)))
                        .map(WebGraphQlResponse::new);
    }

    private static KeptAnswers.Question question(WebGraphQlRequest request) {
        return new KeptAnswers.Question(
                request.getDocument(),
                request.getOperationName(),
                request.getVariables(),
                request.getLocale());
    }

    private Mono<ExecutionGraphQlResponse> workOut(WebGraphQlRequest request, Chain chain) {
        // Comes after what says who asks, and takes it back.
        AnswerTerm term = new AnswerTerm();
        request.configureExecutionInput(
                (input, builder) ->
                        builder.graphQLContext(
                                        context ->
                                                context.of(
                                                        Viewer.class,
                                                        Viewer.NOBODY,
                                                        AnswerTerm.class,
                                                        term))
                                .build());
        return chain.next(request).map(response -> kept(response, term));
    }

    /** What has errors stays what it is, and is not kept. */
    private ExecutionGraphQlResponse kept(WebGraphQlResponse response, AnswerTerm term) {
        return response.getErrors().isEmpty() && response.isValid()
                ? new DefaultExecutionGraphQlResponse(
                        ExecutionInput.newExecutionInput(response.getExecutionInput().getQuery())
                                .build(),
                        new KeptAnswer(json.writeValueAsString(response.toMap()), term.left()))
                : response;
    }

    private static boolean isFromAStranger() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken;
    }
}
