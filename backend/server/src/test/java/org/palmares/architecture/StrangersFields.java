// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the schema declares as the same for all strangers, and what serves it. */
final class StrangersFields {

    static final String MARK = "sameForStrangers";

    private final GraphQLSchema schema;
    private final Function<FieldCoordinates, @Nullable DataFetcher<?>> served;

    /**
     * @param served what answers a field; null where it is read from the value above it
     */
    StrangersFields(
            GraphQLSchema schema, Function<FieldCoordinates, @Nullable DataFetcher<?>> served) {
        this.schema = schema;
        this.served = served;
    }

    /**
     * Marked fields whose method could learn who asks, but for those that are known to ask for no
     * more than the account.
     *
     * @param known why a method that could learn it answers all strangers alike, by {@code
     *     Type.field}
     */
    List<String> curious(Map<String, String> known) {
        List<String> odd = new ArrayList<>();
        Set<String> unseen = new TreeSet<>(known.keySet());
        for (GraphQLObjectType type : objects()) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                String name = type.getName() + "." + field.getName();
                String could =
                        field.hasAppliedDirective(MARK)
                                ? eyes(served.apply(FieldCoordinates.coordinates(type, field)))
                                : "";
                if (!could.isEmpty() && !unseen.remove(name)) {
                    odd.add(name + " is the same for strangers and is given " + could);
                }
            }
        }
        unseen.forEach(name -> odd.add(name + " is known to see who asks and does not"));
        return odd;
    }

    /** Classes that read more of a viewer than the account, but for those that are known. */
    static List<String> readersOfDevices(JavaClasses code, Map<String, String> known) {
        Set<String> readers = new TreeSet<>();
        code.stream()
                .filter(type -> !type.isEquivalentTo(Viewer.class))
                .forEach(
                        type ->
                                type.getAccessesFromSelf().stream()
                                        .filter(StrangersFields::readsADevice)
                                        .forEach(_ -> readers.add(type.getName())));
        List<String> odd = new ArrayList<>();
        Set<String> unseen = new TreeSet<>(known.keySet());
        for (String reader : readers) {
            String name = reader.substring(reader.lastIndexOf('.') + 1);
            if (!unseen.remove(name)) {
                odd.add(reader + " reads a viewer's device or address");
            }
        }
        unseen.forEach(name -> odd.add(name + " is known to read a device and does not"));
        return odd;
    }

    private static boolean readsADevice(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Viewer.class)
                && Set.of("device", "address", "equals", "hashCode", "toString")
                        .contains(access.getName());
    }

    /** What a method is given by which it could learn who asks; empty for nothing. */
    private static String eyes(@Nullable DataFetcher<?> fetcher) {
        if (fetcher == null) {
            return "";
        }
        Method method =
                fetcher instanceof SelfDescribingDataFetcher<?> known ? known.asMethod() : null;
        return method == null
                ? "no known method"
                : String.join(
                        ", ",
                        Arrays.stream(method.getParameters())
                                .filter(parameter -> !isBlind(parameter))
                                .map(parameter -> parameter.getType().getSimpleName())
                                .toList());
    }

    /** An argument of the query, or a value of ours other than the viewer, or several of them. */
    private static boolean isBlind(Parameter parameter) {
        return parameter.isAnnotationPresent(Argument.class)
                || isBlind(parameter.getParameterizedType());
    }

    private static boolean isBlind(Type type) {
        if (type instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return isBlind(several.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> one
                && one.getPackageName().startsWith("org.palmares.")
                && one != Viewer.class;
    }

    private List<GraphQLObjectType> objects() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .toList();
    }
}
