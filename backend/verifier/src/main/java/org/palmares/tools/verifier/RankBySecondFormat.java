// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.RulesOutcome;
import org.palmares.ranking.decision.Deciding;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.DecisionJson;
import org.palmares.ranking.decision.DecisionOutcome;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ranks tables of rounds and parts under {@code palmares-rules/2}. */
final class RankBySecondFormat {

    private RankBySecondFormat() {}

    static ExitCode run(
            byte[] document,
            Arguments arguments,
            Language language,
            PrintStream out,
            PrintStream err)
            throws Mistake {
        RulesOutcome outcome = ContestRules.read(document);
        if (outcome instanceof RulesOutcome.Refused refused) {
            return RankCommand.refused(refused.reasons(), ExitCode.RULES, language, err);
        }
        ContestRules rules = ((RulesOutcome.Accepted) outcome).rules();
        String last = rules.rounds().get(rules.rounds().size() - 1).id();
        DecisionOutcome decided =
                Deciding.decide(
                        rules, tables(arguments, rules), arguments.option("--until").orElse(last));
        if (decided instanceof DecisionOutcome.Refused refused) {
            return RankCommand.refused(refused.reasons(), ExitCode.TABLES, language, err);
        }
        Decision decision = ((DecisionOutcome.Decided) decided).decision();
        out.print(text(rules, decision, arguments, language));
        return ExitCode.AGREES;
    }

    private static ContestTables tables(Arguments arguments, ContestRules rules) throws Mistake {
        Set<EntryCode> entries = new LinkedHashSet<>();
        Optional<Path> listed = arguments.file("--entries");
        if (listed.isPresent()) {
            EntriesCsv.read(CsvTable.read(listed.get()), entries);
        }
        Optional<Path> marks = arguments.file("--marks");
        SortedMap<Ref, List<JurySheet>> sheets =
                marks.isPresent()
                        ? SheetsCsv.read(CsvTable.read(marks.get()), rules, entries)
                        : new TreeMap<>();
        Optional<Path> votes = arguments.file("--votes");
        SortedMap<Ref, PublicTally> tallies =
                votes.isPresent()
                        ? TallyCsv.read(CsvTable.read(votes.get()), rules, entries)
                        : new TreeMap<>();
        Optional<Path> external = arguments.file("--external");
        SortedMap<Ref, SortedMap<EntryCode, Fraction>> figures =
                external.isPresent()
                        ? FiguresCsv.read(CsvTable.read(external.get()), rules, entries)
                        : new TreeMap<>();
        return new ContestTables(
                new ArrayList<>(entries),
                sheets,
                tallies,
                figures,
                arguments.option("--seed").orElse(""));
    }

    private static String text(
            ContestRules rules, Decision decision, Arguments arguments, Language language)
            throws Mistake {
        return switch (arguments.option("--format").orElse("table")) {
            case "csv" -> DecisionCsv.of(rules, decision);
            case "json" -> DecisionJson.write(decision).canonical() + "\n";
            default ->
                    DecisionText.of(decision, language)
                            + Explanation.of(decision, arguments, language);
        };
    }
}
