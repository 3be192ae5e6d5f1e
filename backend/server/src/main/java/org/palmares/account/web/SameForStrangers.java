// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Judges documents by their text: whether all that they ask is declared in the schema as the same
 * for everybody who has not signed in.
 */
@Component
class SameForStrangers {

    /** On a field of the schema. */
    static final String MARK = "sameForStrangers";

    // Letters of the documents that are remembered.
    private static final long MOST = 4 << 20;

    private final GraphQLSchema schema;
    private final Cache<String, Boolean> judged =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((String document, Boolean same) -> document.length() + 64)
                    .build();

    SameForStrangers(GraphQlSource source) {
        this.schema = source.schema();
    }

    boolean isAll(String document) {
        return judged.get(document, text -> judge(schema, text));
    }

    static boolean judge(GraphQLSchema schema, String text) {
        ParserEnvironment environment =
                ParserEnvironment.newParserEnvironment()
                        .document(text)
                        .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                        .build();
        try {
            return new Judgement(schema, new Parser().parseDocument(environment)).isSame();
        } catch (InvalidSyntaxException _) {
            // The engine says so to who asked.
            return false;
        }
    }

    /** Of one document. */
    private static final class Judgement {

        private final GraphQLSchema schema;
        private final Document document;
        private boolean marked;

        Judgement(GraphQLSchema schema, Document document) {
            this.schema = schema;
            this.document = document;
        }

        /** What asks for nothing that is marked saves nothing by being kept. */
        boolean isSame() {
            return document.getDefinitions().stream().allMatch(this::isSame) && marked;
        }

        private boolean isSame(Definition<?> definition) {
            return switch (definition) {
                case OperationDefinition operation ->
                        operation.getOperation() == Operation.QUERY
                                && isSame(operation.getSelectionSet(), schema.getQueryType());
                case FragmentDefinition fragment ->
                        isSame(fragment.getSelectionSet(), type(fragment.getTypeCondition()));
                default -> false;
            };
        }

        private boolean isSame(@Nullable SelectionSet selected, @Nullable GraphQLType type) {
            return selected == null
                    || type instanceof GraphQLObjectType object
                            && selected.getSelections().stream()
                                    .allMatch(one -> isSame(one, object));
        }

        private boolean isSame(Selection<?> selection, GraphQLObjectType type) {
            return switch (selection) {
                case Field field -> isSame(field, type);
                case InlineFragment inline ->
                        isSame(
                                inline.getSelectionSet(),
                                inline.getTypeCondition() == null
                                        ? type
                                        : type(inline.getTypeCondition()));
                // Judged where it is defined; validation refuses one that is not.
                case FragmentSpread _ -> true;
                default -> false;
            };
        }

        private boolean isSame(Field field, GraphQLObjectType type) {
            if (field.getName().equals("__typename")) {
                return true;
            }
            GraphQLFieldDefinition declared = type.getFieldDefinition(field.getName());
            if (declared == null || !declared.hasAppliedDirective(MARK)) {
                return false;
            }
            marked = true;
            return isSame(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(declared.getType()));
        }

        private @Nullable GraphQLType type(TypeName condition) {
            return schema.getType(condition.getName());
        }
    }
}
