// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Organisations;
import org.palmares.account.Viewer;
import org.palmares.contest.ContestDefinition.PrizeDefinition;
import org.palmares.contest.rules.DeclarationRules;
import org.palmares.contest.rules.DefinitionRules;
import org.palmares.contest.rules.Drawing;
import org.palmares.contest.rules.PeriodCalendar;
import org.palmares.contest.rules.PeriodDeclaration;
import org.palmares.contest.rules.PrizeRules;
import org.palmares.contest.rules.RoundRules;
import org.palmares.contest.store.CategoryTable;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.RehearsalTable;
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

/** Declaring a contest, changing it while it is a draft, and opening it with its rules locked. */
@Component
public class ContestSetup {

    private final ContestTable table;
    private final CategoryTable categories;
    private final RehearsalTable rehearsals;
    private final Opening opening;
    private final Prizes prizes;
    private final Consents consents;
    private final Declarations declarations;
    private final Members members;
    private final Organisations organisations;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ContestSetup(
            ContestTable table,
            CategoryTable categories,
            RehearsalTable rehearsals,
            Opening opening,
            Prizes prizes,
            Consents consents,
            Declarations declarations,
            Members members,
            Organisations organisations,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.categories = categories;
        this.rehearsals = rehearsals;
        this.opening = opening;
        this.prizes = prizes;
        this.consents = consents;
        this.declarations = declarations;
        this.members = members;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<Contest> create(ContestDefinition definition, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        if (!organisations.mayCreateContests(viewer)) {
            return Outcome.refused(ContestRefusal.CANNOT_CREATE_CONTESTS);
        }
        List<Refusal> refusals = DefinitionRules.check(definition);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest drawn = Drawing.draw(definition, new UUID(0, 0));
        List<Refusal> impossible = Opening.ruleRefusals(drawn);
        if (!impossible.isEmpty()) {
            return Outcome.refused(impossible);
        }
        UUID key = table.insert(drawn).orElse(null);
        if (key == null) {
            return Outcome.refused(Refusal.of(ContestRefusal.SLUG_TAKEN).at("slug"));
        }
        categories.replace(key, drawn.categories());
        prizes.replace(key, PrizeRules.orNone(definition.prizes()));
        consents.keep(key, drawn.consent());
        declarations.keep(key, DeclarationRules.usual());
        members.appoint(key, account, Role.ORGANISER);
        audit("contest.created", key, account);
        return Outcome.done(table.locked(key));
    }

    /**
     * Everything while it is a draft; once it is open only description, consent text and colour.
     */
    @Transactional
    public Outcome<Contest> update(UUID key, ContestDefinition definition, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        List<Refusal> refusals = DefinitionRules.check(definition);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest before = table.locked(key);
        Contest drawn = Drawing.draw(definition, key);
        List<Refusal> clashes =
                new ArrayList<>(RoundRules.check(definition.calendar(), before.rounds()));
        PrizePeriods periods =
                PeriodCalendar.moved(
                        before.periods(),
                        before.calendar().voting(),
                        definition.calendar().voting());
        clashes.addAll(
                PeriodDeclaration.check(
                        periods, definition.calendar().voting(), definition.votePolicy()));
        if (!clashes.isEmpty()) {
            return Outcome.refused(clashes);
        }
        if (before.openedAt() != null && !isSameCompetition(before, drawn, definition)) {
            return Outcome.refused(ContestRefusal.CONTEST_LOCKED);
        }
        List<Refusal> impossible = Opening.ruleRefusals(drawn);
        if (!impossible.isEmpty()) {
            return Outcome.refused(impossible);
        }
        List<Refusal> inUse = before.openedAt() == null ? inUse(key, drawn) : List.of();
        if (!inUse.isEmpty()) {
            return Outcome.refused(inUse);
        }
        boolean slugTaken =
                table.keyOf(drawn.slug()).filter(other -> !other.equals(key)).isPresent();
        if (slugTaken) {
            return Outcome.refused(Refusal.of(ContestRefusal.SLUG_TAKEN).at("slug"));
        }
        table.update(drawn);
        if (before.openedAt() == null) {
            categories.replace(key, drawn.categories());
            keepRounds(before);
            table.declarePeriods(key, periods);
            List<PrizeDefinition> declared = definition.prizes();
            if (declared != null) {
                prizes.replace(key, declared);
            }
        }
        consents.keep(key, drawn.consent());
        audit("contest.updated", key, viewer.accountKey().orElse(null));
        return Outcome.done(table.locked(key));
    }

    /** A cut of its own goes with its category. */
    private void keepRounds(Contest before) {
        Contest after = table.locked(before.key());
        Map<UUID, UUID> there =
                after.categories().stream()
                        .map(Category::key)
                        .collect(toMap(each -> each, each -> each));
        table.declareRounds(
                after.key(),
                before.rounds().stream().map(round -> round.of(after.key(), there)).toList());
    }

    private boolean isSameCompetition(Contest before, Contest drawn, ContestDefinition definition) {
        List<PrizeDefinition> declared = definition.prizes();
        return Drawing.sameCompetition(before, drawn)
                && (declared == null || prizes.are(before.key(), declared));
    }

    private List<Refusal> inUse(UUID key, Contest drawn) {
        return categories
                .inUse(key, drawn.categories().stream().map(Category::key).toList())
                .stream()
                .map(name -> Refusal.of(ContestRefusal.CATEGORY_IN_USE, name).at("categories"))
                .toList();
    }

    /** What still keeps a draft from opening; empty when it can. */
    public List<Refusal> openingChecks(Contest contest, Instant now) {
        List<Refusal> refusals = new ArrayList<>(Opening.ruleRefusals(contest));
        if (contest.calendar().intake().isClosed(now)) {
            refusals.add(
                    Refusal.of(ContestRefusal.INTAKE_ALREADY_OVER).at("calendar.intake.closes"));
        }
        if (!rehearsals.of(List.of(contest.key())).isEmpty()) {
            refusals.add(Refusal.of(ContestRefusal.REHEARSAL_RUNNING).at("rehearsal"));
        }
        return refusals;
    }

    /** Makes the contest public and locks the rules of every category. */
    @Transactional
    public Outcome<Contest> open(UUID key, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest contest = table.locked(key);
        if (contest.openedAt() != null) {
            return Outcome.refused(ContestRefusal.CONTEST_ALREADY_OPEN);
        }
        List<Refusal> refusals = openingChecks(contest, clock.now());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Contest opened = opening.open(contest);
        audit("contest.opened", key, viewer.accountKey().orElse(null));
        return Outcome.done(opened);
    }

    private void audit(String action, UUID contest, @Nullable UUID actor) {
        events.publishEvent(new AuditedEvent(action, contest, actor, null, Map.of()));
    }
}
