// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.DeclarationRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.DeclarationTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The age, in whole years, under which an author needs a guardian's consent. */
@Component
public class GuardianAges {

    private final DeclarationTable table;
    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    GuardianAges(
            DeclarationTable table,
            ContestTable contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    public Optional<Integer> of(UUID contest) {
        return Optional.ofNullable(of(List.of(contest)).get(contest));
    }

    /** Contests that ask for no guardian are absent; one statement. */
    public Map<UUID, Integer> of(Collection<UUID> asked) {
        return table.guardianAges(asked);
    }

    /**
     * Like all rules of the competition, only until the contest is open.
     *
     * @param age null asks for no guardian
     */
    @Transactional
    public Outcome<Contest> set(UUID key, @Nullable Integer age, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        List<Refusal> refusals = DeclarationRules.guardianAge(age);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest contest = contests.locked(key);
        if (Objects.equals(of(key).orElse(null), age)) {
            return Outcome.done(contest);
        }
        if (contest.openedAt() != null) {
            return Outcome.refused(ContestRefusal.CONTEST_LOCKED);
        }
        table.guardianAge(key, age);
        events.publishEvent(
                new AuditedEvent(
                        "contest.guardian-age-set",
                        key,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of("age", age == null ? "" : age.toString())));
        return Outcome.done(contest);
    }
}
