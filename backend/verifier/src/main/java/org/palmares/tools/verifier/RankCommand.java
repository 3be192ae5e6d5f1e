// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Ranking;
import org.palmares.ranking.RankingOutcome;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.Standing;
import org.palmares.ranking.StandingJson;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.Reason;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code rank --rules FILE [--marks FILE] [--votes FILE] [--format table|csv|json]}. */
final class RankCommand {

    private static final Set<String> OPTIONS =
            Set.of("--rules", "--marks", "--votes", "--format", "--lang");

    private RankCommand() {}

    static ExitCode run(String[] typed, Language language, PrintStream out, PrintStream err)
            throws Mistake {
        Arguments arguments = Arguments.read(typed, OPTIONS);
        String format = arguments.oneOf("--format", "table", List.of("table", "csv", "json"));
        Optional<Path> rulesFile = arguments.file("--rules");
        Optional<Path> marksFile = arguments.file("--marks");
        Optional<Path> votesFile = arguments.file("--votes");
        if (arguments.words().size() != 1
                || rulesFile.isEmpty()
                || (marksFile.isEmpty() && votesFile.isEmpty())) {
            throw Arguments.usage(
                    "Lệnh rank cần --rules và ít nhất một trong hai --marks, --votes.",
                    "rank needs --rules and at least one of --marks and --votes.");
        }
        RuleSetOutcome rules = RuleSet.read(InputFile.read(rulesFile.get()));
        if (rules instanceof RuleSetOutcome.Refused refused) {
            return refused(refused.reasons(), ExitCode.RULES, language, err);
        }
        Set<EntryCode> entries = new LinkedHashSet<>();
        JuryMarks marks =
                marksFile.isPresent()
                        ? MarksCsv.read(CsvTable.read(marksFile.get()), entries)
                        : JuryMarks.NONE;
        PublicTally tally =
                votesFile.isPresent()
                        ? VotesCsv.read(CsvTable.read(votesFile.get()), entries)
                        : PublicTally.NONE;
        RankingOutcome outcome =
                Ranking.rank(
                        ((RuleSetOutcome.Accepted) rules).rules(),
                        marks,
                        tally,
                        new ArrayList<>(entries));
        if (outcome instanceof RankingOutcome.Refused refused) {
            return refused(refused.reasons(), ExitCode.TABLES, language, err);
        }
        Standing standing = ((RankingOutcome.Ranked) outcome).standing();
        out.print(text(standing, format, language));
        return ExitCode.AGREES;
    }

    private static String text(Standing standing, String format, Language language) {
        return switch (format) {
            case "csv" -> StandingText.csv(standing);
            case "json" -> StandingJson.write(standing).canonical() + "\n";
            default -> StandingText.table(standing, language);
        };
    }

    private static ExitCode refused(
            List<Reason> reasons, ExitCode exitCode, Language language, PrintStream err) {
        for (Reason reason : reasons) {
            err.println("[X] " + reason.code() + ": " + reason.sentence(language));
        }
        return exitCode;
    }
}
