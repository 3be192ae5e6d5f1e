// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Unit;
import org.palmares.contest.UnitRegister;
import org.palmares.contest.Units;
import org.palmares.entry.Docket;
import org.palmares.entry.DocketedEntry;
import org.palmares.entry.Dockets;
import org.palmares.entry.DraftChange;
import org.palmares.exchange.rules.CellRules;
import org.palmares.exchange.rules.Folding;
import org.palmares.kernel.Outcome;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Works that the secretariat enters: drafts that nobody owns, under its own keys. */
@Component
class EntryTarget implements Target {

    private final Dockets dockets;
    private final Units units;

    EntryTarget(Dockets dockets, Units units) {
        this.dockets = dockets;
        this.units = units;
    }

    @Override
    public TableKind kind() {
        return TableKind.ENTRIES;
    }

    @Override
    public int most() {
        return 20_000;
    }

    @Override
    public String key(Map<String, String> cells) {
        return Dockets.fold(cells.getOrDefault("key", ""));
    }

    @Override
    public List<ReadRow> canonical(Contest contest, List<ReadRow> rows) {
        Map<String, Category> categories = categories(contest);
        Map<String, Unit> byCode = byCode(contest);
        return rows.stream()
                .map(
                        row -> {
                            Category category = categories.get(Folding.of(row.cell("category")));
                            Unit unit = byCode.get(UnitRegister.codeKey(row.cell("unit")));
                            return row.with(
                                            "category",
                                            category == null ? null : category.name().vi())
                                    .with("unit", unit == null ? null : unit.code());
                        })
                .toList();
    }

    @Override
    public Map<String, Known> known(Contest contest, boolean lock) {
        Map<UUID, Unit> byKey =
                units.of(contest.key()).stream().collect(toMap(Unit::key, unit -> unit));
        Map<String, DocketedEntry> found =
                lock ? dockets.locked(contest.key()) : dockets.byOwnKey(contest.key());
        Map<String, Known> known = new HashMap<>();
        found.forEach(
                (key, work) ->
                        known.put(
                                key,
                                new Known(
                                        work.entry().key(),
                                        cells(contest, work, byKey),
                                        Dockets.isHeld(work.entry())
                                                ? Optional.of(ExchangeRefusal.WORK_HANDED_IN)
                                                : Optional.empty())));
        return known;
    }

    /** A work as a table holds it. */
    static Map<String, String> cells(
            Contest contest, DocketedEntry work, Map<UUID, Unit> unitsByKey) {
        Docket docket = work.docket();
        Map<String, String> cells = new HashMap<>();
        Unit unit = work.entry().unit() == null ? null : unitsByKey.get(work.entry().unit());
        cells.put("key", docket == null ? "" : docket.ownKey());
        cells.put("title", work.entry().title());
        cells.put(
                "category",
                contest.category(work.entry().category())
                        .map(category -> category.name().vi())
                        .orElse(""));
        cells.put("authors", String.join("\n", work.entry().authors()));
        cells.put("unit", unit == null ? "" : unit.code());
        cells.put("description", work.entry().description());
        cells.put("phone", docket == null ? "" : docket.phone());
        cells.put("email", docket == null ? "" : docket.email());
        cells.put("links", docket == null ? "" : String.join("\n", docket.links()));
        cells.put("files", docket == null ? "" : String.join("\n", docket.fileNames()));
        LocalDate published = docket == null ? null : docket.publishedOn();
        cells.put("published", published == null ? "" : published.toString());
        return cells;
    }

    @Override
    public Map<Integer, List<Fault>> faults(
            Contest contest, List<ReadRow> rows, Map<String, Known> known) {
        Map<String, Category> categories = categories(contest);
        Set<String> codes = byCode(contest).keySet();
        Map<Integer, List<Fault>> faults = new HashMap<>();
        for (ReadRow row : rows) {
            var found = new ArrayList<Fault>();
            String category = row.cell("category");
            if (!category.isEmpty() && !categories.containsKey(Folding.of(category))) {
                found.add(Fault.of("category", ExchangeRefusal.CATEGORY_NAME_UNKNOWN));
            }
            String unit = UnitRegister.codeKey(row.cell("unit"));
            if (!unit.isEmpty() && !codes.contains(unit)) {
                found.add(Fault.of("unit", ExchangeRefusal.UNIT_CODE_UNKNOWN));
            }
            Outcome<DraftChange> texts = Dockets.clean(texts(row.cells()));
            texts.refusals().stream()
                    .map(refusal -> column(refusal.field()))
                    .distinct()
                    .map(column -> Fault.of(column, ExchangeRefusal.CELL_TOO_LONG, longest(column)))
                    .filter(fault -> row.faults().stream().noneMatch(f -> same(f, fault)))
                    .forEach(found::add);
            faults.put(row.number(), found);
        }
        return faults;
    }

    private static boolean same(Fault one, Fault other) {
        return one.column().equals(other.column());
    }

    /** A draft's own field is its column's name, but for one author of several. */
    private static String column(@Nullable String field) {
        return field == null ? "" : field.split("\\.")[0];
    }

    private static int longest(String column) {
        return switch (column) {
            case "authors" -> 120;
            case "description" -> 5_000;
            default -> 200;
        };
    }

    @Override
    public Written write(Contest contest, List<CheckedRow> rows, Viewer viewer) {
        Map<String, Category> categories = categories(contest);
        Map<String, Unit> byCode = byCode(contest);
        dockets.write(
                contest.key(),
                viewer.accountKey().orElseThrow(),
                rows.stream().map(row -> work(contest, row, categories, byCode)).toList());
        return new Written(List.of(), Map.of());
    }

    private static DocketedEntry work(
            Contest contest,
            CheckedRow row,
            Map<String, Category> categories,
            Map<String, Unit> byCode) {
        Map<String, String> cells = row.after();
        Category category =
                java.util.Objects.requireNonNull(
                        categories.get(Folding.of(cells.getOrDefault("category", ""))));
        Unit unit = byCode.get(UnitRegister.codeKey(cells.getOrDefault("unit", "")));
        DraftChange texts = Dockets.clean(texts(cells)).valueOrNull();
        String published = cells.getOrDefault("published", "");
        return new DocketedEntry(
                Dockets.draft(
                        row.subject(),
                        contest.key(),
                        category.key(),
                        java.util.Objects.requireNonNull(texts),
                        unit == null ? null : unit.key()),
                new Docket(
                        cells.getOrDefault("key", ""),
                        cells.getOrDefault("phone", ""),
                        cells.getOrDefault("email", ""),
                        CellRules.parts(cells.getOrDefault("links", "")),
                        CellRules.parts(cells.getOrDefault("files", "")),
                        published.isEmpty() ? null : LocalDate.parse(published)));
    }

    private static DraftChange texts(Map<String, String> cells) {
        return new DraftChange(
                null,
                cells.getOrDefault("title", ""),
                cells.getOrDefault("description", ""),
                CellRules.parts(cells.getOrDefault("authors", "")));
    }

    /** A file that arrived, or a step that was taken, is what would be lost. */
    @Override
    public Set<UUID> inUse(Contest contest, Collection<UUID> subjects) {
        return new HashSet<>(dockets.inUse(subjects));
    }

    @Override
    public void remove(Contest contest, Collection<UUID> subjects, Viewer viewer) {
        dockets.delete(subjects);
    }

    private static Map<String, Category> categories(Contest contest) {
        Map<String, Category> byName = new HashMap<>();
        for (Category category : contest.categories()) {
            byName.put(Folding.of(category.name().vi()), category);
        }
        for (Category category : contest.categories()) {
            String english = category.name().en();
            if (english != null) {
                byName.putIfAbsent(Folding.of(english), category);
            }
        }
        return byName;
    }

    private Map<String, Unit> byCode(Contest contest) {
        return units.of(contest.key()).stream()
                .collect(toMap(unit -> UnitRegister.codeKey(unit.code()), unit -> unit));
    }
}
