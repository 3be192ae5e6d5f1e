// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.judging.Assignment;
import org.palmares.judging.GivenMark;
import org.palmares.judging.JudgingRefusal;
import org.palmares.judging.JuryDesk;
import org.palmares.judging.ScoreSheet;
import org.palmares.judging.ScoreSheets;
import org.palmares.judging.Verdict;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What jurors do with their sheets. */
@Controller
class MarkingController {

    record MarkInput(String criterionId, String points) {

        GivenMark given() {
            return new GivenMark(GlobalId.key("Criterion", criterionId).orElse(null), points);
        }
    }

    record ScoreSheetSaveInput(
            String assignmentId,
            int revision,
            @Nullable Verdict verdict,
            List<MarkInput> marks,
            String comment) {}

    record ScoreSheetSubmitInput(String assignmentId, int revision) {}

    record ScoreSheetReopenInput(String assignmentId) {}

    /** The assignment as it is now comes with refusals too, so that a stale page can catch up. */
    record AssignmentPayload(@Nullable Assignment assignment, List<Refusal> userErrors) {}

    private final ScoreSheets sheets;
    private final JuryDesk desk;

    MarkingController(ScoreSheets sheets, JuryDesk desk) {
        this.sheets = sheets;
        this.desk = desk;
    }

    @MutationMapping
    AssignmentPayload scoreSheetSave(@Argument ScoreSheetSaveInput input, Viewer viewer) {
        List<GivenMark> marks = input.marks().stream().map(MarkInput::given).toList();
        return on(
                input.assignmentId(),
                viewer,
                key ->
                        sheets.save(
                                viewer,
                                key,
                                input.revision(),
                                input.verdict(),
                                marks,
                                input.comment()));
    }

    @MutationMapping
    AssignmentPayload scoreSheetSubmit(@Argument ScoreSheetSubmitInput input, Viewer viewer) {
        return on(
                input.assignmentId(), viewer, key -> sheets.submit(viewer, key, input.revision()));
    }

    @MutationMapping
    AssignmentPayload scoreSheetReopen(@Argument ScoreSheetReopenInput input, Viewer viewer) {
        return on(input.assignmentId(), viewer, key -> sheets.reopen(viewer, key));
    }

    private AssignmentPayload on(
            String assignmentId, Viewer viewer, Function<UUID, Outcome<ScoreSheet>> command) {
        UUID key = GlobalId.key("Assignment", assignmentId).orElse(null);
        Outcome<ScoreSheet> outcome =
                key == null
                        ? Outcome.refused(JudgingRefusal.ASSIGNMENT_UNKNOWN)
                        : command.apply(key);
        return new AssignmentPayload(
                key == null ? null : desk.assignment(key, viewer).orElse(null), outcome.refusals());
    }
}
