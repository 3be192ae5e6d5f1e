// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.json;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value as this project writes it: numbers are whole; other figures are strings. */
public sealed interface JsonValue {

    /** An object; its names are in the order of RFC 8785 (UTF-16 code units). */
    record JsonObject(SortedMap<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }
    }

    record JsonArray(List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    record JsonText(String value) implements JsonValue {}

    /** A whole number that every JSON implementation holds exactly. */
    record JsonNumber(long value) implements JsonValue {
        /** 2^53 - 1. */
        public static final long GREATEST = 9_007_199_254_740_991L;

        public JsonNumber {
            if (value > GREATEST || value < -GREATEST) {
                throw new IllegalArgumentException("not exact in every JSON implementation");
            }
        }
    }

    record JsonBoolean(boolean value) implements JsonValue {}

    record JsonNull() implements JsonValue {}

    /** The canonical text (RFC 8785). */
    default String canonical() {
        return JsonWriter.write(this);
    }

    /** The canonical text as UTF-8: what digests are taken of. */
    default byte[] bytes() {
        return canonical().getBytes(StandardCharsets.UTF_8);
    }
}
