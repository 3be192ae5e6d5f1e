// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Organisations;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.EditionRules;
import org.palmares.contest.rules.PeriodDeclaration;
import org.palmares.contest.rules.RoundRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.CopyTable;
import org.palmares.contest.store.EditionTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contests that follow each other in a series. */
@Component
public class Editions {

    private final EditionTable table;
    private final ContestTable contests;
    private final CopyTable copies;
    private final Consents consents;
    private final Members members;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    Editions(
            EditionTable table,
            ContestTable contests,
            CopyTable copies,
            Consents consents,
            Members members,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.table = table;
        this.contests = contests;
        this.copies = copies;
        this.consents = consents;
        this.members = members;
        this.organisations = organisations;
        this.events = events;
    }

    /** The editions of each contest's series, latest first, itself among them; by one statement. */
    public Map<UUID, List<Edition>> of(Collection<UUID> asked) {
        Map<UUID, List<Edition>> bySeries =
                table.siblings(asked).stream().collect(groupingBy(Edition::series));
        Map<UUID, List<Edition>> found = new HashMap<>();
        bySeries.values()
                .forEach(series -> series.forEach(edition -> found.put(edition.contest(), series)));
        found.keySet().retainAll(asked);
        return found;
    }

    /** Says which edition of which series a contest is; begins the series where there is none. */
    @Transactional
    public Outcome<Contest> number(
            UUID contest, Text seriesName, int number, int year, Viewer viewer) {
        if (!members.isOrganiser(contest, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        List<Refusal> refusals = EditionRules.check(seriesName, number, year);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest locked = contests.locked(contest);
        if (locked.isRehearsal()) {
            return Outcome.refused(ContestRefusal.NOT_IN_A_REHEARSAL);
        }
        if (!put(contest, series(contest, seriesName), number, year)) {
            return taken();
        }
        audit("edition.numbered", contest, viewer, Map.of("number", String.valueOf(number)));
        return Outcome.done(locked);
    }

    /**
     * A draft with everything that the source declares: settings, texts, categories, prizes and
     * organising bodies. Dates are given anew; members come along only where asked for.
     */
    @Transactional
    public Outcome<Contest> create(UUID source, NewEdition wanted, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        if (!members.isOrganiser(source, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (!organisations.mayCreateContests(viewer)) {
            return Outcome.refused(ContestRefusal.CANNOT_CREATE_CONTESTS);
        }
        List<Refusal> refusals = EditionRules.check(wanted);
        return refusals.isEmpty()
                ? copy(source, wanted, account, viewer)
                : Outcome.refused(refusals);
    }

    private Outcome<Contest> copy(UUID source, NewEdition wanted, UUID account, Viewer viewer) {
        Contest last = contests.locked(source);
        if (last.isRehearsal()) {
            return Outcome.refused(ContestRefusal.NOT_IN_A_REHEARSAL);
        }
        UUID key = copies.contest(source, wanted).orElse(null);
        if (key == null) {
            return Outcome.refused(Refusal.of(ContestRefusal.SLUG_TAKEN).at("slug"));
        }
        UUID series = series(source, wanted.seriesName());
        if (!put(key, series, wanted.number(), wanted.year())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return taken();
        }
        copies.parts(source, key);
        contests.declareRounds(
                key,
                RoundRules.of(
                        contests.locked(key),
                        last.categories(),
                        RoundRules.carried(last, wanted.calendar())));
        contests.declarePeriods(
                key,
                PeriodDeclaration.carried(
                        last.periods(),
                        last.calendar().voting(),
                        wanted.calendar().voting(),
                        last.votePolicy()));
        consents.keep(key, last.consent());
        members.appoint(key, account, Role.ORGANISER);
        if (wanted.copyMembers()) {
            copies.members(source, key);
        }
        audit("edition.created", key, viewer, Map.of("source", source.toString()));
        return Outcome.done(contests.locked(key));
    }

    private UUID series(UUID contest, Text name) {
        UUID known =
                table.siblings(List.of(contest)).stream()
                        .map(Edition::series)
                        .findFirst()
                        .orElse(null);
        if (known == null) {
            return table.insertSeries(name);
        }
        table.renameSeries(known, name);
        return known;
    }

    private boolean put(UUID contest, UUID series, int number, int year) {
        table.lock(series);
        return table.put(contest, series, number, year);
    }

    private static Outcome<Contest> taken() {
        return Outcome.refused(Refusal.of(ContestRefusal.EDITION_NUMBER_TAKEN).at("number"));
    }

    private void audit(
            String action, @Nullable UUID contest, Viewer viewer, Map<String, String> details) {
        events.publishEvent(
                new AuditedEvent(action, contest, viewer.accountKey().orElse(null), null, details));
    }
}
