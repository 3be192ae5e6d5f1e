// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        assertThat(PRINTED)
                .as("-Dschema.write prints it anew; see the README of web-client")
                .content()
                .isEqualTo(stated);
    }

    @Test
    void aPlantedFieldChangesWhatIsPrinted() {
        String one = Schemas.print(Schemas.of("type Query { b: Int a: Int }"));
        String two = Schemas.print(Schemas.of("type Query { a: Int b: Int }"));
        String more = Schemas.print(Schemas.of("type Query { a: Int b: Int c: Int }"));

        assertThat(one).isEqualTo(two).contains("a: Int\n  b: Int").isNotEqualTo(more);
    }
}
