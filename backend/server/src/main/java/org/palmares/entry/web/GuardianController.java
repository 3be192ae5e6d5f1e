// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Consent;
import org.palmares.contest.Consents;
import org.palmares.entry.Access;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.entry.GuardianConsents;
import org.palmares.entry.GuardianLinks;
import org.palmares.entry.GuardianScans;
import org.palmares.entry.MinorAuthor;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Guardians and the works of the young. */
@Controller
class GuardianController {

    record ShownRequest(
            Text contestName,
            Text organiser,
            String timeZone,
            String title,
            String author,
            Text consent,
            int consentVersion,
            Text rules,
            boolean open,
            @Nullable Boolean agrees,
            Instant expiresAt,
            @Nullable Instant answeredAt) {}

    record GuardianAskInput(String entryId, String author, @Nullable String email) {}

    record GuardianAskPayload(
            @Nullable Entry entry, @Nullable String link, List<Refusal> userErrors) {}

    record GuardianAnswerInput(
            String token, boolean agrees, String name, String relation, int consentVersion) {}

    record GuardianAnswerPayload(@Nullable ShownRequest request, List<Refusal> userErrors) {}

    record GuardianScanConfirmInput(String entryId, String author) {}

    private final GuardianConsents guardians;
    private final GuardianLinks links;
    private final GuardianScans scans;
    private final EntryAccess access;
    private final Consents consents;

    GuardianController(
            GuardianConsents guardians,
            GuardianLinks links,
            GuardianScans scans,
            EntryAccess access,
            Consents consents) {
        this.guardians = guardians;
        this.links = links;
        this.scans = scans;
        this.access = access;
        this.consents = consents;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, List<MinorAuthor>> minors(List<Entry> asked, GraphQLContext context) {
        Map<Entry, Access> seen = access.of(asked, EntryLoaders.viewer(context));
        return guardians.of(
                asked.stream()
                        .filter(entry -> Objects.requireNonNull(seen.get(entry)).births())
                        .distinct()
                        .toList());
    }

    @QueryMapping
    @Nullable ShownRequest guardianRequest(@Argument String token) {
        return links.open(token).map(this::shown).orElse(null);
    }

    @MutationMapping
    GuardianAskPayload guardianAsk(@Argument GuardianAskInput input, Viewer viewer) {
        Outcome<GuardianLinks.Made> outcome =
                EntryPayload.found(
                        GlobalId.key("Entry", input.entryId()),
                        "entryId",
                        key -> links.ask(key, input.author(), input.email(), viewer));
        GuardianLinks.Made made = outcome.valueOrNull();
        return new GuardianAskPayload(
                made == null ? null : made.entry(),
                made == null ? null : made.link(),
                outcome.refusals());
    }

    @MutationMapping
    GuardianAnswerPayload guardianAnswer(@Argument GuardianAnswerInput input, Viewer viewer) {
        Outcome<GuardianLinks.Opened> outcome =
                links.answer(
                        input.token(),
                        input.agrees(),
                        input.name(),
                        input.relation(),
                        input.consentVersion(),
                        viewer);
        GuardianLinks.Opened answered = outcome.valueOrNull();
        return new GuardianAnswerPayload(
                answered == null ? null : shown(answered), outcome.refusals());
    }

    @MutationMapping
    EntryPayload guardianScanConfirm(@Argument GuardianScanConfirmInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(), key -> scans.confirm(key, input.author(), viewer));
    }

    private ShownRequest shown(GuardianLinks.Opened opened) {
        Consent consent = consents.current(opened.contest().key());
        return new ShownRequest(
                opened.contest().name(),
                opened.contest().organiser(),
                opened.contest().timeZone().getId(),
                opened.entry().title(),
                opened.request().author(),
                consent.text(),
                consent.version(),
                opened.contest().rules(),
                opened.waits(),
                opened.request().agrees(),
                opened.request().expiresAt(),
                opened.request().answeredAt());
    }
}
