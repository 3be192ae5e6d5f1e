// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The client's types come from the printed schema, so a change of the schema shows in its diff. */
class SchemaSnapshotTests {

    static final Path PRINTED = Repository.here().path("web-client/graphql/schema.graphql");

    @Test
    void thePrintedSchemaIsTheSchema() throws IOException {
        String stated = Schemas.print(Schemas.stated());
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(PRINTED.getParent());
            Files.writeString(PRINTED, stated);
        }
        assertThat(changes(Files.readString(PRINTED), stated))
                .as("mvn -Pschema test -pl backend/server -am prints it anew")
                .isEmpty();
    }

    @Test
    void aPlantedFieldChangesWhatIsPrinted() {
        String one = Schemas.print(Schemas.of("type Query { b: Int a: Int }"));
        String two = Schemas.print(Schemas.of("type Query { a: Int b: Int }"));
        String more = Schemas.print(Schemas.of("type Query { a: Int c: Int b: Int }"));

        assertThat(changes(one, two)).isEmpty();
        assertThat(changes(one, more)).containsExactly("+   c: Int");
        assertThat(changes(more, one)).containsExactly("-   c: Int");
        assertThat(changes(one + "type A", one + "type B")).containsExactly("- type A", "+ type B");
    }

    /** The lines that stand in one text only, and one line more where only their order differs. */
    static List<String> changes(String printed, String stated) {
        List<String> gone = new ArrayList<>(printed.lines().toList());
        List<String> come = new ArrayList<>();
        stated.lines().filter(line -> !gone.remove(line)).forEach(come::add);
        List<String> changes = new ArrayList<>();
        gone.forEach(line -> changes.add("- " + line));
        come.forEach(line -> changes.add("+ " + line));
        if (changes.isEmpty() && !printed.equals(stated)) {
            changes.add("the same lines in another order");
        }
        return changes;
    }
}
