// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toCollection;

import graphql.schema.FieldCoordinates;

import org.junit.jupiter.api.Test;
import org.palmares.testing.SchemaInspection;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

@ServerTest
class SchemaMappingTests {

    /** Only shrinks: fields whose module is still to come, by module. */
    private static final Set<String> STILL_TO_COME = Set.of();

    @Autowired SchemaInspection inspection;
    @Autowired GraphQlSource server;

    @Test
    void theServerAnswersEveryFieldOfTheSchema() {
        assertThat(unmapped(inspection.report())).isEqualTo(STILL_TO_COME);
    }

    @Test
    void fewTypesAreTooLooseToBeCompared() {
        assertThat(inspection.report().skippedTypes())
                .extracting(skipped -> skipped.fieldCoordinates() + ": " + skipped.type())
                .isEmpty();
    }

    @Test
    void theServerMapsNothingThatTheSchemaDoesNotHave() {
        SchemaReport report = inspection.report();
        assertThat(report.unmappedRegistrations().keySet()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @Test
    void whatMayBeMissingIsTheSameInSchemaAndCode() {
        SchemaReport report = inspection.report();
        assertThat(report.fieldNullnessErrors().keySet()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void theRunningSchemaIsThePrintedOne() throws IOException {
        assertThat(
                        SchemaSnapshotTests.changes(
                                Files.readString(SchemaSnapshotTests.PRINTED),
                                Schemas.print(server.schema())))
                .isEmpty();
    }

    @Test
    void aPlantedFieldThatNothingAnswersIsSeen() {
        var schema = Schemas.of("type Query { answered: Int forgotten: Int }");

        assertThat(
                        unmapped(
                                SchemaMappingInspector.inspect(
                                        schema, Map.of("Query", Map.of("answered", _ -> 1)))))
                .containsExactly("Query.forgotten");
    }

    private static Set<String> unmapped(SchemaReport report) {
        return report.unmappedFields().stream()
                .map(FieldCoordinates::toString)
                .collect(toCollection(TreeSet::new));
    }
}
