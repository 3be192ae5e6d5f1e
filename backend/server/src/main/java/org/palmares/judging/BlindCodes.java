// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.judging.store.CodeOpeningTable;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which code stands for which work: for organisers once the score sheets are sealed, and before
 * that for one who gives a reason that everybody can read in the audit. Never for a juror.
 */
@Component
public class BlindCodes {

    private static final int LONGEST_REASON = 2_000;

    private final Members members;
    private final ScoreSealTable seals;
    private final CodeOpeningTable table;
    private final ApplicationEventPublisher events;

    BlindCodes(
            Members members,
            ScoreSealTable seals,
            CodeOpeningTable table,
            ApplicationEventPublisher events) {
        this.members = members;
        this.seals = seals;
        this.table = table;
        this.events = events;
    }

    /** By code; empty for those who may not read them now. */
    public Optional<Page<CodedWork>> page(
            UUID contest, Viewer viewer, @Nullable Integer first, @Nullable String after) {
        if (!isOpen(contest, viewer)) {
            return Optional.empty();
        }
        int size = Page.size(first);
        return Optional.of(
                Page.of(
                        table.page(contest, after, size + 1),
                        size,
                        after != null,
                        table.count(contest),
                        CodedWork::code));
    }

    /** Whether the viewer could read the codes by giving a reason. */
    public boolean mayOpen(UUID contest, Viewer viewer) {
        return members.isOrganiser(contest, viewer)
                && !members.has(contest, viewer, Role.JUROR)
                && !isOpen(contest, viewer);
    }

    private boolean isOpen(UUID contest, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        return account != null
                && members.isOrganiser(contest, viewer)
                && (seals.of(contest).isPresent()
                        || !members.has(contest, viewer, Role.JUROR)
                                && table.isOpen(contest, account));
    }

    /** Opens them for this organiser alone; each time is written down. */
    @Transactional
    public Outcome<UUID> open(UUID contest, Viewer viewer, String reason) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null || !members.isOrganiser(contest, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (members.has(contest, viewer, Role.JUROR)) {
            return Outcome.refused(JudgingRefusal.CODES_HIDDEN_FROM_JURORS);
        }
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            return Outcome.refused(JudgingRefusal.CODE_REASON_MISSING);
        }
        if (table.open(contest, account, said)) {
            events.publishEvent(
                    new AuditedEvent(
                            "blind_codes.opened", contest, account, null, Map.of("reason", said)));
        }
        return Outcome.done(contest);
    }
}
