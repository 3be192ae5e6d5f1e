// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.UnitRules;
import org.palmares.contest.store.UnitTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The units of contests: everybody reads them, organisers arrange them. */
@Component
public class Units {

    private final UnitTable table;
    private final Members members;
    private final List<UnitUse> uses;
    private final ApplicationEventPublisher events;

    Units(UnitTable table, Members members, List<UnitUse> uses, ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.uses = uses;
        this.events = events;
    }

    /** All listed units of a contest, by code; one statement. */
    public List<Unit> of(UUID contest) {
        return table.listed(contest);
    }

    /** Removed units included, because old works may name them. */
    public Map<UUID, Unit> byKeys(Collection<UUID> keys) {
        return keys.isEmpty() ? Map.of() : table.byKeys(keys);
    }

    public Optional<Unit> byKey(UUID key) {
        return Optional.ofNullable(byKeys(List.of(key)).get(key));
    }

    @Transactional
    public Outcome<Unit> create(UUID contest, UnitForm form, Viewer viewer) {
        return mayArrange(contest, viewer)
                .flatMap(_ -> UnitRules.clean(form))
                .flatMap(clean -> write(UUID.randomUUID(), contest, clean, "unit.added", viewer));
    }

    /** Renames, moves or sets quotas. */
    @Transactional
    public Outcome<Unit> update(UUID key, UnitForm form, Viewer viewer) {
        Unit unit = byKey(key).orElse(null);
        if (unit == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return mayArrange(unit.contest(), viewer)
                .flatMap(_ -> UnitRules.clean(form))
                .flatMap(clean -> write(key, unit.contest(), clean, "unit.changed", viewer));
    }

    private Outcome<Unit> write(
            UUID key, UUID contest, UnitForm form, String action, Viewer viewer) {
        List<Unit> listed = table.listed(contest);
        boolean gone =
                action.equals("unit.changed")
                        && listed.stream().noneMatch(unit -> unit.key().equals(key));
        List<Refusal> refusals =
                gone
                        ? List.of(Refusal.of(CommonRefusal.NOT_FOUND))
                        : UnitRules.place(key, form, listed);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Unit unit = form.unit(key, contest);
        table.write(contest, List.of(unit));
        audit(action, unit, viewer);
        return Outcome.done(unit);
    }

    /** With everything under it; refused where works name one of them. */
    @Transactional
    public Outcome<Unit> remove(UUID key, Viewer viewer) {
        Unit unit = byKey(key).orElse(null);
        if (unit == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Outcome<UUID> allowed = mayArrange(unit.contest(), viewer);
        if (!allowed.isDone()) {
            return Outcome.refused(allowed.refusals());
        }
        Set<UUID> taken = UnitRules.below(key, table.listed(unit.contest()));
        int works = works(taken).values().stream().mapToInt(Integer::intValue).sum();
        if (works > 0) {
            return Outcome.refused(ContestRefusal.UNIT_HAS_WORKS, works);
        }
        table.remove(key, taken);
        audit("unit.removed", unit, viewer);
        return Outcome.done(unit);
    }

    /** Takes a removal back, with everything that it took along. */
    @Transactional
    public Outcome<Unit> restore(UUID key, Viewer viewer) {
        Unit unit = byKey(key).orElse(null);
        if (unit == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        Outcome<UUID> allowed = mayArrange(unit.contest(), viewer);
        if (!allowed.isDone()) {
            return Outcome.refused(allowed.refusals());
        }
        List<Unit> listed = table.listed(unit.contest());
        Set<String> codes =
                listed.stream()
                        .map(one -> UnitRules.codeKey(one.code()))
                        .collect(java.util.stream.Collectors.toSet());
        List<Unit> back = table.removedWith(key);
        if (back.stream().anyMatch(one -> codes.contains(UnitRules.codeKey(one.code())))) {
            return Outcome.refused(ContestRefusal.UNIT_CODE_TAKEN);
        }
        UUID parent = unit.parent();
        if (parent != null && listed.stream().noneMatch(one -> one.key().equals(parent))) {
            return Outcome.refused(ContestRefusal.UNIT_PARENT_UNKNOWN);
        }
        table.restore(key);
        if (!back.isEmpty()) {
            audit("unit.restored", unit, viewer);
        }
        return Outcome.done(unit);
    }

    /** How many works name each of these units. */
    public Map<UUID, Integer> works(Collection<UUID> units) {
        Map<UUID, Integer> sums = new java.util.HashMap<>();
        uses.forEach(use -> use.works(units).forEach((key, n) -> sums.merge(key, n, Integer::sum)));
        return sums;
    }

    /** Done with the contest's tree locked for this transaction. */
    private Outcome<UUID> mayArrange(@Nullable UUID contest, Viewer viewer) {
        if (contest == null || !members.isOrganiser(contest, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        table.lock(contest);
        return Outcome.done(contest);
    }

    private void audit(String action, Unit unit, Viewer viewer) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        unit.contest(),
                        viewer.accountKey().orElse(null),
                        unit.key(),
                        Map.of("code", unit.code(), "name", unit.name())));
    }
}
