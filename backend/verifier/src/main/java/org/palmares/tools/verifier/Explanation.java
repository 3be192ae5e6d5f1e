// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.Names;
import org.palmares.ranking.decision.PartFigure;
import org.palmares.ranking.decision.RankedList;
import org.palmares.ranking.decision.RoundDecision;
import org.palmares.ranking.decision.StepSentences;
import org.palmares.ranking.reason.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Every step to the figures of one entry, or of all. */
final class Explanation {

    private static final String ALL = "all";

    private Explanation() {}

    /** What {@code --explain} asks for; nothing where it is not typed. */
    static String of(Decision decision, Arguments arguments, Language language) throws Mistake {
        Optional<String> asked = arguments.option("--explain");
        if (asked.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (RoundDecision round : decision.rounds()) {
            for (EntryCode entry : round.parts().keySet()) {
                if (asked.get().equals(ALL) || asked.get().equals(entry.value())) {
                    text.append('\n').append(round.id()).append(": ").append(entry).append('\n');
                    sentences(round, entry, language)
                            .forEach(sentence -> text.append(sentence).append('\n'));
                }
            }
        }
        if (text.length() == 0) {
            throw Arguments.usage(
                    "Không có bài nào mang mã " + asked.get() + ".",
                    "There is no entry " + asked.get() + ".");
        }
        return text.toString();
    }

    private static List<String> sentences(RoundDecision round, EntryCode entry, Language language) {
        List<String> sentences = new ArrayList<>();
        SortedMap<EntryCode, List<PartFigure>> parts = round.parts();
        for (PartFigure part : parts.getOrDefault(entry, List.of())) {
            sentences.addAll(StepSentences.of(part.steps(), language, Names.IDS));
        }
        for (RankedList ranking : round.rankings()) {
            ranking.of(entry)
                    .ifPresent(
                            line ->
                                    sentences.addAll(
                                            StepSentences.of(line.steps(), language, Names.IDS)));
        }
        return sentences;
    }
}
