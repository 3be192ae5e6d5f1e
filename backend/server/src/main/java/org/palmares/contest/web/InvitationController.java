// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Invitation;
import org.palmares.contest.InvitationState;
import org.palmares.contest.Invitations;
import org.palmares.contest.Invitee;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller
class InvitationController {

    record InvitationCreateInput(
            String contestId,
            Role role,
            @Nullable String categoryId,
            String name,
            @Nullable String email,
            int days) {}

    record InvitationsCreateInput(String contestId, Role role, List<Invitee> people, int days) {}

    record MadeInvitation(Invitation invitation, String link) {}

    record InvitationsCreatePayload(
            @Nullable List<MadeInvitation> invitations, List<Refusal> userErrors) {}

    record InvitationRevokeInput(String invitationId) {}

    record InvitationAcceptInput(String token) {}

    record InvitationCreatePayload(
            @Nullable Invitation invitation, @Nullable String link, List<Refusal> userErrors) {}

    record InvitationRevokePayload(@Nullable Invitation invitation, List<Refusal> userErrors) {}

    record InvitationAcceptPayload(
            @Nullable Contest contest, @Nullable Role role, List<Refusal> userErrors) {}

    record InvitationPreview(
            Contest contest, Role role, String name, InvitationState state, Instant expiresAt) {

        /** A link into a rehearsal that no longer works shows nothing of it. */
        boolean isFor(Viewer viewer, Contests contests) {
            return !contest.isRehearsal() || state.isOpen() || contests.isVisible(contest, viewer);
        }
    }

    private final Invitations invitations;
    private final Contests contests;
    private final Members members;
    private final LimitedRole limited;
    private final DatabaseClock clock;

    InvitationController(
            Invitations invitations,
            Contests contests,
            Members members,
            LimitedRole limited,
            DatabaseClock clock) {
        this.invitations = invitations;
        this.contests = contests;
        this.members = members;
        this.limited = limited;
        this.clock = clock;
    }

    @QueryMapping
    @Nullable InvitationPreview invitation(@Argument String token, Viewer viewer) {
        return invitations
                .open(token)
                .map(
                        found ->
                                new InvitationPreview(
                                        contests.byKey(found.contest()).orElseThrow(),
                                        found.role(),
                                        found.name(),
                                        found.state(clock.now()),
                                        found.expiresAt()))
                .filter(preview -> preview.isFor(viewer, contests))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable List<Invitation> invitations(Contest contest, Viewer viewer) {
        return members.oversees(contest.key(), viewer) ? invitations.of(contest.key()) : null;
    }

    @BatchMapping(typeName = "Invitation")
    Map<Invitation, Optional<Category>> category(List<Invitation> asked) {
        return limited.categories(asked, Invitation::contest, Invitation::category);
    }

    @SchemaMapping(typeName = "Invitation")
    String id(Invitation invitation) {
        return GlobalId.of("Invitation", invitation.key());
    }

    @BatchMapping(typeName = "Invitation")
    Map<Invitation, InvitationState> state(List<Invitation> asked) {
        Instant now = clock.now();
        return asked.stream().collect(Collectors.toMap(Function.identity(), i -> i.state(now)));
    }

    @MutationMapping
    InvitationCreatePayload invitationCreate(@Argument InvitationCreateInput input, Viewer viewer) {
        UUID contest = GlobalId.key("Contest", input.contestId()).orElse(null);
        Outcome<Invitations.Made> outcome =
                contest == null
                        ? Outcome.refused(ContestRefusal.NOT_AN_ORGANISER)
                        : invitations.create(
                                contest,
                                input.role(),
                                category(input.categoryId()),
                                input.name(),
                                input.email(),
                                input.days(),
                                viewer);
        Invitations.Made made = outcome.valueOrNull();
        return new InvitationCreatePayload(
                made == null ? null : made.invitation(),
                made == null ? null : made.link(),
                outcome.refusals());
    }

    @MutationMapping
    InvitationsCreatePayload invitationsCreate(
            @Argument InvitationsCreateInput input, Viewer viewer) {
        Outcome<List<Invitations.Made>> outcome =
                Keys.ofContest(
                        input.contestId(),
                        contest ->
                                invitations.create(
                                        contest,
                                        input.role(),
                                        input.people(),
                                        input.days(),
                                        viewer));
        List<Invitations.Made> made = outcome.valueOrNull();
        return new InvitationsCreatePayload(
                made == null
                        ? null
                        : made.stream()
                                .map(one -> new MadeInvitation(one.invitation(), one.link()))
                                .toList(),
                outcome.refusals());
    }

    /** An id of something else is a category that no contest has. */
    private static @Nullable UUID category(@Nullable String id) {
        return id == null ? null : GlobalId.key("Category", id).orElse(new UUID(0, 0));
    }

    @MutationMapping
    InvitationRevokePayload invitationRevoke(@Argument InvitationRevokeInput input, Viewer viewer) {
        UUID key = GlobalId.key("Invitation", input.invitationId()).orElse(null);
        Outcome<Invitation> outcome =
                key == null
                        ? Outcome.refused(ContestRefusal.NOT_AN_ORGANISER)
                        : invitations.revoke(key, viewer);
        return new InvitationRevokePayload(outcome.valueOrNull(), outcome.refusals());
    }

    @MutationMapping
    InvitationAcceptPayload invitationAccept(@Argument InvitationAcceptInput input, Viewer viewer) {
        Outcome<Invitation> outcome = invitations.accept(input.token(), viewer);
        Invitation accepted = outcome.valueOrNull();
        return new InvitationAcceptPayload(
                accepted == null ? null : contests.byKey(accepted.contest()).orElse(null),
                accepted == null ? null : accepted.role(),
                outcome.refusals());
    }
}
