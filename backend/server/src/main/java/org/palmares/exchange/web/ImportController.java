// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.web;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.exchange.CheckedRow;
import org.palmares.exchange.Column;
import org.palmares.exchange.Fault;
import org.palmares.exchange.Import;
import org.palmares.exchange.Imports;
import org.palmares.exchange.RowStatus;
import org.palmares.exchange.rules.Columns;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.NodeResolver;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Imports as their organisers look at them. */
@Controller
class ImportController implements NodeResolver {

    record ImportCell(String column, String text, @Nullable String before, List<Refusal> faults) {}

    record ImportRow(int number, RowStatus status, List<ImportCell> cells, List<Refusal> faults) {}

    private final Imports imports;
    private final Accounts accounts;

    ImportController(Imports imports, Accounts accounts) {
        this.imports = imports;
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "Import";
    }

    @Override
    public @Nullable Object resolve(UUID key, DataFetchingEnvironment environment) {
        Viewer viewer = environment.getGraphQlContext().getOrDefault(Viewer.class, Viewer.NOBODY);
        return imports.byKey(key, viewer).orElse(null);
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable Page<Import> imports(
            Contest contest,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return imports.of(contest.key(), first, key(after), viewer).orElse(null);
    }

    @SchemaMapping(typeName = "Import")
    String id(Import one) {
        return GlobalId.of("Import", one.key());
    }

    @SchemaMapping(typeName = "Import")
    List<Column> columns(Import one) {
        return one.columns().stream().map(id -> Columns.of(one.kind(), id)).toList();
    }

    @SchemaMapping(typeName = "Import")
    int newCount(Import one) {
        return one.counts().fresh();
    }

    @SchemaMapping(typeName = "Import")
    int changedCount(Import one) {
        return one.counts().changed();
    }

    @SchemaMapping(typeName = "Import")
    int unchangedCount(Import one) {
        return one.counts().unchanged();
    }

    @SchemaMapping(typeName = "Import")
    int faultyCount(Import one) {
        return one.counts().faulty();
    }

    @BatchMapping(typeName = "Import")
    Map<Import, Account> createdBy(List<Import> asked) {
        Map<UUID, Account> found =
                accounts.byKeys(asked.stream().map(Import::createdBy).collect(toSet()));
        Map<Import, Account> by = new HashMap<>();
        for (Import one : asked) {
            Account account = found.get(one.createdBy());
            if (account != null) {
                by.put(one, account);
            }
        }
        return by;
    }

    @SchemaMapping(typeName = "Import")
    Page<CheckedRow> rows(
            Import one,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable RowStatus status) {
        return imports.rows(one, status, first, number(after));
    }

    @SchemaMapping(typeName = "ImportRow")
    List<ImportCell> cells(CheckedRow row) {
        return row.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell(row, cell.getKey(), cell.getValue()))
                .toList();
    }

    private static ImportCell cell(CheckedRow row, String column, String text) {
        String before = row.before() == null ? null : row.before().getOrDefault(column, "");
        return new ImportCell(
                column, text, text.equals(before) ? null : before, faults(row, column));
    }

    @SchemaMapping(typeName = "ImportRow")
    List<Refusal> faults(CheckedRow row) {
        return faults(row, "");
    }

    private static List<Refusal> faults(CheckedRow row, String column) {
        return row.faults().stream()
                .filter(fault -> fault.column().equals(column))
                .map(ImportController::said)
                .toList();
    }

    private static Refusal said(Fault fault) {
        return Refusal.of(fault.code(), fault.args().toArray()).at(fault.column());
    }

    private static int number(@Nullable String cursor) {
        return cursor != null && cursor.matches("\\d{1,7}") ? Integer.parseInt(cursor) : 0;
    }

    private static @Nullable UUID key(@Nullable String cursor) {
        try {
            return Optional.ofNullable(cursor).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
