// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.rules.RetentionRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.RetentionTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** For how long contests keep the files of their works, and which are told to keep everything. */
@Component
public class Retentions {

    private static final int LONGEST_REASON = 2000;

    private final RetentionTable table;
    private final ContestTable contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    Retentions(
            RetentionTable table,
            ContestTable contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /** By one statement; every one asked for is there. */
    public Map<UUID, Retention> of(Collection<UUID> keys) {
        Map<UUID, Retention> said = table.of(keys);
        return keys.stream()
                .distinct()
                .collect(toMap(key -> key, key -> said.getOrDefault(key, Retention.USUAL)));
    }

    /** The pauses that hold, by one statement; contests without one are absent. */
    public Map<UUID, RetentionPause> pauses(Collection<UUID> keys) {
        return table.pauses(keys);
    }

    /** From when on the files of a work may go; empty for never, and before publication. */
    public static Optional<Instant> due(Contest contest, Retention retention, KeptAs as) {
        return Optional.ofNullable(contest.publishedAt())
                .flatMap(at -> RetentionRules.due(retention, as, at, contest.timeZone()));
    }

    /** Contests with a published result, oldest first. */
    public List<UUID> published() {
        return table.published();
    }

    /** Whether files may go now; nobody can pause that until the transaction ends. */
    public boolean mayRemove(UUID contest) {
        table.hold(contest);
        return table.pauses(List.of(contest)).isEmpty();
    }

    @Transactional
    public Outcome<Contest> set(UUID key, Retention wanted, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest contest = contests.locked(key);
        Retention before = table.of(List.of(key)).getOrDefault(key, Retention.USUAL);
        List<Refusal> refusals = RetentionRules.change(contest, before, wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!before.equals(wanted)) {
            table.set(key, wanted);
            audit(
                    "retention.set",
                    key,
                    viewer,
                    Map.of(
                            "winners", Integer.toString(wanted.winners()),
                            "others", Integer.toString(wanted.others()),
                            "refused", Integer.toString(wanted.refused()),
                            "drafts", Integer.toString(wanted.drafts())));
        }
        return Outcome.done(contest);
    }

    /** Nothing is removed from now on, whatever was announced. */
    @Transactional
    public Outcome<Contest> pause(UUID key, String reason, Viewer viewer) {
        return decide(key, true, reason, viewer);
    }

    /** Removal goes on; what is due then is announced anew. */
    @Transactional
    public Outcome<Contest> resume(UUID key, String reason, Viewer viewer) {
        return decide(key, false, reason, viewer);
    }

    private Outcome<Contest> decide(UUID key, boolean paused, String reason, Viewer viewer) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        String said = reason.strip();
        if (said.isEmpty()) {
            return Outcome.refused(Refusal.of(CommonRefusal.REQUIRED).at("reason"));
        }
        if (said.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.of(CommonRefusal.TOO_LONG, LONGEST_REASON).at("reason"));
        }
        Contest contest = contests.locked(key);
        if (table.pauses(List.of(key)).containsKey(key) != paused) {
            table.decide(key, paused, said, actor);
            audit(
                    paused ? "retention.paused" : "retention.resumed",
                    key,
                    viewer,
                    Map.of("reason", said));
        }
        return Outcome.done(contest);
    }

    private void audit(String action, UUID contest, Viewer viewer, Map<String, String> details) {
        events.publishEvent(
                new AuditedEvent(action, contest, viewer.accountKey().orElse(null), null, details));
    }
}
