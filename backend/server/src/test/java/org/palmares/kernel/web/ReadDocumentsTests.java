// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReadDocumentsTests {

    private final List<String> read = new ArrayList<>();
    private final ReadDocuments documents = new ReadDocuments(100);

    @Test
    void readsADocumentOnce() {
        assertThat(ask("{serverTime}")).isSameAs(ask("{serverTime}"));
        ask("{viewer{account{id}}}");
        assertThat(read).containsExactly("{serverTime}", "{viewer{account{id}}}");
    }

    @Test
    void readsAWrongDocumentEachTime() {
        assertThat(ask("{wrong}").hasErrors()).isTrue();
        assertThat(ask("{wrong}").hasErrors()).isTrue();
        assertThat(read).containsExactly("{wrong}", "{wrong}");
    }

    @Test
    void remembersNothingThatIsTooLong() {
        String letters = "{" + "a ".repeat(60) + "}";
        ask(letters);
        ask(letters);
        assertThat(read).hasSize(2);
    }

    private PreparsedDocumentEntry ask(String text) {
        return documents
                .getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), this::read)
                .join();
    }

    private PreparsedDocumentEntry read(ExecutionInput input) {
        read.add(input.getQuery());
        return input.getQuery().contains("wrong")
                ? new PreparsedDocumentEntry(GraphQLError.newError().message("wrong").build())
                : new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
    }
}
