// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.audit.web;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.audit.AuditTrail;
import org.palmares.audit.Recorded;
import org.palmares.contest.Contest;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller
class AuditController {

    record Detail(String name, String value) {}

    private final AuditTrail trail;
    private final Accounts accounts;

    AuditController(AuditTrail trail, Accounts accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable Page<Recorded> auditTrail(
            Contest contest,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return trail.of(contest.key(), viewer, first, after == null ? null : position(after))
                .orElse(null);
    }

    @BatchMapping(typeName = "Recorded")
    Map<Recorded, Optional<Account>> actor(List<Recorded> asked) {
        Map<UUID, Account> found =
                accounts.byKeys(
                        asked.stream()
                                .map(Recorded::actor)
                                .filter(Objects::nonNull)
                                .collect(toSet()));
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                one -> Optional.ofNullable(one.actor()).map(found::get)));
    }

    @SchemaMapping(typeName = "Recorded")
    List<Detail> details(Recorded recorded) {
        return recorded.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Detail(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A cursor that we did not make shows the first page. */
    private static @Nullable Long position(String after) {
        try {
            return Long.valueOf(after);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
