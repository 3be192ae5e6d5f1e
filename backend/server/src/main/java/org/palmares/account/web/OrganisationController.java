// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Organisation;
import org.palmares.account.Organisations;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading the organisations. */
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final Accounts accounts;

    OrganisationController(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @QueryMapping
    @Nullable Page<Organisation> organisations(
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return organisations.all(viewer, first, after).orElse(null);
    }

    @QueryMapping
    @Nullable Organisation organisationInvitation(@Argument String token) {
        return organisations.invitedBy(token).orElse(null);
    }

    @SchemaMapping(typeName = "Viewer")
    boolean isAdministrator(Viewer viewer) {
        return viewer.administrator();
    }

    @SchemaMapping(typeName = "Viewer")
    boolean canCreateContests(Viewer viewer) {
        return organisations.mayCreateContests(viewer);
    }

    @SchemaMapping(typeName = "Viewer", field = "organisations")
    List<Organisation> ofViewer(Viewer viewer) {
        return organisations.of(viewer);
    }

    @SchemaMapping(typeName = "Organisation")
    String id(Organisation organisation) {
        return GlobalId.of("Organisation", organisation.key());
    }

    /** Empty to others than administrators and members. */
    @BatchMapping(typeName = "Organisation")
    Map<Organisation, List<Account>> members(
            List<Organisation> asked, graphql.GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, List<UUID>> members =
                organisations.members(asked.stream().map(Organisation::key).toList());
        Map<UUID, Account> found =
                accounts.byKeys(members.values().stream().flatMap(List::stream).toList());
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                one ->
                                        seen(members.getOrDefault(one.key(), List.of()), viewer)
                                                .stream()
                                                .map(found::get)
                                                .filter(Objects::nonNull)
                                                .toList()));
    }

    private static List<UUID> seen(List<UUID> members, Viewer viewer) {
        boolean inside = viewer.accountKey().map(members::contains).orElse(false);
        return viewer.administrator() || inside ? members : List.of();
    }
}
