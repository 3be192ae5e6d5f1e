// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.DraftChange;
import org.palmares.entry.Drafts;
import org.palmares.entry.Entry;
import org.palmares.entry.Submissions;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;

/** What entrants do with their works. */
@Controller
class DraftController {

    record EntryBeginInput(String contestId, String categoryId) {}

    record EntryUpdateInput(
            String entryId,
            int revision,
            @Nullable String categoryId,
            @Nullable String title,
            @Nullable String description,
            @Nullable List<DetailInputs.AuthorInput> authors,
            @Nullable String unitId,
            DetailInputs.@Nullable ContactInput contact,
            @Nullable List<DetailInputs.DeclaredInput> declared) {

        DraftChange change(@Nullable UUID category) {
            return new DraftChange(
                    category,
                    title,
                    description,
                    DetailInputs.names(authors),
                    unit(),
                    DetailInputs.details(authors),
                    DetailInputs.contact(contact),
                    DetailInputs.declared(declared));
        }

        // An id of something else names no unit of this contest, and is refused as such.
        private DraftChange.@Nullable UnitChoice unit() {
            if (unitId == null) {
                return null;
            }
            return new DraftChange.UnitChoice(
                    unitId.isEmpty() ? null : GlobalId.key("Unit", unitId).orElse(new UUID(0, 0)));
        }
    }

    record EntrySubmitInput(
            String entryId, int revision, boolean consent, @Nullable Integer consentVersion) {}

    record EntryWithdrawInput(String entryId) {}

    private final Drafts drafts;
    private final Submissions submissions;

    DraftController(Drafts drafts, Submissions submissions) {
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @MutationMapping
    EntryPayload entryBegin(@Argument EntryBeginInput input, Viewer viewer) {
        Outcome<Entry> begun =
                EntryPayload.found(
                        GlobalId.key("Contest", input.contestId()),
                        "contestId",
                        contest ->
                                EntryPayload.found(
                                        GlobalId.key("Category", input.categoryId()),
                                        "categoryId",
                                        category -> drafts.begin(contest, category, viewer)));
        return EntryPayload.of(begun);
    }

    @MutationMapping
    EntryPayload entryUpdate(@Argument EntryUpdateInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> update(key, input, viewer));
    }

    private Outcome<Entry> update(UUID key, EntryUpdateInput input, Viewer viewer) {
        List<Refusal> unread = DetailInputs.unread(input.authors());
        if (!unread.isEmpty()) {
            return Outcome.refused(unread);
        }
        return input.categoryId() == null
                ? drafts.update(key, input.revision(), input.change(null), viewer)
                : EntryPayload.found(
                        GlobalId.key("Category", input.categoryId()),
                        "categoryId",
                        category ->
                                drafts.update(
                                        key, input.revision(), input.change(category), viewer));
    }

    @MutationMapping
    EntryPayload entrySubmit(@Argument EntrySubmitInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(),
                key ->
                        submissions.submit(
                                key,
                                input.revision(),
                                input.consent(),
                                input.consentVersion(),
                                viewer));
    }

    @MutationMapping
    EntryPayload entryWithdraw(@Argument EntryWithdrawInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> submissions.withdraw(key, viewer));
    }
}
