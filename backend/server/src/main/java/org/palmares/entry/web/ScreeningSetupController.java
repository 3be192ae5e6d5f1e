// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Checklist;
import org.palmares.entry.ChecklistItem;
import org.palmares.entry.ReadyReason;
import org.palmares.entry.ScreeningSetup;
import org.palmares.entry.ScreeningSetups;
import org.palmares.entry.SecondLook;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How organisers set their screening up. */
@Controller
class ScreeningSetupController {

    /**
     * @param key null for an item that is new
     */
    record ChecklistItemInput(@Nullable String key, Text words, boolean required) {

        ChecklistItem read() {
            return new ChecklistItem(
                    key == null || key.isBlank() ? UUID.randomUUID().toString() : key,
                    words,
                    required);
        }
    }

    record ReadyReasonInput(Text name, Text words) {}

    record ScreeningSetUpInput(
            String contestId,
            List<ChecklistItemInput> items,
            List<ReadyReasonInput> reasons,
            int secondShare,
            boolean secondRefusals,
            boolean secondDuplicates,
            List<String> secondCategoryIds,
            int correctionDays,
            int answerDays) {

        ScreeningSetup read() {
            Set<UUID> categories =
                    secondCategoryIds.stream()
                            .map(id -> GlobalId.key("Category", id))
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet());
            return new ScreeningSetup(
                    new Checklist(0, items.stream().map(ChecklistItemInput::read).toList()),
                    reasons.stream()
                            .map(reason -> new ReadyReason(reason.name(), reason.words()))
                            .toList(),
                    new SecondLook(secondShare, secondRefusals, secondDuplicates, categories),
                    correctionDays,
                    answerDays);
        }
    }

    record ScreeningSetUpPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private final ScreeningSetups setups;
    private final Contests contests;

    ScreeningSetupController(ScreeningSetups setups, Contests contests) {
        this.setups = setups;
        this.contests = contests;
    }

    @MutationMapping
    ScreeningSetUpPayload screeningSetUp(@Argument ScreeningSetUpInput input, Viewer viewer) {
        UUID key = GlobalId.key("Contest", input.contestId()).orElse(new UUID(0, 0));
        Outcome<ScreeningSetup> saved = setups.save(key, input.read(), viewer);
        return new ScreeningSetUpPayload(
                saved.isDone() ? contests.byKey(key).orElse(null) : null, saved.refusals());
    }

    @SchemaMapping(typeName = "ScreeningSetup")
    int secondShare(ScreeningSetup setup) {
        return setup.secondLook().share();
    }

    @SchemaMapping(typeName = "ScreeningSetup")
    boolean secondRefusals(ScreeningSetup setup) {
        return setup.secondLook().refusals();
    }

    @SchemaMapping(typeName = "ScreeningSetup")
    boolean secondDuplicates(ScreeningSetup setup) {
        return setup.secondLook().duplicates();
    }

    @SchemaMapping(typeName = "ScreeningSetup")
    List<String> secondCategoryIds(ScreeningSetup setup) {
        return setup.secondLook().categories().stream()
                .map(category -> GlobalId.of("Category", category))
                .sorted()
                .toList();
    }
}
