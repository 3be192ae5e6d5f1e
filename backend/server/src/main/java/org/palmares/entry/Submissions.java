// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.ENTRY_CHANGED_ELSEWHERE;
import static org.palmares.entry.EntryRefusal.ENTRY_NOT_A_DRAFT;
import static org.palmares.entry.EntryRefusal.SECOND_PERSON_NEEDED;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Consents;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Requirements;
import org.palmares.entry.rules.EntrantRules;
import org.palmares.entry.rules.SubmissionRules;
import org.palmares.entry.rules.WithdrawalRules;
import org.palmares.entry.store.EntryTable;
import org.palmares.entry.store.HandInTable;
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
import java.util.Optional;
import java.util.UUID;

/** Handing a work in, and taking it back. */
@Component
public class Submissions {

    private final EntryTable table;
    private final HandInTable handIns;
    private final Contests contests;
    private final Consents consents;
    private final Entrants entrants;
    private final SecretariatDesk desk;
    private final UnitQuotas quotas;
    private final Works works;
    private final EntryDetails details;
    private final GuardianConsents guardians;
    private final Transfers transfers;
    private final Receipts receipts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Submissions(
            EntryTable table,
            HandInTable handIns,
            Contests contests,
            Consents consents,
            Entrants entrants,
            SecretariatDesk desk,
            UnitQuotas quotas,
            Works works,
            EntryDetails details,
            GuardianConsents guardians,
            Transfers transfers,
            Receipts receipts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.handIns = handIns;
        this.contests = contests;
        this.consents = consents;
        this.entrants = entrants;
        this.desk = desk;
        this.quotas = quotas;
        this.works = works;
        this.details = details;
        this.guardians = guardians;
        this.transfers = transfers;
        this.receipts = receipts;
        this.clock = clock;
        this.events = events;
    }

    /** As {@link #submit(UUID, int, boolean, Integer, Viewer)}, to the text as it stands. */
    @Transactional
    public Outcome<Entry> submit(UUID key, int revision, boolean consent, Viewer viewer) {
        return submit(key, revision, consent, null, viewer);
    }

    /**
     * Gives the work its short number; submitting twice is submitting once.
     *
     * @param consentVersion which version of the consent text was read; null takes the current one
     */
    @Transactional
    public Outcome<Entry> submit(
            UUID key,
            int revision,
            boolean consent,
            @Nullable Integer consentVersion,
            Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        Entry entry = table.locked(key).filter(e -> desk.handles(e, viewer)).orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (entry.state() != EntryState.DRAFT) {
            return isHandedIn(entry) ? Outcome.done(entry) : Outcome.refused(ENTRY_NOT_A_DRAFT);
        }
        if (!entry.isOwnedBy(viewer)) {
            return Outcome.refused(SECOND_PERSON_NEEDED);
        }
        if (entry.revision() != revision) {
            return Outcome.refused(ENTRY_CHANGED_ELSEWHERE);
        }
        int current = consents.current(entry.contest()).version();
        var refusals = new ArrayList<Refusal>(entrants.check(entry.contest(), viewer));
        refusals.addAll(refusals(entry, consent, account, clock.now()));
        refusals.addAll(SubmissionRules.consent(consentVersion, current));
        return refusals.isEmpty()
                ? Outcome.done(
                        submit(
                                entry,
                                account,
                                account,
                                current,
                                transfers.rules(entry).inTime(transfers.of(entry), clock.now())))
                : Outcome.refused(refusals);
    }

    static boolean isHandedIn(Entry entry) {
        return switch (entry.state()) {
            case SUBMITTED, ACCEPTED, REFUSED -> true;
            case DRAFT, WITHDRAWN, DISQUALIFIED -> false;
        };
    }

    /**
     * Hands in what the secretariat entered, once a second person has compared it or everybody
     * could read of it.
     *
     * @param at the moment that decides what is still allowed
     */
    Outcome<Entry> handIn(Entry compared, Optional<InTime> inTime, UUID account, Instant at) {
        List<Refusal> refusals = refusals(compared, true, compared.owner(), at);
        int consent = consents.current(compared.contest()).version();
        return refusals.isEmpty()
                ? Outcome.done(submit(compared, compared.owner(), account, consent, inTime))
                : Outcome.refused(refusals);
    }

    /** All that hinders a draft from being handed in at a moment, whoever asks. */
    List<Refusal> refusals(Entry entry, boolean consent, @Nullable UUID owner, Instant at) {
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        Requirements asked = Drafts.requirements(contest, entry);
        var refusals =
                new ArrayList<Refusal>(transfers.rules(entry).submission(transfers.of(entry), at));
        if (!entry.isOnTheSecretariatsDesk()) {
            refusals.addAll(details.submission(entry));
            refusals.addAll(guardians.submission(entry, contest));
        }
        if (owner != null) {
            refusals.addAll(EntrantRules.check(handIns.handedIn(entry, owner), asked));
        }
        refusals.addAll(quotas.submit(entry));
        refusals.addAll(SubmissionRules.check(entry, consent, works.of(entry.key()), asked));
        return refusals;
    }

    private Entry submit(
            Entry draft,
            @Nullable UUID owner,
            UUID account,
            int consentVersion,
            Optional<InTime> inTime) {
        // A work that came back to its owner because of its file keeps its number.
        int number =
                Optional.ofNullable(draft.number())
                        .orElseGet(() -> handIns.nextNumber(draft.contest()));
        Entry submitted = handIns.submit(draft.key(), number, owner, consentVersion);
        Receipt receipt = receipts.write(submitted, inTime);
        audit("entry.submitted", submitted, account);
        if (submitted.owner() != null) {
            events.publishEvent(
                    new WorkReceived(
                            submitted.key(),
                            submitted.owner(),
                            EntryNumber.write(number),
                            submitted.contest(),
                            receipt));
        }
        return submitted;
    }

    /** Withdrawing twice is withdrawing once. */
    @Transactional
    public Outcome<Entry> withdraw(UUID key, Viewer viewer) {
        Entry entry = table.locked(key).filter(e -> desk.handles(e, viewer)).orElse(null);
        if (entry == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (entry.state() == EntryState.WITHDRAWN) {
            return Outcome.done(entry);
        }
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        List<Refusal> refusals = WithdrawalRules.check(entry, contest, clock.now());
        return refusals.isEmpty()
                ? Outcome.done(withdraw(entry, viewer))
                : Outcome.refused(refusals);
    }

    private Entry withdraw(Entry entry, Viewer viewer) {
        Entry withdrawn = handIns.withdraw(entry.key());
        audit("entry.withdrawn", withdrawn, viewer.accountKey().orElse(null));
        if (entry.isAccepted()) {
            events.publishEvent(new EntryLeft(withdrawn));
        }
        return withdrawn;
    }

    private void audit(String action, Entry entry, @Nullable UUID actor) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        entry.contest(),
                        actor,
                        entry.key(),
                        Map.of("number", String.valueOf(entry.number()))));
    }
}
