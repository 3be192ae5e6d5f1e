// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.rules;

import static org.palmares.exchange.ExchangeRefusal.TABLE_COLUMN_TWICE;
import static org.palmares.exchange.ExchangeRefusal.TABLE_EMPTY;
import static org.palmares.exchange.ExchangeRefusal.TABLE_HEADER_MISSING;
import static org.palmares.exchange.ExchangeRefusal.TABLE_TOO_LONG;

import org.palmares.exchange.Column;
import org.palmares.exchange.Fault;
import org.palmares.exchange.Grid;
import org.palmares.exchange.GridCell;
import org.palmares.exchange.ReadRow;
import org.palmares.exchange.ReadTable;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the header among titles and merged cells, and reads the rows under it. */
public final class TableReading {

    public static final int MOST_ROWS = 5_000;
    private static final int HEADER_WITHIN = 25;

    private record Header(int row, Map<Integer, Column> columns, List<String> ignored) {}

    private TableReading() {}

    /** How many columns of this kind the best row of a sheet names. */
    public static int recognised(Grid grid, List<Column> columns) {
        return best(grid, columns).columns().size();
    }

    public static Outcome<ReadTable> read(Grid grid, List<Column> columns) {
        Header header = best(grid, columns);
        List<Column> missing =
                columns.stream()
                        .filter(Column::required)
                        .filter(column -> !header.columns().containsValue(column))
                        .toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(Refusal.of(TABLE_HEADER_MISSING, names(missing)));
        }
        Set<Column> seen = new HashSet<>();
        for (Column column : header.columns().values()) {
            if (!seen.add(column)) {
                return Outcome.refused(Refusal.of(TABLE_COLUMN_TWICE, column.name()));
            }
        }
        return rows(grid, header, columns);
    }

    private static Outcome<ReadTable> rows(Grid grid, Header header, List<Column> columns) {
        var rows = new ArrayList<ReadRow>();
        for (int i = header.row() + 1; i < grid.rows().size(); i++) {
            List<GridCell> cells = grid.rows().get(i);
            if (isBlank(cells, header) || isExample(cells, header, columns)) {
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                return Outcome.refused(Refusal.of(TABLE_TOO_LONG, MOST_ROWS));
            }
            rows.add(row(i + 1, cells, header));
        }
        List<String> ids =
                columns.stream().filter(header.columns()::containsValue).map(Column::id).toList();
        return rows.isEmpty()
                ? Outcome.refused(TABLE_EMPTY)
                : Outcome.done(new ReadTable(ids, header.ignored(), rows));
    }

    private static ReadRow row(int number, List<GridCell> cells, Header header) {
        Map<String, String> values = new HashMap<>();
        var faults = new ArrayList<Fault>();
        header.columns()
                .forEach(
                        (at, column) -> {
                            CellRules.Read read = CellRules.read(column, cell(cells, at));
                            values.put(column.id(), read.value());
                            if (read.fault() != null) {
                                faults.add(read.fault());
                            }
                        });
        return new ReadRow(number, values, faults);
    }

    private static boolean isBlank(List<GridCell> cells, Header header) {
        return header.columns().keySet().stream()
                .map(at -> cell(cells, at))
                .allMatch(c -> c.fault() == null && CellRules.plain(c.text()).isEmpty());
    }

    /** The template's own example, left standing. */
    private static boolean isExample(List<GridCell> cells, Header header, List<Column> columns) {
        return header.columns().size() == columns.size()
                && header.columns().entrySet().stream()
                        .filter(at -> !at.getValue().example().isEmpty())
                        .allMatch(
                                at ->
                                        CellRules.plain(cell(cells, at.getKey()).text())
                                                .equals(at.getValue().example()));
    }

    private static GridCell cell(List<GridCell> cells, int at) {
        return at < cells.size() ? cells.get(at) : GridCell.EMPTY;
    }

    /** The row with the most headers; of equals the lower one, where headers take two rows. */
    private static Header best(Grid grid, List<Column> columns) {
        Map<String, Column> names = new HashMap<>();
        for (Column column : columns) {
            headers(column).forEach(name -> names.putIfAbsent(Folding.of(name), column));
        }
        Header best = new Header(0, Map.of(), List.of());
        for (int i = 0; i < Math.min(HEADER_WITHIN, grid.rows().size()); i++) {
            Header found = header(i, grid.rows().get(i), names);
            if (found.columns().size() >= Math.max(1, best.columns().size())) {
                best = found;
            }
        }
        return best;
    }

    private static Header header(int row, List<GridCell> cells, Map<String, Column> names) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        var ignored = new ArrayList<String>();
        for (int at = 0; at < cells.size(); at++) {
            String text = CellRules.plain(cells.get(at).text());
            // Templates mark what is needed with a star.
            Column column = names.get(Folding.of(text.replace("*", "")));
            if (column != null) {
                columns.put(at, column);
            } else if (!text.isEmpty()) {
                ignored.add(text);
            }
        }
        return new Header(row, columns, ignored);
    }

    private static List<String> headers(Column column) {
        var names = new ArrayList<String>();
        names.add(column.name().vi());
        names.add(column.name().en() == null ? column.id() : column.name().en());
        names.addAll(column.aliases());
        names.add(column.id());
        return names;
    }

    private static Text names(List<Column> columns) {
        return new Text(
                columns.stream().map(c -> c.name().vi()).collect(Collectors.joining(", ")),
                columns.stream()
                        .map(c -> String.valueOf(c.name().en()))
                        .collect(Collectors.joining(", ")));
    }
}
