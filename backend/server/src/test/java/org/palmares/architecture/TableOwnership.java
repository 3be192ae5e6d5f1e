// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import org.palmares.architecture.Repository.Source;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One schema for each module: no other module's SQL and no other module's migration names it. */
final class TableOwnership {

    static final Set<String> SCHEMAS =
            Set.of(
                    "account",
                    "audit",
                    "campaign",
                    "contest",
                    "entry",
                    "exchange",
                    "imprint",
                    "judging",
                    "ledger",
                    "media",
                    "notice",
                    "promotion",
                    "results",
                    "voting");

    private static final String CODE = "backend/server/src/main/java/org/palmares/";
    private static final String MIGRATIONS = "backend/server/src/main/resources/db/migration/";

    private static final Pattern SQL =
            Pattern.compile(
                    "(?is)\\b(select|insert\\s+into|update|delete\\s+from|join|from|where|references"
                        + "|on\\s+conflict|lock\\s+table|truncate)\\b.*");

    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)(?<![\\w.:$-])\"?("
                            + String.join("|", SCHEMAS)
                            + ")\"?\\.\"?([a-z_]\\w*)");

    private final Repository repository;

    TableOwnership(Repository repository) {
        this.repository = repository;
    }

    List<String> foreignTablesInCode() {
        return foreign(CODE, path -> path.endsWith(".java"), file -> sql(file.text()));
    }

    List<String> foreignTablesInMigrations() {
        return foreign(
                MIGRATIONS,
                path -> path.endsWith(".sql"),
                file ->
                        Stream.of(
                                file.text()
                                        .replaceAll("--[^\n]*", "")
                                        .replaceAll("(?s)/\\*.*?\\*/", "")));
    }

    /** How many texts of the code look like SQL: the rule must have something to look at. */
    long statementsSeen() {
        return repository.files(path -> path.startsWith(CODE) && path.endsWith(".java")).stream()
                .flatMap(file -> sql(file.text()))
                .count();
    }

    private List<String> foreign(
            String folder, Predicate<String> wanted, Function<Source, Stream<String>> texts) {
        return repository.files(path -> path.startsWith(folder) && wanted.test(path)).stream()
                .flatMap(
                        file -> {
                            String module = file.path().substring(folder.length()).split("/")[0];
                            return texts.apply(file)
                                    .flatMap(text -> TABLE.matcher(text).results())
                                    .filter(table -> !table.group(1).equalsIgnoreCase(module))
                                    .map(table -> file.path() + ": " + table.group());
                        })
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> sql(String source) {
        return JavaStrings.of(source).stream().filter(text -> SQL.matcher(text).find());
    }
}
