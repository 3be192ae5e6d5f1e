// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.util.stream.Collectors.groupingBy;

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
import java.util.UUID;

/** What entrants are and were asked to declare. */
@Component
public class Declarations {

    private final DeclarationTable table;
    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    Declarations(
            DeclarationTable table,
            ContestTable contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    public DeclarationList current(UUID contest) {
        return current(List.of(contest)).getOrDefault(contest, DeclarationList.none(contest));
    }

    /** The latest versions of the contests that ever asked for something; one statement. */
    public Map<UUID, DeclarationList> current(Collection<UUID> asked) {
        return table.latest(asked);
    }

    /** All versions, oldest first, by contest; one statement. */
    public Map<UUID, List<DeclarationList>> all(Collection<UUID> asked) {
        return table.all(asked).stream().collect(groupingBy(DeclarationList::contest));
    }

    /** Also while works are taken: who answered other words is asked again before handing in. */
    @Transactional
    public Outcome<Contest> declare(UUID key, List<Declaration> items, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        List<Refusal> refusals = DeclarationRules.check(items);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest contest = contests.locked(key);
        if (!current(key).items().equals(items)) {
            keep(key, items);
            events.publishEvent(
                    new AuditedEvent(
                            "contest.declarations-set",
                            key,
                            viewer.accountKey().orElse(null),
                            null,
                            Map.of("version", String.valueOf(current(key).version()))));
        }
        return Outcome.done(contest);
    }

    /** As the next version. Callers hold the contest's row. */
    void keep(UUID contest, List<Declaration> items) {
        table.insert(contest, items);
    }
}
