// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The form that every mutation and every list of the schema keeps. */
final class SchemaContract {

    private final GraphQLSchema schema;

    SchemaContract(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** One input, one payload, both named after the mutation; refusals as userErrors. */
    List<String> oddMutations() {
        List<String> odd = new ArrayList<>();
        GraphQLObjectType mutations = schema.getMutationType();
        if (mutations == null) {
            return odd;
        }
        for (GraphQLFieldDefinition mutation : mutations.getFieldDefinitions()) {
            String name = mutation.getName();
            String title = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            if (mutation.getArguments().size() != 1
                    || !"input".equals(mutation.getArguments().getFirst().getName())
                    || !print(mutation.getArguments().getFirst().getType())
                            .equals(title + "Input!")) {
                odd.add(name + ": takes something else than input: " + title + "Input!");
            }
            if (!print(mutation.getType()).equals(title + "Payload!")) {
                odd.add(name + ": answers something else than " + title + "Payload!");
            }
            if (!(GraphQLTypeUtil.unwrapAll(mutation.getType())
                    instanceof GraphQLObjectType payload)) {
                continue;
            }
            GraphQLFieldDefinition errors = payload.getFieldDefinition("userErrors");
            if (errors == null || !print(errors.getType()).equals("[UserError!]!")) {
                odd.add(name + ": its payload has no userErrors: [UserError!]!");
            }
            for (GraphQLFieldDefinition field : payload.getFieldDefinitions()) {
                if (field != errors && GraphQLTypeUtil.isNonNull(field.getType())) {
                    odd.add(
                            name
                                    + ": "
                                    + field.getName()
                                    + " cannot be null, yet a refusal has none");
                }
            }
        }
        return odd;
    }

    /**
     * Lists are pages, but for those whose bound is declared.
     *
     * @param bounded why each of these lists never grows long, by {@code Type.field}
     */
    List<String> openLists(Map<String, String> bounded) {
        List<String> open = new ArrayList<>();
        Set<String> unseen = new TreeSet<>(bounded.keySet());
        for (GraphQLFieldsContainer type : types()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                String name = type.getName() + "." + field.getName();
                if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
                    continue;
                }
                boolean known =
                        unseen.remove(name)
                                || field.getName().equals("userErrors")
                                || field.getName().equals("edges")
                                        && type.getName().endsWith("Connection");
                if (!known) {
                    open.add(name + " is neither a connection nor declared as bounded");
                }
            }
        }
        unseen.forEach(name -> open.add(name + " is declared as bounded and is no list"));
        return open;
    }

    /** Every page is asked for by first and after, and has edges with cursors. */
    List<String> oddConnections() {
        List<String> odd = new ArrayList<>();
        for (GraphQLFieldsContainer type : types()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                String answer =
                        ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
                String name = type.getName() + "." + field.getName();
                if (answer.endsWith("Connection")
                        && (field.getArgument("first") == null
                                || field.getArgument("after") == null)) {
                    odd.add(name + " is a page without first and after");
                }
            }
            if (type.getName().endsWith("Connection")) {
                String edge = type.getName().replaceFirst("Connection$", "Edge");
                if (!has(type, "edges", "[" + edge + "!]!")
                        || !has(type, "pageInfo", "PageInfo!")) {
                    odd.add(type.getName() + " lacks edges or pageInfo");
                }
            }
        }
        return odd;
    }

    private static boolean has(GraphQLFieldsContainer type, String name, String of) {
        GraphQLFieldDefinition field = type.getFieldDefinition(name);
        return field != null && print(field.getType()).equals(of);
    }

    private List<GraphQLFieldsContainer> types() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .toList();
    }

    private static String print(graphql.schema.GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
