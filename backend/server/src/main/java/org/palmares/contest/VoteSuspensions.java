// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.palmares.contest.ContestRefusal.NOT_AN_ORGANISER;
import static org.palmares.contest.ContestRefusal.NOT_SUSPENDED;
import static org.palmares.contest.ContestRefusal.SUSPENSION_NEEDS_ANOTHER_PERSON;
import static org.palmares.contest.ContestRefusal.SUSPENSION_OUTSIDE_VOTING;
import static org.palmares.contest.ContestRefusal.SUSPENSION_WAITS;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.SuspensionRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.SuspensionTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Not taking votes for a while, because of an incident. Voting never ends early for it: the time is
 * given back at the end at once. One organiser proposes, another one confirms; where the contest
 * declares that one person may decide, it holds at once, because a day's notice would outlast any
 * incident, and everybody reads of it.
 */
@Component
public class VoteSuspensions {

    private static final int MOST_REASON = 1000;

    private final SuspensionTable table;
    private final ContestTable contests;
    private final Calendars calendars;
    private final Members members;
    private final Approvals approvals;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    VoteSuspensions(
            SuspensionTable table,
            ContestTable contests,
            Calendars calendars,
            Members members,
            Approvals approvals,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.calendars = calendars;
        this.members = members;
        this.approvals = approvals;
        this.clock = clock;
        this.events = events;
    }

    /** Those that were confirmed, latest first, by one statement. */
    public Map<UUID, List<VoteSuspension>> of(Collection<UUID> asked) {
        return table.of(asked);
    }

    /** What waits for its second person; for nobody but who oversees the contest. */
    public Optional<VoteSuspension> proposed(UUID contest) {
        return table.proposed(contest);
    }

    @Transactional
    public Outcome<Contest> propose(UUID key, Duration lasts, Text reason, Viewer viewer) {
        return on(
                key,
                viewer,
                (contest, actor) -> {
                    Refusal refusal = impossible(contest, lasts, reason);
                    if (refusal != null) {
                        return Outcome.refused(refusal);
                    }
                    table.propose(key, lasts, reason, actor);
                    audit("votes.suspension-proposed", key, actor, reason);
                    return approvals.of(key) == Approval.ONE_WITH_DELAY
                            ? suspend(contest, table.proposed(key).orElseThrow(), actor)
                            : Outcome.done(contest);
                });
    }

    private @Nullable Refusal impossible(Contest contest, Duration lasts, Text reason) {
        Refusal unfit = SuspensionRules.refusal(lasts, reason, MOST_REASON);
        if (unfit != null) {
            return unfit;
        }
        if (!contest.calendar().voting().isOpen(clock.now())) {
            return Refusal.of(SUSPENSION_OUTSIDE_VOTING);
        }
        return table.proposed(contest.key()).isPresent() ? Refusal.of(SUSPENSION_WAITS) : null;
    }

    @Transactional
    public Outcome<Contest> confirm(UUID key, Viewer viewer) {
        return onProposed(
                key,
                viewer,
                (contest, actor) -> {
                    VoteSuspension proposed = table.proposed(key).orElseThrow();
                    return proposed.proposedBy().equals(actor)
                            ? Outcome.refused(SUSPENSION_NEEDS_ANOTHER_PERSON)
                            : suspend(contest, proposed, actor);
                });
    }

    private Outcome<Contest> suspend(Contest contest, VoteSuspension proposed, UUID actor) {
        Instant now = clock.now();
        if (!contest.calendar().voting().isOpen(now)) {
            return Outcome.refused(SUSPENSION_OUTSIDE_VOTING);
        }
        // One that follows another while that is on begins where it ends.
        Instant from = latest(contest.key()).flatMap(last -> last.endsAfter(now)).orElse(now);
        Instant until = from.plus(proposed.lasts());
        table.confirm(proposed.key(), from, until, actor);
        Contest after =
                calendars.giveBack(contest, new Window(from, until), actor, proposed.reason().vi());
        events.publishEvent(new VotesSuspended(contest.key(), until));
        audit("votes.suspended", contest.key(), actor, proposed.reason());
        return Outcome.done(after);
    }

    /** Taken back, or not agreed to. */
    @Transactional
    public Outcome<Contest> withdraw(UUID key, Viewer viewer) {
        return onProposed(
                key,
                viewer,
                (contest, actor) -> {
                    VoteSuspension proposed = table.proposed(key).orElseThrow();
                    table.withdraw(proposed.key(), actor);
                    audit("votes.suspension-withdrawn", key, actor, proposed.reason());
                    return Outcome.done(contest);
                });
    }

    /** Votes are taken again before it was announced; the end of voting stays where it is. */
    @Transactional
    public Outcome<Contest> end(UUID key, Viewer viewer) {
        return on(
                key,
                viewer,
                (contest, actor) -> {
                    Instant now = clock.now();
                    List<VoteSuspension> on =
                            table.of(List.of(key)).getOrDefault(key, List.of()).stream()
                                    .filter(each -> each.isOn(now))
                                    .toList();
                    if (on.isEmpty()) {
                        return Outcome.refused(NOT_SUSPENDED);
                    }
                    on.forEach(each -> table.end(each.key(), now));
                    events.publishEvent(new VotesSuspended(key, now));
                    audit("votes.resumed", key, actor, on.getFirst().reason());
                    return Outcome.done(contest);
                });
    }

    private Optional<VoteSuspension> latest(UUID contest) {
        return table.of(List.of(contest)).getOrDefault(contest, List.of()).stream().findFirst();
    }

    private Outcome<Contest> onProposed(
            UUID key, Viewer viewer, BiFunction<Contest, UUID, Outcome<Contest>> act) {
        return on(
                key,
                viewer,
                (contest, actor) ->
                        table.proposed(key).isPresent()
                                ? act.apply(contest, actor)
                                : Outcome.refused(NOT_SUSPENDED));
    }

    private Outcome<Contest> on(
            UUID key, Viewer viewer, BiFunction<Contest, UUID, Outcome<Contest>> act) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(key, viewer)) {
            return Outcome.refused(NOT_AN_ORGANISER);
        }
        return act.apply(contests.locked(key), actor);
    }

    private void audit(String action, UUID contest, UUID actor, Text reason) {
        events.publishEvent(
                new AuditedEvent(action, contest, actor, null, Map.of("reason", reason.vi())));
    }
}
