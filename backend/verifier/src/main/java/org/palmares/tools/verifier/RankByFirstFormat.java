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

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Ranks tables of one jury and one public under {@code palmares-rules/1}. */
final class RankByFirstFormat {

    private RankByFirstFormat() {}

    static ExitCode run(
            byte[] document,
            Arguments arguments,
            Language language,
            PrintStream out,
            PrintStream err)
            throws Mistake {
        RuleSetOutcome rules = RuleSet.read(document);
        if (rules instanceof RuleSetOutcome.Refused refused) {
            return RankCommand.refused(refused.reasons(), ExitCode.RULES, language, err);
        }
        Set<EntryCode> entries = new LinkedHashSet<>();
        Optional<Path> entriesFile = arguments.file("--entries");
        if (entriesFile.isPresent()) {
            EntriesCsv.read(CsvTable.read(entriesFile.get()), entries);
        }
        Optional<Path> marksFile = arguments.file("--marks");
        JuryMarks marks =
                marksFile.isPresent()
                        ? MarksCsv.read(CsvTable.read(marksFile.get()), entries)
                        : JuryMarks.NONE;
        Optional<Path> votesFile = arguments.file("--votes");
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
            return RankCommand.refused(refused.reasons(), ExitCode.TABLES, language, err);
        }
        out.print(text(((RankingOutcome.Ranked) outcome).standing(), arguments, language));
        return ExitCode.AGREES;
    }

    private static String text(Standing standing, Arguments arguments, Language language) {
        return switch (arguments.option("--format").orElse("table")) {
            case "csv" -> StandingText.csv(standing);
            case "json" -> StandingJson.write(standing).canonical() + "\n";
            default -> StandingText.table(standing, language);
        };
    }
}
