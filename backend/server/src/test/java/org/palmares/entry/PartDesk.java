// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one person does with the parts of a draft, over GraphQL. */
record PartDesk(Person person) {

    static final String PARTS =
            """
            parts{id position kind title article link linkHost
              publication{outlet publishedOn place} snapshot{title site publishedAt takenAt}
              media{state fileName} playback{playlistUrl}
              pictures{id kind caption media{state}} companions{id kind caption media{fileName}}}
            """;

    private static final String ENTRY =
            "entry{id state revision " + PARTS + "} userErrors{code message field}";

    JsonNode add(String entry, int revision, String kind) {
        return mutate("partAdd", Map.of("entryId", entry, "revision", revision, "kind", kind));
    }

    JsonNode update(String part, int revision, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(change);
        input.putAll(Map.of("partId", part, "revision", revision));
        return mutate("partUpdate", input);
    }

    JsonNode arrange(String entry, int revision, List<String> parts) {
        return mutate(
                "partsArrange", Map.of("entryId", entry, "revision", revision, "partIds", parts));
    }

    JsonNode remove(String part, int revision) {
        return mutate("partRemove", Map.of("partId", part, "revision", revision));
    }

    JsonNode beside(String part, int revision, String kind, String caption) {
        return mutate(
                "companionAdd",
                Map.of("partId", part, "revision", revision, "kind", kind, "caption", caption));
    }

    JsonNode besides(String part, int revision, String kind, int count) {
        return mutate(
                "companionAdd",
                Map.of("partId", part, "revision", revision, "kind", kind, "count", count));
    }

    JsonNode caption(String companion, int revision, String caption) {
        return mutate(
                "companionUpdate",
                Map.of("companionId", companion, "revision", revision, "caption", caption));
    }

    JsonNode arrangeBeside(String part, int revision, List<String> companions) {
        return mutate(
                "companionsArrange",
                Map.of("partId", part, "revision", revision, "companionIds", companions));
    }

    JsonNode removeBeside(String companion, int revision) {
        return mutate("companionRemove", Map.of("companionId", companion, "revision", revision));
    }

    JsonNode look(String part, int revision) {
        return mutate("linkLook", Map.of("partId", part, "revision", revision));
    }

    JsonNode parts(String entry) {
        return person.ask("query($id:ID!){entry(id:$id){" + PARTS + "}}", Map.of("id", entry))
                .at("/entry/parts");
    }

    static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }

    static UUID key(String type, String id) {
        return GlobalId.key(type, id).orElseThrow();
    }

    private JsonNode mutate(String name, Map<String, ?> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){%s}}".formatted(type, name, ENTRY),
                        Map.of("input", input))
                .path(name);
    }
}
