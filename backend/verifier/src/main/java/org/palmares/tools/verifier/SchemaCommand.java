// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.RulesSchema;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** {@code schema [1|2]}: the JSON Schema that rule sets can be written by. */
final class SchemaCommand {

    private static final List<String> FORMATS = List.of("1", "2");

    private SchemaCommand() {}

    static ExitCode run(String[] typed, PrintStream out) throws Mistake {
        List<String> words = Arguments.read(typed, Set.of("--lang")).words();
        String format = words.size() == 1 ? "2" : words.get(1);
        if (words.size() > 2 || !FORMATS.contains(format)) {
            throw Arguments.usage(
                    "Lệnh schema nhận định dạng 1 hoặc 2.", "schema takes the format 1 or 2.");
        }
        out.print(RulesSchema.of(Integer.parseInt(format)));
        return ExitCode.AGREES;
    }
}
