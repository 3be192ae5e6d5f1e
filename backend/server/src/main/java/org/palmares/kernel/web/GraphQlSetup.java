// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalar of the schema, the limits of a request, and what is remembered of requests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestLimits.class)
class GraphQlSetup {

    private static final long READ_LETTERS = 512 * 1024;

    GraphQlSetup(RequestLimits limits) {
        ParserOptions.setDefaultOperationParserOptions(
                ParserOptions.getDefaultOperationParserOptions()
                        .transform(
                                options ->
                                        options.maxTokens(limits.maxTokens())
                                                .maxCharacters((int) limits.maxBody().toBytes())));
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(DateTimeScalar.TYPE);
    }

    @Bean
    GraphQlSourceBuilderCustomizer readDocuments() {
        ReadDocuments documents = new ReadDocuments(READ_LETTERS);
        return source ->
                source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }

    @Bean
    Instrumentation depthLimit(RequestLimits limits) {
        return new MaxQueryDepthInstrumentation(limits.maxDepth()) {
            @Override
            protected AbortExecutionException mkAbortException(int depth, int most) {
                return new RequestRefused("QUERY_TOO_DEEP", depth + " levels; at most " + most);
            }
        };
    }

    @Bean
    Instrumentation complexityLimit(RequestLimits limits) {
        return new MaxQueryComplexityInstrumentation(limits.maxComplexity()) {
            @Override
            protected AbortExecutionException mkAbortException(int fields, int most) {
                return new RequestRefused("QUERY_TOO_COMPLEX", fields + " fields; at most " + most);
            }
        };
    }

    @Bean
    Instrumentation selectionLimit(RequestLimits limits) {
        return new SelectionLimit(limits);
    }
}
