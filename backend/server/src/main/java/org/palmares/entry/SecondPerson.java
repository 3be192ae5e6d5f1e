// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.ENTRY_CHANGED_ELSEWHERE;
import static org.palmares.entry.EntryRefusal.ENTRY_NOT_A_DRAFT;
import static org.palmares.entry.EntryRefusal.NOT_OFFERED;
import static org.palmares.entry.EntryRefusal.NOT_TAKEN_YET;
import static org.palmares.entry.EntryRefusal.RETURN_REASON_MISSING;
import static org.palmares.entry.EntryRefusal.SECOND_PERSON_IS_ANOTHER;

import org.palmares.account.Viewer;
import org.palmares.contest.Approval;
import org.palmares.contest.Approvals;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.PaperRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.PaperNoticeTable;
import org.palmares.entry.store.PaperTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What one member of the secretariat entered counts as handed in only when another one has compared
 * it with what lies on the desk; or, where the contest declares that, when everybody could read of
 * it for a day. In between nothing of it changes.
 */
@Component
public class SecondPerson {

    private static final String NOT_HANDED_IN =
            "Hết thời gian công bố mà không nộp được; chuyển lại để xem còn vướng gì."
                    + " · It could not be handed in when its time was over; offer it again to see"
                    + " why.";

    private final PaperTable table;
    private final EntryTable entries;
    private final Submissions submissions;
    private final Contests contests;
    private final SecretariatDesk desk;
    private final Approvals approvals;
    private final PaperNoticeTable notices;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    SecondPerson(
            PaperTable table,
            EntryTable entries,
            Submissions submissions,
            Contests contests,
            SecretariatDesk desk,
            Approvals approvals,
            PaperNoticeTable notices,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.entries = entries;
        this.submissions = submissions;
        this.contests = contests;
        this.desk = desk;
        this.approvals = approvals;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Gives the work to a second person, or announces it. All that would hinder handing it in is
     * said now.
     *
     * @param consent whether the author's signed consent lies on the desk
     */
    @Transactional
    public Outcome<Entry> offer(UUID key, int revision, boolean consent, Viewer viewer) {
        return on(
                key,
                viewer,
                (entry, account) -> {
                    if (entry.offeredBy() != null) {
                        return Outcome.done(entry);
                    }
                    if (entry.state() != EntryState.DRAFT) {
                        return Outcome.refused(ENTRY_NOT_A_DRAFT);
                    }
                    if (entry.revision() != revision) {
                        return Outcome.refused(ENTRY_CHANGED_ELSEWHERE);
                    }
                    List<Refusal> refusals =
                            submissions.refusals(entry, consent, entry.owner(), clock.now());
                    return refusals.isEmpty() ? offer(entry, account) : Outcome.refused(refusals);
                });
    }

    private Outcome<Entry> offer(Entry entry, UUID account) {
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        boolean alone = approvals.of(contest.key()) == Approval.ONE_WITH_DELAY;
        Instant due = clock.now().plus(Approvals.delay(contest));
        List<Refusal> late = alone ? PaperRules.delay(entry, contest, due) : List.of();
        if (!late.isEmpty()) {
            return Outcome.refused(late);
        }
        table.offer(entry.key(), account);
        if (alone) {
            notices.announce(contest.key(), entry.key(), due, account);
        }
        audit(alone ? "paper.announced" : "paper.offered", entry, account, "");
        return Outcome.done(entries.locked(entry.key()).orElseThrow());
    }

    /** Two at once confirm once: the other one is told what came of it. */
    @Transactional
    public Outcome<Entry> confirm(UUID key, Viewer viewer) {
        return on(
                key,
                viewer,
                (entry, account) -> {
                    if (Submissions.isHandedIn(entry)) {
                        return Outcome.done(entry);
                    }
                    if (entry.offeredBy() == null) {
                        return Outcome.refused(NOT_OFFERED);
                    }
                    Paper paper = paper(key);
                    if (account.equals(entry.offeredBy()) || account.equals(paper.takenBy())) {
                        return Outcome.refused(SECOND_PERSON_IS_ANOTHER);
                    }
                    Contest contest = contests.byKey(entry.contest()).orElseThrow();
                    return submissions
                            .handIn(
                                    entry.compared(),
                                    PaperRules.inTime(
                                            entry, contest, paper.byPostmark(), clock.now()),
                                    account,
                                    clock.now())
                            .map(
                                    handedIn -> {
                                        table.compared(key, account);
                                        notices.end(key, PaperNotice.End.COMPARED);
                                        audit("paper.confirmed", handedIn, account, "");
                                        return handedIn;
                                    });
                });
    }

    /**
     * Hands in what was announced and not taken back, as of the moment that was announced; what
     * cannot be handed in any more goes back to the desk.
     */
    @Transactional
    public void waited(UUID key) {
        Entry entry = entries.locked(key).orElseThrow();
        Paper paper = paper(key);
        Instant due = paper.dueAt();
        UUID account = entry.offeredBy();
        if (due == null || account == null || clock.now().isBefore(due)) {
            return;
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        Outcome<Entry> outcome =
                submissions.handIn(
                        entry.compared(),
                        PaperRules.inTime(entry, contest, paper.byPostmark(), due),
                        account,
                        due);
        if (outcome.isDone()) {
            notices.end(key, PaperNotice.End.HANDED_IN);
            audit("paper.handed-in-alone", entry, account, "");
        } else {
            back(entry, NOT_HANDED_IN, account);
        }
    }

    /** Back to whoever entered it, with what has to be mended. */
    @Transactional
    public Outcome<Entry> sendBack(UUID key, String reason, Viewer viewer) {
        return TextRules.reason(reason)
                .flatMap(
                        words ->
                                on(
                                        key,
                                        viewer,
                                        (entry, account) -> sendBack(entry, words, account)));
    }

    private Outcome<Entry> sendBack(Entry entry, String words, UUID account) {
        if (entry.offeredBy() == null) {
            return Outcome.refused(NOT_OFFERED);
        }
        if (words.isEmpty()) {
            return Outcome.refused(Refusal.of(RETURN_REASON_MISSING).at("reason"));
        }
        return Outcome.done(back(entry, words, account));
    }

    private Entry back(Entry entry, String words, UUID account) {
        table.offer(entry.key(), null);
        table.sendBack(entry.key(), words);
        notices.end(entry.key(), PaperNotice.End.CANCELLED);
        audit("paper.sent-back", entry, account, words);
        return entries.locked(entry.key()).orElseThrow();
    }

    private Outcome<Entry> on(
            UUID key, Viewer viewer, BiFunction<Entry, UUID, Outcome<Entry>> step) {
        UUID account = viewer.accountKey().orElse(null);
        Entry entry =
                entries.locked(key)
                        .filter(Entry::isOnTheSecretariatsDesk)
                        .filter(found -> desk.enters(found.contest(), viewer))
                        .orElse(null);
        if (account == null || entry == null) {
            return Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("entryId"));
        }
        return entry.countedAt() == null
                ? Outcome.refused(NOT_TAKEN_YET)
                : step.apply(entry, account);
    }

    private Paper paper(UUID key) {
        return java.util.Objects.requireNonNull(table.of(List.of(key)).get(key));
    }

    private void audit(String action, Entry entry, UUID account, String reason) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        entry.contest(),
                        account,
                        entry.key(),
                        reason.isEmpty()
                                ? Map.of("number", PaperNumber.write(paper(entry.key()).number()))
                                : Map.of(
                                        "number",
                                        PaperNumber.write(paper(entry.key()).number()),
                                        "reason",
                                        reason)));
    }
}
