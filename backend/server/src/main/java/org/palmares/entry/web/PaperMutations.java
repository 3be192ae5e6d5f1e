// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.WorkKind;
import org.palmares.entry.ClaimCodes;
import org.palmares.entry.Entry;
import org.palmares.entry.PaperForm;
import org.palmares.entry.PaperWay;
import org.palmares.entry.Papers;
import org.palmares.entry.SecondPerson;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the secretariat does with works that come to it. */
@Controller
class PaperMutations {

    record PaperWorkInput(
            String categoryId,
            WorkKind kind,
            String title,
            String author,
            @Nullable String phone,
            @Nullable String unitId) {}

    record PaperTakeInput(
            @Nullable String contestId,
            @Nullable PaperWorkInput work,
            @Nullable String entryId,
            PaperWay way,
            @Nullable Instant arrivedAt,
            @Nullable String postmark,
            @Nullable String reason,
            @Nullable String received) {}

    record PaperOfferInput(String entryId, int revision, boolean consent) {}

    record PaperConfirmInput(String entryId) {}

    record PaperSendBackInput(String entryId, String reason) {}

    record ClaimCodeMakeInput(String entryId) {}

    record SlipPayload(
            @Nullable Entry entry, @Nullable String claimCode, List<Refusal> userErrors) {

        static SlipPayload of(Outcome<ClaimCodes.Made> outcome) {
            ClaimCodes.Made made = outcome.valueOrNull();
            return made == null
                    ? new SlipPayload(null, null, outcome.refusals())
                    : new SlipPayload(
                            made.entry(), made.code().isEmpty() ? null : made.code(), List.of());
        }
    }

    // An id of something else names nothing of this contest, and is refused as such.
    private static final UUID NOTHING = new UUID(0, 0);

    private final Papers papers;
    private final SecondPerson second;
    private final ClaimCodes codes;

    PaperMutations(Papers papers, SecondPerson second, ClaimCodes codes) {
        this.papers = papers;
        this.second = second;
        this.codes = codes;
    }

    @MutationMapping
    SlipPayload paperTake(@Argument PaperTakeInput input, Viewer viewer) {
        return SlipPayload.of(
                form(input)
                        .flatMap(
                                form ->
                                        form.work() == null
                                                ? EntryPayload.found(
                                                        GlobalId.key(
                                                                "Entry", text(input.entryId())),
                                                        "entryId",
                                                        key -> papers.takeListed(key, form, viewer))
                                                : EntryPayload.found(
                                                        GlobalId.key(
                                                                "Contest", text(input.contestId())),
                                                        "contestId",
                                                        key -> papers.take(key, form, viewer))));
    }

    private static Outcome<PaperForm> form(PaperTakeInput input) {
        String postmark = input.postmark();
        LocalDate day;
        try {
            day = postmark == null || postmark.isEmpty() ? null : LocalDate.parse(postmark);
        } catch (DateTimeParseException _) {
            return Outcome.refused(Refusal.of(CommonRefusal.INVALID).at("postmark"));
        }
        return Outcome.done(
                new PaperForm(
                        input.way(),
                        input.arrivedAt(),
                        day,
                        text(input.reason()),
                        text(input.received()),
                        input.work() == null ? null : work(input.work())));
    }

    private static PaperForm.NewWork work(PaperWorkInput input) {
        String unit = text(input.unitId());
        return new PaperForm.NewWork(
                GlobalId.key("Category", input.categoryId()).orElse(NOTHING),
                input.kind(),
                input.title(),
                input.author(),
                text(input.phone()),
                unit.isEmpty() ? null : GlobalId.key("Unit", unit).orElse(NOTHING));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    @MutationMapping
    EntryPayload paperOffer(@Argument PaperOfferInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(),
                key -> second.offer(key, input.revision(), input.consent(), viewer));
    }

    @MutationMapping
    EntryPayload paperConfirm(@Argument PaperConfirmInput input, Viewer viewer) {
        return EntryPayload.with(input.entryId(), key -> second.confirm(key, viewer));
    }

    @MutationMapping
    EntryPayload paperSendBack(@Argument PaperSendBackInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(), key -> second.sendBack(key, input.reason(), viewer));
    }

    @MutationMapping
    SlipPayload claimCodeMake(@Argument ClaimCodeMakeInput input, Viewer viewer) {
        return SlipPayload.of(
                EntryPayload.found(
                        GlobalId.key("Entry", input.entryId()),
                        "entryId",
                        key -> codes.make(key, viewer)));
    }
}
