// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.TAKEN_ALREADY;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.PostTerm;
import org.palmares.contest.PostTerms;
import org.palmares.entry.rules.PaperFormRules;
import org.palmares.entry.rules.PaperRules;
import org.palmares.entry.store.DocketTable;
import org.palmares.entry.store.EntryTable;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works that come to the secretariat by hand, by post or on a stick, each with a receipt. */
@Component
public class Papers {

    private final PaperTable table;
    private final EntryTable entries;
    private final DocketTable dockets;
    private final Contests contests;
    private final PostTerms terms;
    private final SecretariatDesk desk;
    private final ClaimCodes codes;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Papers(
            PaperTable table,
            EntryTable entries,
            DocketTable dockets,
            Contests contests,
            PostTerms terms,
            SecretariatDesk desk,
            ClaimCodes codes,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.entries = entries;
        this.dockets = dockets;
        this.contests = contests;
        this.terms = terms;
        this.desk = desk;
        this.codes = codes;
        this.clock = clock;
        this.events = events;
    }

    /** A work that nobody entered before, under the secretariat's next number. */
    @Transactional
    public Outcome<ClaimCodes.Made> take(UUID contestKey, PaperForm form, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null || !desk.enters(contestKey, viewer)) {
            return Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("contestId"));
        }
        Contest contest = contests.byKey(contestKey).orElseThrow();
        return PaperFormRules.clean(form, contest)
                .flatMap(clean -> begin(contest, clean, viewer, account));
    }

    private Outcome<ClaimCodes.Made> begin(
            Contest contest, PaperForm form, Viewer viewer, UUID account) {
        PaperForm.NewWork work = java.util.Objects.requireNonNull(form.work());
        Instant now = clock.now();
        Delivery delivery = delivery(form, now);
        PostTerm term = terms.of(contest.key());
        var refusals =
                new ArrayList<Refusal>(
                        PaperRules.take(contest, work.category(), delivery, term, now));
        refusals.addAll(desk.unit(contest.key(), new DraftChange.UnitChoice(work.unit())));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID key = dockets.nextKey();
        int number = table.nextNumber(contest.key());
        dockets.lock(contest.key());
        DraftChange texts = new DraftChange(null, work.title(), "", List.of(work.author()), null);
        dockets.write(
                contest.key(),
                account,
                List.of(
                        new DocketedEntry(
                                Dockets.draft(
                                        key, contest.key(), work.category(), texts, work.unit()),
                                new Docket(
                                        ownKey(contest.key(), number, key),
                                        work.phone(),
                                        "",
                                        List.of(),
                                        List.of(),
                                        null))),
                Map.of(work.category(), work.kind()));
        return Outcome.done(
                taken(entries.locked(key).orElseThrow(), number, form, delivery, term, account));
    }

    /** A table may have used the words of a receipt number as its own key. */
    private String ownKey(UUID contest, int number, UUID entry) {
        String plain = PaperNumber.write(number);
        return dockets.hasOwnKey(contest, plain) ? plain + " " + entry : plain;
    }

    /** A work that a table brought, and that has come now. */
    @Transactional
    public Outcome<ClaimCodes.Made> takeListed(UUID key, PaperForm form, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        Entry entry =
                entries.locked(key)
                        .filter(Entry::isOnTheSecretariatsDesk)
                        .filter(found -> desk.enters(found.contest(), viewer))
                        .orElse(null);
        if (account == null || entry == null) {
            return Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("entryId"));
        }
        if (entry.countedAt() != null || entry.state() != EntryState.DRAFT) {
            return Outcome.refused(TAKEN_ALREADY);
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        return PaperFormRules.clean(form, contest)
                .flatMap(
                        clean -> {
                            Instant now = clock.now();
                            Delivery delivery = delivery(clean, now);
                            PostTerm term = terms.of(contest.key());
                            List<Refusal> refusals =
                                    PaperRules.take(contest, entry.category(), delivery, term, now);
                            return refusals.isEmpty()
                                    ? Outcome.done(
                                            taken(
                                                    entry,
                                                    table.nextNumber(contest.key()),
                                                    clean,
                                                    delivery,
                                                    term,
                                                    account))
                                    : Outcome.refused(refusals);
                        });
    }

    private static Delivery delivery(PaperForm form, Instant now) {
        return new Delivery(
                form.way(),
                form.arrivedAt() == null ? now : form.arrivedAt(),
                form.way() == PaperWay.POST ? form.postmark() : null,
                form.reason());
    }

    private ClaimCodes.Made taken(
            Entry entry,
            int number,
            PaperForm form,
            Delivery delivery,
            PostTerm term,
            UUID account) {
        table.insert(
                entry,
                number,
                delivery,
                PaperRules.isByPostmark(delivery, term),
                form.received(),
                account,
                PaperRules.countedAt(
                        delivery, term, contests.byKey(entry.contest()).orElseThrow().timeZone()));
        events.publishEvent(
                new AuditedEvent(
                        "paper.taken",
                        entry.contest(),
                        account,
                        entry.key(),
                        Map.of("number", PaperNumber.write(number))));
        Entry kept = entries.locked(entry.key()).orElseThrow();
        return new ClaimCodes.Made(
                kept, kept.owner() == null ? codes.write(kept.key(), account) : "");
    }
}
