// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one juror does, over GraphQL. Each answer is the mutation's payload. */
public record JurorDesk(JudgingStage stage, Person person) {

    static final String SHEET =
            "scoreSheet{state revision comment score savedAt submittedAt"
                    + " marks{criterion{name{vi}} points}}";

    private static final String PAYLOAD =
            "assignment{id code %s} userErrors{code message field}".formatted(SHEET);

    /** The global id of this juror's assignment of a work in the final round. */
    public String assignment(int work) {
        return assignment(work, PanelRounds.FINAL);
    }

    public String assignment(int work, int round) {
        UUID key =
                stage.jdbc()
                        .sql(
                                """
                                select id from judging.assignment
                                where entry = :entry and juror = :juror and round = :round
                                """)
                        .param("entry", stage.works.get(work))
                        .param("juror", stage.account(person))
                        .param("round", round)
                        .query(UUID.class)
                        .single();
        return GlobalId.of("Assignment", key);
    }

    public JsonNode sheet(int work) {
        return sheet(work, PanelRounds.FINAL);
    }

    public JsonNode sheet(int work, int round) {
        return person.ask(
                        "query($id:ID!){assignment(id:$id){%s}}".formatted(SHEET),
                        Map.of("id", assignment(work, round)))
                .path("assignment")
                .path("scoreSheet");
    }

    /** Marks in the order of the criteria; fewer are fine. */
    public JsonNode save(String assignment, int revision, String comment, String... points) {
        List<Map<String, String>> marks = new ArrayList<>();
        for (int at = 0; at < points.length; at++) {
            marks.add(
                    Map.of(
                            "criterionId",
                            GlobalId.of("Criterion", stage.criteria().get(at).key()),
                            "points",
                            points[at]));
        }
        return saveMarks(assignment, revision, comment, marks);
    }

    public JsonNode saveMarks(
            String assignment, int revision, String comment, List<Map<String, String>> marks) {
        return mutate(
                "scoreSheetSave",
                "ScoreSheetSaveInput",
                Map.of(
                        "assignmentId",
                        assignment,
                        "revision",
                        revision,
                        "comment",
                        comment,
                        "marks",
                        marks));
    }

    /** Says what a round without marks asks for, and hands the sheet in. */
    public void say(int work, int round, Verdict verdict) {
        String assignment = assignment(work, round);
        assertThat(JudgingStage.codes(saveVerdict(assignment, 0, verdict))).isEmpty();
        assertThat(JudgingStage.codes(submit(assignment, 1))).isEmpty();
    }

    public JsonNode saveVerdict(String assignment, int revision, Verdict verdict) {
        return mutate(
                "scoreSheetSave",
                "ScoreSheetSaveInput",
                Map.of(
                        "assignmentId",
                        assignment,
                        "revision",
                        revision,
                        "verdict",
                        verdict.name(),
                        "comment",
                        "",
                        "marks",
                        List.of()));
    }

    public JsonNode submit(String assignment, int revision) {
        return mutate(
                "scoreSheetSubmit",
                "ScoreSheetSubmitInput",
                Map.of("assignmentId", assignment, "revision", revision));
    }

    public JsonNode reopen(String assignment) {
        return mutate(
                "scoreSheetReopen", "ScoreSheetReopenInput", Map.of("assignmentId", assignment));
    }

    /** Saves an empty sheet whole and submits it. */
    public void mark(int work, String... points) {
        String assignment = assignment(work);
        assertThat(JudgingStage.codes(save(assignment, 0, "", points))).isEmpty();
        assertThat(JudgingStage.codes(submit(assignment, 1))).isEmpty();
    }

    private JsonNode mutate(String name, String type, Map<String, ?> input) {
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){%s}}".formatted(type, name, PAYLOAD),
                        Map.of("input", input))
                .path(name);
    }
}
