// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The schema as the modules' files put together state it, and its one printed form. */
final class Schemas {

    private Schemas() {}

    static GraphQLSchema stated() {
        var all = new TypeDefinitionRegistry();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:graphql/**/*.graphqls")) {
                all.merge(new SchemaParser().parse(file.getContentAsString(UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(all);
    }

    static GraphQLSchema of(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }

    /** Types and fields in alphabetical order, so that a change shows as itself. */
    static String print(GraphQLSchema schema) {
        var options =
                SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeSchemaDefinition(false)
                        .includeDirectiveDefinitions(true)
                        .includeDirectiveDefinition(
                                name -> !DirectiveInfo.isGraphqlSpecifiedDirective(name));
        return new SchemaPrinter(options).print(schema);
    }
}
