// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.json;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonBoolean;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds one JSON object member by member. */
public final class ObjectBuilder {

    /** What stands where something declared to be absent could stand. */
    static final String NONE = "none";

    private final SortedMap<String, JsonValue> members = new TreeMap<>();

    public ObjectBuilder with(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    public ObjectBuilder with(String name, String text) {
        return with(name, new JsonText(text));
    }

    public ObjectBuilder with(String name, long number) {
        return with(name, new JsonNumber(number));
    }

    public ObjectBuilder with(String name, boolean truth) {
        return with(name, new JsonBoolean(truth));
    }

    /** The constant as a word: {@code HALF_UP} as {@code half-up}. */
    public ObjectBuilder with(String name, Enum<?> constant) {
        return with(name, word(constant));
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word {@code none}, so that what is absent is declared to be. */
    public ObjectBuilder withNone(String name) {
        return with(name, NONE);
    }

    /** The figure as text, so that no reader makes a float of it. */
    public ObjectBuilder with(String name, Fraction figure) {
        return with(name, figure.text());
    }

    public ObjectBuilder with(String name, List<? extends JsonValue> items) {
        return with(name, new JsonArray(List.copyOf(items)));
    }

    public JsonObject done() {
        return new JsonObject(members);
    }
}
