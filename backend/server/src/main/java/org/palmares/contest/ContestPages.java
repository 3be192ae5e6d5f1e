// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.account.Viewer;
import org.palmares.contest.rules.PageRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.PageTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who stands behind each contest, where to ask, and by which papers it is held. */
@Component
public class ContestPages {

    private final PageTable table;
    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    ContestPages(
            PageTable table,
            ContestTable contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /** A constant number of statements, however many contests. */
    public Map<UUID, ContestPage> of(Collection<UUID> asked) {
        return table.of(asked);
    }

    /** Whether the viewer writes what stands on the page: organisers and editors do. */
    public boolean mayWrite(UUID contest, Viewer viewer) {
        Set<Role> roles = members.roles(contest, viewer);
        return roles.contains(Role.ORGANISER) || roles.contains(Role.EDITOR);
    }

    /** Those of these files that stand on the page of any contest. */
    public Set<UUID> shown(Collection<UUID> files) {
        return table.shown(files);
    }

    /** The document whose paper this file is. */
    public Optional<OfficialDocument> document(UUID file) {
        return table.document(file);
    }

    @Transactional
    public Outcome<Contest> update(UUID contest, ContestPage page, Viewer viewer) {
        if (!mayWrite(contest, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        List<Refusal> refusals = PageRules.check(page);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest locked = contests.locked(contest);
        table.replace(contest, page);
        events.publishEvent(
                new AuditedEvent(
                        "contest.page-updated",
                        contest,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of("page", page.toString())));
        return Outcome.done(locked);
    }
}
