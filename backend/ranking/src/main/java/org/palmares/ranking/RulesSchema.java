// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of rule set documents, for editors and for whoever writes rules
 * by hand. A schema tells the form; whether rules can work, only declaring them tells.
 */
public final class RulesSchema {

    private RulesSchema() {}

    /**
     * @param format 1 for {@code palmares-rules/1} and 1.1, 2 for {@code palmares-rules/2}
     */
    public static String of(int format) {
        String name = "palmares-rules-" + format + ".schema.json";
        return read(Objects.requireNonNull(RulesSchema.class.getResourceAsStream(name), name));
    }

    static String read(InputStream schema) {
        try (schema) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
