// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code rank --rules FILE [tables] [--format table|csv|json]}, under rules of either format. */
final class RankCommand {

    private static final Set<String> OPTIONS =
            Set.of(
                    "--rules",
                    "--marks",
                    "--votes",
                    "--external",
                    "--entries",
                    "--seed",
                    "--until",
                    "--explain",
                    "--format",
                    "--lang");

    private static final List<String> TABLES =
            List.of("--marks", "--votes", "--external", "--entries");

    private static final List<String> SECOND_FORMAT =
            List.of("--external", "--seed", "--until", "--explain");

    private RankCommand() {}

    static ExitCode run(String[] typed, Language language, PrintStream out, PrintStream err)
            throws Mistake {
        Arguments arguments = Arguments.read(typed, OPTIONS);
        arguments.oneOf("--format", "table", List.of("table", "csv", "json"));
        Optional<Path> rulesFile = arguments.file("--rules");
        if (arguments.words().size() != 1
                || rulesFile.isEmpty()
                || TABLES.stream().allMatch(name -> arguments.option(name).isEmpty())) {
            throw Arguments.usage(
                    "Lệnh rank cần --rules và ít nhất một bảng: --marks, --votes, --external hoặc"
                            + " --entries.",
                    "rank needs --rules and at least one table: --marks, --votes, --external or"
                            + " --entries.");
        }
        byte[] document = InputFile.read(rulesFile.get());
        if (ContestRules.isOfThisFormat(document)) {
            return RankBySecondFormat.run(document, arguments, language, out, err);
        }
        for (String name : SECOND_FORMAT) {
            if (arguments.option(name).isPresent()) {
                throw Arguments.usage(
                        name + " chỉ dùng với thể lệ palmares-rules/2.",
                        name + " goes with palmares-rules/2 only.");
            }
        }
        return RankByFirstFormat.run(document, arguments, language, out, err);
    }

    static ExitCode refused(
            List<Reason> reasons, ExitCode exitCode, Language language, PrintStream err) {
        for (Reason reason : reasons) {
            err.println(
                    "[X] " + reason.code().name() + ": " + Shown.plain(reason.sentence(language)));
        }
        return exitCode;
    }
}
