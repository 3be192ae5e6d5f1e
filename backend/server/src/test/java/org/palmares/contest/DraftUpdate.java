// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.palmares.testing.Person;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Saves a contest in the page as it is, with another vote policy. */
final class DraftUpdate {

    private static final String UPDATE =
            """
            mutation($input: ContestUpdateInput!) { contestUpdate(input: $input) {
              contest { votePolicy { changeable weights { kind thousandths } visibility countStep
                countsHiddenFrom } }
              userErrors { code field message } } }
            """;

    private DraftUpdate() {}

    static JsonNode of(Contest draft, Person organiser, Map<String, ?> policy) {
        Calendar calendar = draft.calendar();
        Map<String, Object> contest = new HashMap<>();
        contest.put("slug", draft.slug());
        contest.put("name", text(draft.name()));
        contest.put("organiser", text(draft.organiser()));
        contest.put("description", text(draft.description()));
        contest.put("rules", text(draft.rules()));
        contest.put("consent", text(draft.consent()));
        contest.put("colour", draft.colour());
        contest.put("timeZone", draft.timeZone().getId());
        contest.put(
                "calendar",
                Map.of(
                        "intake", window(calendar.intake()),
                        "judging", window(calendar.judging()),
                        "voting", window(calendar.voting()),
                        "publication", calendar.publication().toString()));
        contest.put(
                "categories",
                List.of(
                        Map.of(
                                "name",
                                Map.of("vi", "Video"),
                                "criteria",
                                List.of(
                                        Map.of(
                                                "name",
                                                Map.of("vi", "Nội dung"),
                                                "weight",
                                                100,
                                                "max",
                                                10,
                                                "step",
                                                "0.5")))));
        contest.put("votePolicy", policy);
        contest.put(
                "ruleSet",
                Map.of(
                        "juryWeight",
                        70,
                        "publicWeight",
                        30,
                        "method",
                        "RANK_POINTS",
                        "tieBreaks",
                        List.of("JURY_SCORE", "PUBLIC_VOTES", "LOT")));
        return organiser
                .ask(
                        UPDATE,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", draft.key()),
                                        "contest",
                                        contest)))
                .path("contestUpdate");
    }

    private static Map<String, @Nullable String> text(Text text) {
        Map<String, @Nullable String> both = new HashMap<>();
        both.put("vi", text.vi());
        both.put("en", text.en());
        return both;
    }

    private static Map<String, String> window(Window window) {
        return Map.of("opens", window.opens().toString(), "closes", window.closes().toString());
    }
}
