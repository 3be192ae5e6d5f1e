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
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds one JSON object member by member. */
public final class ObjectBuilder {

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
