// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one person does with works, over GraphQL. Each answer is the mutation's payload. */
record Desk(Person person) {

    private static final String ENTRY =
            "entry{id state number title description authors{name} revision submittedAt"
                    + " viewerIsOwner viewerCanEdit viewerCanWithdraw screening{accepted reason}}"
                    + " userErrors{code message field}";

    JsonNode beginIn(Contest contest, String categoryId) {
        return mutate(
                "entryBegin",
                "EntryBeginInput",
                Map.of(
                        "contestId",
                        GlobalId.of("Contest", contest.key()),
                        "categoryId",
                        categoryId));
    }

    JsonNode tryToBegin(Contest contest) {
        return beginIn(contest, GlobalId.of("Category", contest.categories().getFirst().key()));
    }

    String begin(Contest contest) {
        return tryToBegin(contest).path("entry").path("id").asString();
    }

    JsonNode update(String id, int revision, String title, String... authors) {
        return update(
                id,
                revision,
                Map.of(
                        "title",
                        title,
                        "authors",
                        List.of(authors).stream().map(name -> Map.of("name", name)).toList()));
    }

    JsonNode update(String id, int revision, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(change);
        input.put("entryId", id);
        input.put("revision", revision);
        return mutate("entryUpdate", "EntryUpdateInput", input);
    }

    JsonNode submit(String id, int revision) {
        return submit(id, revision, true);
    }

    JsonNode submit(String id, int revision, boolean consent) {
        return mutate(
                "entrySubmit",
                "EntrySubmitInput",
                Map.of("entryId", id, "revision", revision, "consent", consent));
    }

    JsonNode withdraw(String id) {
        return mutate("entryWithdraw", "EntryWithdrawInput", Map.of("entryId", id));
    }

    JsonNode decide(String id, boolean accept, @Nullable String reason) {
        Map<String, Object> input = new HashMap<>(Map.of("entryId", id, "accept", accept));
        if (reason != null) {
            input.put("reason", reason);
        }
        return mutate("screeningDecide", "ScreeningDecideInput", input);
    }

    JsonNode undo(String id) {
        return mutate("screeningUndo", "ScreeningUndoInput", Map.of("entryId", id));
    }

    /** The work as this person sees it; JSON null where there is none to see. */
    JsonNode entry(String id) {
        return person.ask(
                        """
                        query($id:ID!){entry(id:$id){id state number title authors{name}
                          viewerIsOwner viewerCanEdit viewerCanWithdraw
                          screening{accepted reason} media{fileName state}
                          playback{playlistUrl} category{name{vi}} contest{slug}}}
                        """,
                        Map.of("id", id))
                .path("entry");
    }

    JsonNode own() {
        return person.ask(
                        "{viewer{entries{totalCount edges{node{id title number"
                                + " authors{name} viewerIsOwner}}}}}")
                .path("viewer")
                .path("entries");
    }

    private JsonNode mutate(String name, String type, Map<String, ?> input) {
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){%s}}".formatted(type, name, ENTRY),
                        Map.of("input", input))
                .path(name);
    }

    static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(e -> e.path("code").asString())
                .toList();
    }
}
