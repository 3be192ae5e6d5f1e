// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.GUARDIAN_NOT_NEEDED;
import static org.palmares.entry.EntryRefusal.GUARDIAN_SCAN_MISSING;
import static org.palmares.entry.EntryRefusal.OWN_ENTRY;

import org.palmares.account.Viewer;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.Members;
import org.palmares.entry.rules.ScreeningRules;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.GuardianTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.media.MediaState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/** Consents on paper: the entrant sends a scan, and a screener says that it was looked at. */
@Component
public class GuardianScans {

    private final GuardianTable table;
    private final EntryTable entries;
    private final GuardianConsents consents;
    private final Works works;
    private final Members members;
    private final ApplicationEventPublisher events;

    GuardianScans(
            GuardianTable table,
            EntryTable entries,
            GuardianConsents consents,
            Works works,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.entries = entries;
        this.consents = consents;
        this.works = works;
        this.members = members;
        this.events = events;
    }

    /** Confirming twice is confirming once. */
    @Transactional
    public Outcome<Entry> confirm(UUID key, String author, Viewer viewer) {
        Entry entry = entries.locked(key).orElse(null);
        if (entry == null
                || entry.state() != EntryState.SUBMITTED
                || !ScreeningRules.screens(members.roles(entry.contest(), viewer))) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (entry.isOwnedBy(viewer)) {
            return Outcome.refused(OWN_ENTRY);
        }
        MinorAuthor minor =
                consents.of(entry).stream()
                        .filter(one -> one.author().equals(author))
                        .findFirst()
                        .orElse(null);
        if (minor == null) {
            return Outcome.refused(GUARDIAN_NOT_NEEDED);
        }
        if (minor.state().isGiven()) {
            return Outcome.done(entry);
        }
        if (!isSent(works.of(key))) {
            return Outcome.refused(GUARDIAN_SCAN_MISSING);
        }
        UUID account = viewer.accountKey().orElseThrow();
        table.confirmScan(key, author, account);
        events.publishEvent(
                new AuditedEvent(
                        "entry.guardian-scan-confirmed",
                        entry.contest(),
                        account,
                        key,
                        Map.of("number", entry.code() == null ? "" : entry.code())));
        return Outcome.done(entry);
    }

    private static boolean isSent(Work work) {
        return work.parts().stream()
                .flatMap(part -> part.companions(CompanionKind.GUARDIAN_CONSENT))
                .anyMatch(one -> work.state(one.key()) == MediaState.READY);
    }
}
