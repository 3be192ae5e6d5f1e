// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Coordinators;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.contest.Unit;
import org.palmares.contest.Units;
import org.palmares.kernel.GlobalId;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a unit shows, and to whom. */
@Controller
class UnitController {

    private final Units units;
    private final Coordinators coordinators;
    private final Members members;
    private final Accounts accounts;

    UnitController(Units units, Coordinators coordinators, Members members, Accounts accounts) {
        this.units = units;
        this.coordinators = coordinators;
        this.members = members;
        this.accounts = accounts;
    }

    @SchemaMapping(typeName = "Contest")
    List<Unit> units(Contest contest) {
        return units.of(contest.key());
    }

    @SchemaMapping(typeName = "Unit")
    String id(Unit unit) {
        return GlobalId.of("Unit", unit.key());
    }

    @SchemaMapping(typeName = "Unit")
    @Nullable String parentId(Unit unit) {
        return unit.parent() == null ? null : GlobalId.of("Unit", unit.parent());
    }

    @BatchMapping(typeName = "Unit")
    Map<Unit, Integer> minimum(List<Unit> asked, GraphQLContext context) {
        return quotas(asked, viewer(context), true);
    }

    @BatchMapping(typeName = "Unit")
    Map<Unit, Integer> maximum(List<Unit> asked, GraphQLContext context) {
        return quotas(asked, viewer(context), false);
    }

    private Map<Unit, Integer> quotas(List<Unit> asked, Viewer viewer, boolean least) {
        Map<UUID, Set<Role>> roles = roles(asked, viewer);
        Map<Unit, Integer> found = new HashMap<>();
        for (Unit unit : asked) {
            Integer quota = least ? unit.minimum() : unit.maximum();
            if (quota != null && !roles.getOrDefault(unit.contest(), Set.of()).isEmpty()) {
                found.put(unit, quota);
            }
        }
        return found;
    }

    @BatchMapping(typeName = "Unit")
    Map<Unit, List<Account>> coordinators(List<Unit> asked, GraphQLContext context) {
        Map<UUID, Set<Role>> roles = roles(asked, viewer(context));
        List<Unit> shown =
                asked.stream()
                        .filter(u -> !roles.getOrDefault(u.contest(), Set.of()).isEmpty())
                        .toList();
        Map<UUID, List<UUID>> bound = coordinators.of(shown.stream().map(Unit::key).toList());
        Map<UUID, Account> found =
                accounts.byKeys(
                        bound.values().stream().flatMap(Collection::stream).collect(toSet()));
        return shown.stream()
                .distinct()
                .collect(
                        toMap(
                                unit -> unit,
                                unit ->
                                        bound.getOrDefault(unit.key(), List.of()).stream()
                                                .map(found::get)
                                                .filter(Objects::nonNull)
                                                .toList()));
    }

    private Map<UUID, Set<Role>> roles(List<Unit> asked, Viewer viewer) {
        return members.roles(asked.stream().map(Unit::contest).collect(toSet()), viewer);
    }

    private static Viewer viewer(GraphQLContext context) {
        return context.getOrDefault(Viewer.class, Viewer.NOBODY);
    }
}
