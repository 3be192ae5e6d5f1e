// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.InvitationRegister;
import org.palmares.contest.Invitations;
import org.palmares.contest.InvitedPerson;
import org.palmares.contest.Role;
import org.palmares.contest.Unit;
import org.palmares.contest.UnitRegister;
import org.palmares.contest.Units;
import org.palmares.exchange.rules.Folding;
import org.palmares.kernel.Outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People who are invited: mailed where there is an address, by a shown link otherwise. */
class InvitationTarget implements Target {

    /** How many days a link from a table may be used. */
    private static final int DAYS = 30;

    private final TableKind kind;
    private final Role role;
    private final Invitations invitations;
    private final InvitationRegister register;
    private final Units units;

    InvitationTarget(
            TableKind kind,
            Role role,
            Invitations invitations,
            InvitationRegister register,
            Units units) {
        this.kind = kind;
        this.role = role;
        this.invitations = invitations;
        this.register = register;
        this.units = units;
    }

    @Override
    public TableKind kind() {
        return kind;
    }

    @Override
    public int most() {
        return 5_000;
    }

    @Override
    public String key(Map<String, String> cells) {
        String email = cells.getOrDefault("email", "").toLowerCase(Locale.ROOT);
        String person =
                email.isEmpty()
                        ? Folding.of(cells.getOrDefault("name", ""))
                                + ' '
                                + cells.getOrDefault("phone", "")
                        : email;
        return UnitRegister.codeKey(cells.getOrDefault("unit", "")) + '|' + person;
    }

    @Override
    public List<ReadRow> canonical(Contest contest, List<ReadRow> rows) {
        Map<String, String> codes = new HashMap<>();
        byCode(contest).forEach((key, unit) -> codes.put(key, unit.code()));
        return rows.stream()
                .map(row -> row.with("unit", codes.get(UnitRegister.codeKey(row.cell("unit")))))
                .toList();
    }

    @Override
    public Map<String, Known> known(Contest contest, boolean lock) {
        if (lock) {
            register.lock(contest.key());
        }
        Map<UUID, Unit> listed =
                units.of(contest.key()).stream().collect(toMap(Unit::key, unit -> unit));
        Map<String, Known> known = new HashMap<>();
        for (InvitedPerson person : register.of(contest.key(), role)) {
            Map<String, String> cells = new HashMap<>();
            cells.put("name", person.name());
            cells.put("email", person.email());
            cells.put("phone", person.phone());
            if (kind == TableKind.COORDINATORS) {
                Unit unit = person.unit() == null ? null : listed.get(person.unit());
                cells.put("unit", unit == null ? "" : unit.code());
            }
            known.putIfAbsent(
                    key(cells),
                    new Known(
                            person.invitation(),
                            cells,
                            person.accepted()
                                    ? Optional.of(ExchangeRefusal.INVITATION_ANSWERED)
                                    : Optional.empty()));
        }
        return known;
    }

    @Override
    public Map<Integer, List<Fault>> faults(
            Contest contest, List<ReadRow> rows, Map<String, Known> known) {
        Set<String> codes = byCode(contest).keySet();
        Map<Integer, List<Fault>> faults = new HashMap<>();
        for (ReadRow row : rows) {
            var found = new ArrayList<Fault>();
            if (row.cell("email").isEmpty() && row.cell("phone").isEmpty()) {
                found.add(Fault.of("email", ExchangeRefusal.CONTACT_MISSING));
            }
            String unit = UnitRegister.codeKey(row.cell("unit"));
            if (!unit.isEmpty() && !codes.contains(unit)) {
                found.add(Fault.of("unit", ExchangeRefusal.UNIT_CODE_UNKNOWN));
            }
            faults.put(row.number(), found);
        }
        return faults;
    }

    @Override
    public Written write(Contest contest, List<CheckedRow> rows, Viewer viewer) {
        Map<String, Unit> byCode = byCode(contest);
        var links = new ArrayList<Link>();
        Map<UUID, UUID> subjects = new HashMap<>();
        for (CheckedRow row : rows) {
            Map<String, String> cells = row.after();
            String name = cells.getOrDefault("name", "");
            UUID invitation = row.subject();
            if (row.status() == RowStatus.NEW) {
                Invitations.Made made = invite(contest, name, cells, viewer);
                invitation = made.invitation().key();
                subjects.put(row.subject(), invitation);
                if (made.invitation().email() == null) {
                    links.add(new Link(name, made.link()));
                }
            }
            Unit unit = byCode.get(UnitRegister.codeKey(cells.getOrDefault("unit", "")));
            register.describe(
                    invitation,
                    name,
                    cells.getOrDefault("phone", ""),
                    unit == null ? null : unit.key());
        }
        return new Written(links, subjects);
    }

    private Invitations.Made invite(
            Contest contest, String name, Map<String, String> cells, Viewer viewer) {
        String email = cells.getOrDefault("email", "");
        Outcome<Invitations.Made> made =
                invitations.create(
                        contest.key(),
                        role,
                        null,
                        name,
                        email.isEmpty() ? null : email,
                        DAYS,
                        viewer);
        Invitations.Made value = made.valueOrNull();
        if (value == null) {
            // Every row was checked, so this is no foreseen refusal; nothing of the table stays.
            throw new IllegalStateException(made.refusals().toString());
        }
        return value;
    }

    @Override
    public Set<UUID> inUse(Contest contest, Collection<UUID> subjects) {
        Set<UUID> used = new HashSet<>();
        for (InvitedPerson person : register.of(contest.key(), role)) {
            if (person.accepted() && subjects.contains(person.invitation())) {
                used.add(person.invitation());
            }
        }
        return used;
    }

    @Override
    public void remove(Contest contest, Collection<UUID> subjects, Viewer viewer) {
        subjects.forEach(invitation -> invitations.revoke(invitation, viewer));
    }

    private Map<String, Unit> byCode(Contest contest) {
        return units.of(contest.key()).stream()
                .collect(toMap(unit -> UnitRegister.codeKey(unit.code()), unit -> unit));
    }
}
