// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.account.Viewer;
import org.palmares.contest.CalendarChanged;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.rules.Cut.Ground;
import org.palmares.judging.rules.ReasonRules;
import org.palmares.judging.store.BlindWorkTable;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.judging.store.ShortlistTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.palmares.voting.CandidateLists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which works go on from a sealed round: proposed by its rule, confirmed by an organiser. */
@Component
public class Shortlists {

    private final Contests contests;
    private final Members members;
    private final Entries entries;
    private final PanelTable panels;
    private final ScoreSealTable seals;
    private final ShortlistTable table;
    private final BlindWorkTable works;
    private final CompetingWorks competing;
    private final CandidateLists candidates;
    private final ApplicationEventPublisher events;

    Shortlists(
            Contests contests,
            Members members,
            Entries entries,
            PanelTable panels,
            ScoreSealTable seals,
            ShortlistTable table,
            BlindWorkTable works,
            CompetingWorks competing,
            CandidateLists candidates,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.entries = entries;
        this.panels = panels;
        this.seals = seals;
        this.table = table;
        this.works = works;
        this.competing = competing;
        this.candidates = candidates;
        this.events = events;
    }

    /** Organisers and observers only; empty to others and before the seal. */
    public List<RoundWork> of(UUID contest, int round, Viewer viewer) {
        return members.oversees(contest, viewer) ? table.works(contest, round) : List.of();
    }

    /** Why works were let through on confirmed shortlists, by work; by one statement. */
    public Map<UUID, Text> added(Collection<UUID> works) {
        return table.added(works);
    }

    /**
     * Lets a work go on that the rule had stopped, or that came in after the seal. Nothing is ever
     * taken off a shortlist.
     *
     * @param reason said to everybody once the shortlist is confirmed
     */
    @Transactional
    public Outcome<Contest> add(
            Viewer viewer, UUID contestKey, int round, UUID entryKey, Text reason) {
        Refusal unfit = ReasonRules.check(reason).orElse(null);
        if (unfit != null) {
            return Outcome.refused(unfit);
        }
        return unconfirmed(viewer, contestKey, round)
                .flatMap(contest -> add(viewer, contest, round, entryKey, reason));
    }

    private Outcome<Contest> add(
            Viewer viewer, Contest contest, int round, UUID entryKey, Text reason) {
        UUID actor = viewer.accountKey().orElseThrow();
        Entry entry = entries.byKey(entryKey).orElse(null);
        RoundWork known = table.work(contest.key(), round, entryKey).orElse(null);
        boolean wanted =
                entry != null
                        && entry.contest().equals(contest.key())
                        && competing.of(contest, round).contains(entry)
                        && (known == null || !known.shortlisted());
        if (entry == null || !wanted || entry.isOwnedBy(viewer)) {
            return Outcome.refused(JudgingRefusal.WORK_CANNOT_BE_ADDED);
        }
        table.add(known == null ? notJudged(entry, round) : known, reason, actor);
        events.publishEvent(
                new AuditedEvent(
                        "shortlist.added",
                        contest.key(),
                        actor,
                        entryKey,
                        Map.of(
                                "round", name(contest, round).vi(),
                                "number", String.valueOf(entry.number()),
                                "reason", reason.vi())));
        return Outcome.done(contest);
    }

    private static RoundWork notJudged(Entry entry, int round) {
        return new RoundWork(
                entry.contest(),
                round,
                entry.key(),
                entry.category(),
                null,
                0,
                false,
                Ground.NOT_JUDGED,
                null);
    }

    /** From here on it is known to everybody; confirming again is confirming once. */
    @Transactional
    public Outcome<Contest> confirm(Viewer viewer, UUID contestKey, int round) {
        Outcome<Contest> open = unconfirmed(viewer, contestKey, round);
        if (!open.isDone()) {
            boolean repeated =
                    open.refusals().stream()
                            .anyMatch(one -> one.code() == JudgingRefusal.SHORTLIST_CONFIRMED);
            return repeated ? Outcome.done(contests.byKey(contestKey).orElseThrow()) : open;
        }
        return open.flatMap(contest -> confirm(contest, round, viewer.accountKey().orElseThrow()));
    }

    private Outcome<Contest> confirm(Contest contest, int round, UUID actor) {
        List<UUID> goOn =
                table.works(contest.key(), round).stream()
                        .filter(RoundWork::shortlisted)
                        .map(RoundWork::entry)
                        .toList();
        if (goOn.isEmpty()) {
            return Outcome.refused(JudgingRefusal.SHORTLIST_EMPTY);
        }
        List<UUID> stopped =
                competing.of(contest, round).stream()
                        .map(Entry::key)
                        .filter(work -> !goOn.contains(work))
                        .toList();
        table.confirm(contest.key(), round, actor);
        works.leaveAfter(contest.key(), round, stopped);
        tellTheVote(contest);
        events.publishEvent(
                new ShortlistConfirmed(contest.key(), round, name(contest, round), goOn, stopped));
        events.publishEvent(
                new AuditedEvent(
                        "shortlist.confirmed",
                        contest.key(),
                        actor,
                        null,
                        Map.of(
                                "round", name(contest, round).vi(),
                                "works", String.valueOf(goOn.size()),
                                "stopped", String.valueOf(stopped.size()))));
        return Outcome.done(contest);
    }

    private Outcome<Contest> unconfirmed(Viewer viewer, UUID contestKey, int round) {
        if (!members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        panels.holdAlone(contestKey);
        Contest contest = contests.byKey(contestKey).orElseThrow();
        if (contest.round(round).isEmpty()) {
            return Outcome.refused(JudgingRefusal.ROUND_UNKNOWN);
        }
        if (seals.of(contestKey, round).isEmpty()) {
            return Outcome.refused(JudgingRefusal.ROUND_NOT_SEALED);
        }
        boolean confirmed =
                table.confirmations(List.of(contestKey)).stream()
                        .anyMatch(one -> one.round() == round);
        return confirmed
                ? Outcome.refused(JudgingRefusal.SHORTLIST_CONFIRMED)
                : Outcome.done(contest);
    }

    @EventListener
    void on(CalendarChanged changed) {
        tellTheVote(changed.contest());
    }

    private void tellTheVote(Contest contest) {
        Integer last = PanelRounds.before(contest, PanelRounds.FINAL);
        if (last == null) {
            candidates.all(contest.key());
        } else {
            candidates.only(contest.key(), table.confirmed(contest.key(), last));
        }
    }

    private static Text name(Contest contest, int round) {
        return contest.round(round).orElseThrow().name();
    }
}
