// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TableOwnershipTests {

    private static final String STORE =
            "backend/server/src/main/java/org/palmares/voting/store/VoteTable.java";
    private static final String MIGRATION =
            "backend/server/src/main/resources/db/migration/voting/V1__voting.sql";

    private final TableOwnership tables = new TableOwnership(Repository.here());

    @TempDir Path folder;

    @Test
    void everyModuleReadsAndWritesItsOwnTablesOnly() throws IOException {
        String block = "\"\"\"";
        plant(
                STORE,
                """
                class VoteTable {
                    // select * from contest.contest
                    String own = "select * from voting.ballot";
                    String joined = %s
                            select b.id from voting.ballot b
                            join contest.contest c on c.id = b.contest
                            %s;
                    String pieces = "delete from "
                            + "entry.entry where id = :id";
                    String event = "results.published";
                }
                """
                        .formatted(block, block));

        assertThat(planted().foreignTablesInCode())
                .containsExactly(STORE + ": contest.contest", STORE + ": entry.entry");
        assertThat(tables.statementsSeen()).isGreaterThan(30);
        assertThat(tables.foreignTablesInCode()).isEmpty();
    }

    @Test
    void noMigrationReachesIntoAnotherSchema() throws IOException {
        plant(
                MIGRATION,
                """
                create schema voting;
                -- entry.entry is another module's
                create table voting.ballot (
                    id uuid primary key,
                    contest uuid not null references contest.contest
                );
                """);

        assertThat(planted().foreignTablesInMigrations())
                .containsExactly(MIGRATION + ": contest.contest");
        assertThat(tables.foreignTablesInMigrations()).isEmpty();
    }

    @Test
    void readsTheTextsOfAJavaFile() {
        String block = "\"\"\"";
        assertThat(
                        JavaStrings.of(
                                """
                                String a = "one \\" two"; char c = '"'; // "no"
                                /* "nor this" */ String b = "three " + "four" + five + "six";
                                String d = %s
                                    seven "eight"
                                    %s;
                                """
                                        .formatted(block, block)))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("one \\\" two"),
                        text -> assertThat(text).isEqualTo("three four"),
                        text -> assertThat(text).isEqualTo("six"),
                        text -> assertThat(text.strip()).isEqualTo("seven \"eight\""));
    }

    private TableOwnership planted() {
        return new TableOwnership(new Repository(folder));
    }

    private void plant(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
