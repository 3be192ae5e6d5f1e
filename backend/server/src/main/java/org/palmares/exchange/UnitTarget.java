// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Unit;
import org.palmares.contest.UnitRegister;
import org.palmares.contest.Units;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Component
class UnitTarget implements Target {

    private final UnitRegister register;
    private final Units units;

    UnitTarget(UnitRegister register, Units units) {
        this.register = register;
        this.units = units;
    }

    @Override
    public TableKind kind() {
        return TableKind.UNITS;
    }

    @Override
    public int most() {
        return UnitRegister.most();
    }

    @Override
    public String key(Map<String, String> cells) {
        return UnitRegister.codeKey(cells.getOrDefault("code", ""));
    }

    @Override
    public Map<String, Known> known(Contest contest, boolean lock) {
        Map<String, Unit> found =
                lock ? register.locked(contest.key()) : register.byCode(contest.key());
        Map<UUID, Unit> byKey = found.values().stream().collect(toMap(Unit::key, unit -> unit));
        Map<String, Known> known = new HashMap<>();
        found.forEach(
                (code, unit) ->
                        known.put(
                                code, new Known(unit.key(), cells(unit, byKey), Optional.empty())));
        return known;
    }

    @Override
    public List<ReadRow> canonical(Contest contest, List<ReadRow> rows) {
        Map<String, String> codes = new HashMap<>();
        units.of(contest.key())
                .forEach(unit -> codes.put(UnitRegister.codeKey(unit.code()), unit.code()));
        rows.forEach(row -> codes.put(key(row.cells()), row.cell("code")));
        return rows.stream()
                .map(row -> row.with("parent", codes.get(codeKey(row.cells(), "parent"))))
                .toList();
    }

    static Map<String, String> cells(Unit unit, Map<UUID, Unit> byKey) {
        Unit parent = unit.parent() == null ? null : byKey.get(unit.parent());
        return Map.of(
                "code", unit.code(),
                "name", unit.name(),
                "kind", unit.kind(),
                "parent", parent == null ? "" : parent.code(),
                "minimum", text(unit.minimum()),
                "maximum", text(unit.maximum()));
    }

    @Override
    public Map<Integer, List<Fault>> faults(
            Contest contest, List<ReadRow> rows, Map<String, Known> known) {
        Map<String, String> parents = new HashMap<>();
        known.forEach((code, unit) -> parents.put(code, codeKey(unit.cells(), "parent")));
        rows.stream()
                .filter(row -> row.cells().containsKey("parent"))
                .forEach(row -> parents.put(key(row.cells()), codeKey(row.cells(), "parent")));
        rows.forEach(row -> parents.putIfAbsent(key(row.cells()), ""));
        Map<Integer, List<Fault>> faults = new HashMap<>();
        for (ReadRow row : rows) {
            var found = new ArrayList<Fault>();
            String parent = codeKey(row.cells(), "parent");
            if (!parent.isEmpty() && !parents.containsKey(parent)) {
                found.add(Fault.of("parent", ExchangeRefusal.PARENT_CODE_UNKNOWN));
            } else if (loops(key(row.cells()), parents)) {
                found.add(Fault.of("parent", ExchangeRefusal.UNIT_TREE_LOOP));
            }
            Integer least = number(row.cell("minimum"));
            Integer most = number(row.cell("maximum"));
            if (least != null && most != null && least > most) {
                found.add(Fault.of("maximum", ExchangeRefusal.QUOTA_REVERSED));
            }
            faults.put(row.number(), found);
        }
        return faults;
    }

    private static boolean loops(String from, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        String at = from;
        while (at != null && !at.isEmpty()) {
            if (!seen.add(at)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    @Override
    public Written write(Contest contest, List<CheckedRow> rows, Viewer viewer) {
        Map<String, UUID> keys = new HashMap<>();
        register.byCode(contest.key()).forEach((code, unit) -> keys.put(code, unit.key()));
        rows.forEach(row -> keys.put(key(row.after()), row.subject()));
        register.write(
                contest.key(),
                rows.stream().map(row -> unit(contest, row.subject(), row.after(), keys)).toList());
        return new Written(List.of(), Map.of());
    }

    private Unit unit(
            Contest contest, UUID key, Map<String, String> cells, Map<String, UUID> keys) {
        String parent = codeKey(cells, "parent");
        return new Unit(
                key,
                contest.key(),
                parent.isEmpty() ? null : keys.get(parent),
                cells.getOrDefault("code", ""),
                cells.getOrDefault("name", ""),
                cells.getOrDefault("kind", ""),
                number(cells.getOrDefault("minimum", "")),
                number(cells.getOrDefault("maximum", "")));
    }

    @Override
    public Set<UUID> inUse(Contest contest, Collection<UUID> subjects) {
        Set<UUID> going = new HashSet<>(subjects);
        Set<UUID> used = new HashSet<>(units.works(going).keySet());
        used.addAll(register.spokenFor(List.copyOf(going)));
        used.addAll(
                units.of(contest.key()).stream()
                        .filter(unit -> !going.contains(unit.key()))
                        .map(Unit::parent)
                        .filter(going::contains)
                        .collect(toSet()));
        return used;
    }

    @Override
    public void remove(Contest contest, Collection<UUID> subjects, Viewer viewer) {
        register.delete(subjects);
    }

    private static String codeKey(Map<String, String> cells, String column) {
        return UnitRegister.codeKey(cells.getOrDefault(column, ""));
    }

    private static @Nullable Integer number(String cell) {
        return cell.matches("\\d{1,9}") ? Integer.valueOf(cell) : null;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
