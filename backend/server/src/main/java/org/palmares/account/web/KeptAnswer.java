// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import graphql.ExecutionResult;
import graphql.GraphQLError;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

import java.time.Duration;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer without errors, as the JSON that it was written to once. */
final class KeptAnswer implements ExecutionResult {

    private final Written json;

    private final @Nullable Duration left;

    KeptAnswer(String json) {
        this(json, null);
    }

    /**
     * @param left how long it stays true, from the beginning of its working out; null for as long
     *     as anything
     */
    KeptAnswer(String json, @Nullable Duration left) {
        this.left = left;
        this.json = new Written(new SerializedString(json));
    }

    @Nullable Duration left() {
        return left;
    }

    /** In bytes: the text, and the same once more encoded. */
    int weight() {
        return 3 * json.text.charLength();
    }

    @Override
    public List<GraphQLError> getErrors() {
        return List.of();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getData() {
        return (T) json;
    }

    @Override
    public boolean isDataPresent() {
        return true;
    }

    @Override
    public Map<Object, Object> getExtensions() {
        return Map.of();
    }

    @Override
    public Map<String, Object> toSpecification() {
        return json;
    }

    /** The whole answer; a map for GraphQL's sake, which is only ever written. */
    private static final class Written extends AbstractMap<String, Object>
            implements JacksonSerializable {

        private final SerializableString text;

        Written(SerializableString text) {
            this.text = text;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            throw new UnsupportedOperationException("a kept answer is only written");
        }

        @Override
        public void serialize(JsonGenerator generator, SerializationContext context) {
            generator.writeRawValue(text);
        }

        @Override
        public void serializeWithType(
                JsonGenerator generator, SerializationContext context, TypeSerializer type) {
            serialize(generator, context);
        }
    }
}
