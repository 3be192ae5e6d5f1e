// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.entry.rules.SetupRules;
import org.palmares.entry.store.ScreeningSetupTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the organisers want their works screened. */
@Component
public class ScreeningSetups {

    private final ScreeningSetupTable table;
    private final Members members;
    private final ApplicationEventPublisher events;

    ScreeningSetups(ScreeningSetupTable table, Members members, ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.events = events;
    }

    public ScreeningSetup of(UUID contest) {
        return table.of(contest);
    }

    /** Every version of the checklist that there has been, the oldest first. */
    public List<Checklist> versions(UUID contest) {
        return table.versions(contest);
    }

    /** Decisions keep the list that they were made by: a list once used becomes a new version. */
    @Transactional
    public Outcome<ScreeningSetup> save(UUID contest, ScreeningSetup wanted, Viewer viewer) {
        if (!members.isOrganiser(contest, viewer)) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        List<Refusal> refusals = SetupRules.check(wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        ScreeningSetup before = table.of(contest);
        if (!before.checklist().items().equals(wanted.checklist().items())) {
            table.write(contest, wanted.checklist().items());
        }
        table.save(contest, wanted);
        ScreeningSetup saved = table.of(contest);
        events.publishEvent(
                new AuditedEvent(
                        "screening.set-up",
                        contest,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of(
                                "checklist", String.valueOf(saved.checklist().version()),
                                "secondShare", String.valueOf(saved.secondLook().share()))));
        return Outcome.done(saved);
    }
}
