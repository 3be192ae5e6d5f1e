// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Organisation;
import org.palmares.account.Organisations;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;

/** Changing the organisations. */
@Controller
class OrganisationMutations {

    record OrganisationCreateInput(String name) {}

    record OrganisationUpdateInput(String organisationId, String name, boolean suspended) {}

    record OrganisationInviteInput(String organisationId) {}

    record OrganisationJoinInput(String token) {}

    record OrganisationMemberRemoveInput(String organisationId, String accountId) {}

    record OrganisationPayload(@Nullable Organisation organisation, List<Refusal> userErrors) {
        static OrganisationPayload of(Outcome<Organisation> outcome) {
            return new OrganisationPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    record OrganisationInvitePayload(@Nullable String link, List<Refusal> userErrors) {}

    // An id of something else is one that nobody has.
    private static final UUID NONE = new UUID(0, 0);

    private final Organisations organisations;

    OrganisationMutations(Organisations organisations) {
        this.organisations = organisations;
    }

    @MutationMapping
    OrganisationPayload organisationCreate(@Argument OrganisationCreateInput input, Viewer viewer) {
        return OrganisationPayload.of(organisations.create(input.name(), viewer));
    }

    @MutationMapping
    OrganisationPayload organisationUpdate(@Argument OrganisationUpdateInput input, Viewer viewer) {
        return OrganisationPayload.of(
                organisations.update(
                        key(input.organisationId()), input.name(), input.suspended(), viewer));
    }

    @MutationMapping
    OrganisationInvitePayload organisationInvite(
            @Argument OrganisationInviteInput input, Viewer viewer) {
        Outcome<String> link = organisations.invite(key(input.organisationId()), viewer);
        return new OrganisationInvitePayload(link.valueOrNull(), link.refusals());
    }

    @MutationMapping
    OrganisationPayload organisationJoin(@Argument OrganisationJoinInput input, Viewer viewer) {
        return OrganisationPayload.of(organisations.join(input.token(), viewer));
    }

    @MutationMapping
    OrganisationPayload organisationMemberRemove(
            @Argument OrganisationMemberRemoveInput input, Viewer viewer) {
        UUID account = GlobalId.key("Account", input.accountId()).orElse(NONE);
        return OrganisationPayload.of(
                organisations.removeMember(key(input.organisationId()), account, viewer));
    }

    private static UUID key(String organisationId) {
        return GlobalId.key("Organisation", organisationId).orElse(NONE);
    }
}
