// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** The scalar DateTime: an instant with any offset in, in UTC out. */
final class DateTimeScalar implements Coercing<Instant, String> {

    static final GraphQLScalarType TYPE =
            GraphQLScalarType.newScalar()
                    .name("DateTime")
                    .description("An instant, ISO 8601 in UTC, such as 2026-11-15T10:00:00Z.")
                    .coercing(new DateTimeScalar())
                    .build();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Instant instant) {
            return instant.toString();
        }
        throw new CoercingSerializeException("not an instant: " + value.getClass());
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(String.valueOf(input)).toInstant();
        } catch (DateTimeParseException e) {
            throw new CoercingParseValueException(
                    "not an ISO 8601 date and time with an offset", e);
        }
    }

    @Override
    public Instant parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            try {
                return parseValue(String.valueOf(text.getValue()), context, locale);
            } catch (CoercingParseValueException e) {
                throw new CoercingParseLiteralException(e.getMessage(), e);
            }
        }
        throw new CoercingParseLiteralException("a DateTime is written as a string");
    }
}
