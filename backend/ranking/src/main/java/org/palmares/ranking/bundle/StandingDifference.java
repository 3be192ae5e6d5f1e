// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The first difference between a published standing and the recounted one: places before figures.
 */
final class StandingDifference {

    private static final String NONE = "–";
    private static final int LONGEST = 120;

    private final String category;

    private StandingDifference(String category) {
        this.category = category;
    }

    static Optional<Reason> between(String category, JsonValue published, JsonValue recounted)
            throws NotAccepted {
        StandingDifference difference = new StandingDifference(category);
        Optional<Reason> place = difference.place(places(published), places(recounted));
        return place.isPresent() ? place : difference.figure("", published, recounted);
    }

    /** Reads a published standing as far as its places can be told from it. */
    static JsonValue readable(byte[] bytes) throws NotAccepted {
        JsonValue standing = JsonReader.read(bytes);
        places(standing);
        return standing;
    }

    private static SortedMap<String, String> places(JsonValue standing) throws NotAccepted {
        SortedMap<String, String> places = new TreeMap<>();
        for (Fields place : Fields.of(standing).objects("places")) {
            for (Fields entry : place.objects("entries")) {
                places.put(entry.text("entry"), String.valueOf(place.number("place")));
            }
        }
        return places;
    }

    private Optional<Reason> place(
            SortedMap<String, String> published, SortedMap<String, String> recounted) {
        TreeSet<String> entries = new TreeSet<>(published.keySet());
        entries.addAll(recounted.keySet());
        for (String entry : entries) {
            String said = published.getOrDefault(entry, NONE);
            String counted = recounted.getOrDefault(entry, NONE);
            if (!said.equals(counted)) {
                return Optional.of(
                        Reason.of(ReasonCode.PLACE_DIFFERS, category, entry, said, counted));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> figure(
            String path, @Nullable JsonValue published, @Nullable JsonValue recounted) {
        if (Objects.equals(published, recounted)) {
            return Optional.empty();
        }
        if (published instanceof JsonObject said && recounted instanceof JsonObject counted) {
            TreeSet<String> names = new TreeSet<>(said.members().keySet());
            names.addAll(counted.members().keySet());
            List<Optional<Reason>> found = new ArrayList<>();
            names.forEach(
                    name ->
                            found.add(
                                    figure(
                                            path + "/" + name,
                                            said.members().get(name),
                                            counted.members().get(name))));
            return found.stream().flatMap(Optional::stream).findFirst();
        }
        if (published instanceof JsonArray said
                && recounted instanceof JsonArray counted
                && said.items().size() == counted.items().size()) {
            List<Optional<Reason>> found = new ArrayList<>();
            for (int at = 0; at < said.items().size(); at++) {
                JsonValue item = counted.items().get(at);
                found.add(figure(path + "/" + label(item, at), said.items().get(at), item));
            }
            return found.stream().flatMap(Optional::stream).findFirst();
        }
        return Optional.of(
                Reason.of(
                        ReasonCode.FIGURE_DIFFERS,
                        category,
                        path.substring(1),
                        text(published),
                        text(recounted)));
    }

    private static String label(JsonValue item, int at) {
        return item instanceof JsonObject object
                        && object.members().get("entry") instanceof JsonText entry
                ? entry.value()
                : String.valueOf(at);
    }

    private static String text(@Nullable JsonValue value) {
        String written = value == null ? NONE : value.canonical();
        String shown = value instanceof JsonText text ? text.value() : written;
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }
}
