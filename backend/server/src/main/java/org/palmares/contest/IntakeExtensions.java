// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.palmares.kernel.CommonRefusal.NOT_FOUND;
import static org.palmares.kernel.CommonRefusal.REQUIRED;
import static org.palmares.kernel.CommonRefusal.TOO_LONG;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.ExtensionRules;
import org.palmares.contest.rules.LocalTime;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.ExtensionTable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Taking works for longer than announced; each time with a reason that everybody reads. */
@Component
public class IntakeExtensions {

    private static final int MOST_REASON = 1000;

    private final ExtensionTable table;
    private final ContestTable contests;
    private final Calendars calendars;
    private final Members members;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    IntakeExtensions(
            ExtensionTable table,
            ContestTable contests,
            Calendars calendars,
            Members members,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.calendars = calendars;
        this.members = members;
        this.clock = clock;
        this.events = events;
    }

    /** Latest first, by one statement. */
    public Map<UUID, List<IntakeExtension>> of(Collection<UUID> asked) {
        return table.of(asked);
    }

    /** The contest with the dates that it would have; nothing changes. */
    public Outcome<Contest> preview(
            Contest contest, @Nullable UUID category, Instant newEnd, boolean move) {
        return calendar(contest, category, newEnd, move)
                .map(
                        calendar ->
                                contest.at(
                                        calendar,
                                        ExtensionRules.rounds(contest, category, newEnd)));
    }

    private Outcome<Calendar> calendar(
            Contest contest, @Nullable UUID category, Instant newEnd, boolean move) {
        Refusal refusal = impossible(contest, category);
        return refusal == null
                ? ExtensionRules.extend(contest, category, newEnd, move, clock.now())
                : Outcome.refused(refusal);
    }

    /**
     * @param category null for the whole contest
     * @param move whether clashing later phases are moved along; otherwise they refuse it by name
     */
    @Transactional
    public Outcome<Contest> extend(
            UUID key,
            @Nullable UUID category,
            Instant newEnd,
            Text reason,
            boolean move,
            Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (reason.vi().isBlank()) {
            return Outcome.refused(Refusal.of(REQUIRED).at("reason.vi"));
        }
        if (reason.vi().length() > MOST_REASON) {
            return Outcome.refused(Refusal.of(TOO_LONG, MOST_REASON).at("reason.vi"));
        }
        Contest before = contests.locked(key);
        return calendar(before, category, newEnd, move)
                .map(calendar -> extend(before, category, newEnd, reason, calendar, viewer));
    }

    private Contest extend(
            Contest before,
            @Nullable UUID category,
            Instant newEnd,
            Text reason,
            Calendar calendar,
            Viewer viewer) {
        Instant oldEnd = ExtensionRules.end(before, category);
        table.insert(before.key(), category, oldEnd, newEnd, reason);
        Contest after =
                calendars.extend(
                        before,
                        category,
                        newEnd,
                        calendar,
                        viewer.accountKey().orElse(null),
                        reason.vi());
        events.publishEvent(
                new IntakeExtended(
                        before.key(),
                        before.slug(),
                        before.name(),
                        category,
                        category == null ? null : before.category(category).orElseThrow().name(),
                        LocalTime.ofEnd(oldEnd, before.timeZone()),
                        LocalTime.ofEnd(newEnd, before.timeZone()),
                        reason));
        return after;
    }

    private static @Nullable Refusal impossible(Contest contest, @Nullable UUID category) {
        if (contest.openedAt() == null) {
            return Refusal.of(ContestRefusal.EXTENSION_OF_A_DRAFT);
        }
        return category != null && contest.category(category).isEmpty()
                ? Refusal.of(NOT_FOUND).at("categoryId")
                : null;
    }
}
