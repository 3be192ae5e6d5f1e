// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways out of the server by which a count of votes could leave it, against a list of them. */
final class CountChannels {

    private static final Set<String> FIGURES = Set.of("Int", "Float");
    private static final Pattern OF_VOTES =
            Pattern.compile("(?i).*(vote|ballot|tally|points|standing|total).*");

    private static final Pattern ROW = Pattern.compile("(?:(\\w+): )?(\\S.*?) \\| \\S.*");

    private CountChannels() {}

    /** Of one list; each row says why no hidden count leaves by what it names. */
    static Set<String> rows(String list) {
        Set<String> rows = new TreeSet<>();
        try {
            String text =
                    new ClassPathResource("count-channels/" + list + ".txt")
                            .getContentAsString(UTF_8);
            for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
                Matcher row = ROW.matcher(line);
                if (!row.matches()) {
                    throw new IllegalStateException("no reason is given in: " + line);
                }
                String type = row.group(1) == null ? "" : row.group(1) + ".";
                for (String name : row.group(2).split(" ")) {
                    rows.add(type + name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** Every field that answers with figures, or is named after votes, as {@code Type.field}. */
    static Set<String> fields(GraphQLSchema schema) {
        Set<String> found = new TreeSet<>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    if (isFigure(field) || OF_VOTES.matcher(field.getName()).matches()) {
                        found.add(object.getName() + "." + field.getName());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isFigure(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLNamedType named
                && FIGURES.contains(named.getName());
    }

    /** Classes that use one of these, and which. */
    static Map<String, Set<String>> users(JavaClasses code, Set<String> raw) {
        Map<String, Set<String>> users = new TreeMap<>();
        for (JavaClass type : code) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(one -> one.getTargetClass().getBaseComponentType())
                    .filter(target -> raw.contains(target.getName()))
                    .filter(target -> !outermost(target).equals(outermost(type)))
                    .forEach(
                            target ->
                                    users.computeIfAbsent(outermost(type), _ -> new TreeSet<>())
                                            .add(target.getSimpleName()));
        }
        return users;
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(CountChannels::outermost).orElse(type.getSimpleName());
    }

    /** What was found and has no row, and rows of what is no longer there. */
    static List<String> differences(Collection<String> found, Collection<String> rows) {
        List<String> odd = new ArrayList<>();
        new TreeSet<>(found)
                .stream()
                        .filter(one -> !rows.contains(one))
                        .forEach(one -> odd.add(one + " may show counts and has no row"));
        new TreeSet<>(rows)
                .stream()
                        .filter(one -> !found.contains(one))
                        .forEach(one -> odd.add(one + " has a row and is not there"));
        return odd;
    }
}
