// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Queries that together ask for every field that is the same for all strangers. */
final class MarkedQueries {

    private static final Map<String, String> ARGUMENTS =
            Map.of(
                    "Query.contest", "(slug:$slug)",
                    "Contest.entries", "(first:50)",
                    "Contest.entriesByVotes", "(first:50)",
                    "Contest.disqualifiedEntries", "(first:50)");

    // A contest within a contest is asked for what it says of itself.
    private static final Set<String> ABOVE = Set.of("Query", "Contest");

    // Deeper ones are refused; what lies there is also nearer the contest, or it is left over.
    private static final int DEEPEST = 11;

    private final GraphQLSchema schema;
    private final Set<String> asked = new TreeSet<>();

    MarkedQueries(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * By the short name of one contest: a document for each of its fields, and one for the list.
     */
    List<String> all() {
        List<String> documents = new ArrayList<>();
        GraphQLObjectType contest = schema.getObjectType("Contest");
        for (GraphQLFieldDefinition field : marked(contest)) {
            documents.add(
                    "query($slug:String!){contest(slug:$slug){%s}}"
                            .formatted(field(contest, field, ABOVE, 2)));
        }
        asked.add("Query.contest");
        for (GraphQLFieldDefinition field : marked(schema.getQueryType())) {
            if (!field.getName().equals("contest")) {
                documents.add("{%s}".formatted(field(schema.getQueryType(), field, ABOVE, 1)));
            }
        }
        return documents;
    }

    /** Marked fields that no query of {@link #all} asked for. */
    Set<String> left() {
        Set<String> left = new TreeSet<>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                marked(object).forEach(field -> left.add(object.getName() + "." + field.getName()));
            }
        }
        left.removeAll(asked);
        return left;
    }

    private String field(
            GraphQLObjectType type, GraphQLFieldDefinition field, Set<String> above, int level) {
        asked.add(type.getName() + "." + field.getName());
        return field.getName()
                + ARGUMENTS.getOrDefault(type.getName() + "." + field.getName(), "")
                + (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below
                        ? "{" + selection(below, above, level + 1) + "}"
                        : "");
    }

    /** Of a type that stands above itself only what leads no deeper. */
    private String selection(GraphQLObjectType type, Set<String> above, int level) {
        Set<String> path = new TreeSet<>(above);
        boolean again = !path.add(type.getName());
        return marked(type).stream()
                .filter(
                        field ->
                                !again && level < DEEPEST
                                        || !(GraphQLTypeUtil.unwrapAll(field.getType())
                                                instanceof GraphQLObjectType))
                .map(field -> field(type, field, path, level))
                .collect(joining(" "));
    }

    private static List<GraphQLFieldDefinition> marked(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> field.hasAppliedDirective(SameForStrangers.MARK))
                .toList();
    }
}
