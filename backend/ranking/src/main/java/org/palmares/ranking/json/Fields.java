// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.json;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonBoolean;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * An object read field by field: a field that is missing, of another kind, or that nobody asked for
 * is refused by its path ({@code criteria.0.weight}).
 */
public final class Fields {

    private static final JsonValue NONE = new JsonText(ObjectBuilder.NONE);

    private final String path;
    private final SortedMap<String, JsonValue> members;
    private final Set<String> asked = new HashSet<>();

    private Fields(String path, JsonObject object) {
        this.path = path;
        this.members = object.members();
    }

    public static Fields of(JsonValue document) throws NotAccepted {
        return of("", document);
    }

    private static Fields of(String path, JsonValue value) throws NotAccepted {
        if (value instanceof JsonObject object) {
            return new Fields(path, object);
        }
        throw NotAccepted.because(ReasonCode.FIELD_UNREADABLE, path);
    }

    /** Refuses what no method asked for. */
    public void nothingElse() throws NotAccepted {
        for (String name : members.keySet()) {
            if (!asked.contains(name)) {
                throw NotAccepted.because(ReasonCode.FIELD_UNKNOWN, pathOf(name));
            }
        }
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public Fields object(String name) throws NotAccepted {
        return of(pathOf(name), value(name));
    }

    public List<Fields> objects(String name) throws NotAccepted {
        List<Fields> objects = new ArrayList<>();
        for (JsonValue item : items(name)) {
            objects.add(of(pathOf(name) + "." + objects.size(), item));
        }
        return objects;
    }

    public List<String> texts(String name) throws NotAccepted {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items(name)) {
            texts.add(asText(name, item));
        }
        return texts;
    }

    public String text(String name) throws NotAccepted {
        return asText(name, value(name));
    }

    /** A whole number, or a text that holds a decimal or a fraction. */
    public Fraction figure(String name) throws NotAccepted {
        return asFigure(name, value(name));
    }

    public List<Fraction> figures(String name) throws NotAccepted {
        List<Fraction> figures = new ArrayList<>();
        for (JsonValue item : items(name)) {
            figures.add(asFigure(name, item));
        }
        return figures;
    }

    public long number(String name) throws NotAccepted {
        if (value(name) instanceof JsonNumber number) {
            return number.value();
        }
        throw unreadable(name);
    }

    /** A whole number between 0 and 1,000,000. */
    public int count(String name) throws NotAccepted {
        long number = number(name);
        if (number < 0 || number > 1_000_000) {
            throw unreadable(name);
        }
        return (int) number;
    }

    /** Whole numbers between 0 and 1,000,000. */
    public List<Integer> counts(String name) throws NotAccepted {
        List<Integer> counts = new ArrayList<>();
        for (JsonValue item : items(name)) {
            if (!(item instanceof JsonNumber number)
                    || number.value() < 0
                    || number.value() > 1_000_000) {
                throw unreadable(name);
            }
            counts.add((int) number.value());
        }
        return counts;
    }

    public boolean truth(String name) throws NotAccepted {
        if (value(name) instanceof JsonBoolean truth) {
            return truth.value();
        }
        throw unreadable(name);
    }

    /** One of an enumeration's words: {@code HALF_UP} is written {@code half-up}. */
    public <E extends Enum<E>> E word(String name, E[] words) throws NotAccepted {
        String text = text(name);
        for (E word : words) {
            if (text.equals(ObjectBuilder.word(word))) {
                return word;
            }
        }
        throw unknown(name, text);
    }

    /** A word that no method, format or choice of this field has. */
    public NotAccepted unknown(String name, String text) {
        return NotAccepted.because(ReasonCode.METHOD_UNKNOWN, pathOf(name), text);
    }

    /** Whether the field holds the word {@code none} instead of what may stand there. */
    public boolean isNone(String name) throws NotAccepted {
        return value(name).equals(NONE);
    }

    /** The value as it stands, for a field that may be of two kinds. */
    public JsonValue value(String name) throws NotAccepted {
        asked.add(name);
        JsonValue value = members.get(name);
        if (value == null) {
            throw NotAccepted.because(ReasonCode.FIELD_MISSING, pathOf(name));
        }
        return value;
    }

    /** Every name of this object; they count as asked for. */
    public Set<String> names() {
        asked.addAll(members.keySet());
        return members.keySet();
    }

    public NotAccepted unreadable(String name) {
        return NotAccepted.because(ReasonCode.FIELD_UNREADABLE, pathOf(name));
    }

    private List<JsonValue> items(String name) throws NotAccepted {
        if (value(name) instanceof JsonArray array) {
            return array.items();
        }
        throw unreadable(name);
    }

    private String asText(String name, JsonValue value) throws NotAccepted {
        if (value instanceof JsonText text) {
            return text.value();
        }
        throw unreadable(name);
    }

    private Fraction asFigure(String name, JsonValue value) throws NotAccepted {
        if (value instanceof JsonNumber number) {
            return Fraction.of(number.value());
        } else if (value instanceof JsonText text && Fraction.isFigure(text.value())) {
            return Fraction.parse(text.value());
        }
        throw unreadable(name);
    }
}
