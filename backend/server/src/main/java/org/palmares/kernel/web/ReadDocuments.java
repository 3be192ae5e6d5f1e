// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Remembers documents that were parsed and found valid: pages send the same few again and again.
 * The limits of a request are asked for each time.
 */
final class ReadDocuments implements PreparsedDocumentProvider {

    private final Cache<String, PreparsedDocumentEntry> read;

    /**
     * @param letters of all remembered documents together; a parsed one takes many times its text
     */
    ReadDocuments(long letters) {
        read =
                Caffeine.newBuilder()
                        .maximumWeight(letters)
                        .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                        .executor(Runnable::run)
                        .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> reading) {
        PreparsedDocumentEntry known = read.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        PreparsedDocumentEntry entry = reading.apply(input);
        if (!entry.hasErrors()) {
            read.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }
}
