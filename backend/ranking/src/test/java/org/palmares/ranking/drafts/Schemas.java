// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.drafts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.palmares.ranking.RulesSchema;
import org.palmares.ranking.json.JsonValue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas that ship with the rules, applied by a library. */
public final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Integer, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Schemas() {}

    /** What a rule set document of that format has that the schema does not allow. */
    public static List<String> problems(int format, JsonValue document) {
        return schema(format).validate(document.canonical(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(int format) {
        return SCHEMAS.computeIfAbsent(format, Schemas::read);
    }

    private static Schema read(int format) {
        return REGISTRY.getSchema(RulesSchema.of(format));
    }
}
