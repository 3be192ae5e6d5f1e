// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static java.util.stream.Collectors.joining;

import org.palmares.contest.Category;
import org.palmares.contest.CategoryCut;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.kernel.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How a preliminary round chooses, in words written from its settings. */
public final class RoundExplanation {

    private RoundExplanation() {}

    /** The sentences about all rounds; empty where the final round is the only one. */
    static Text of(List<PreliminaryRound> rounds, List<Category> categories) {
        if (rounds.isEmpty()) {
            return new Text("", "");
        }
        String vi = rounds.stream().map(round -> vi(round, categories)).collect(joining(" "));
        String en = rounds.stream().map(round -> en(round, categories)).collect(joining(" "));
        return new Text(
                vi + " Chỉ những tác phẩm còn lại vào chung khảo và được bình chọn. ",
                en + " Only the works that remain enter the final round and the public vote. ");
    }

    /**
     * @param categories those of the contest, in their order
     */
    public static Text of(PreliminaryRound round, List<Category> categories) {
        return new Text(vi(round, categories), en(round, categories));
    }

    private static String vi(PreliminaryRound round, List<Category> categories) {
        String how =
                round.method() == RoundMethod.PASS_FAIL
                        ? "mỗi giám khảo cho từng tác phẩm đạt, không đạt hoặc để lại"
                        : "giám khảo chấm theo tiêu chí, điểm tác phẩm là trung bình các phiếu,"
                                + " thang 100";
        boolean any = isForSome(round, categories);
        return "Vòng %s: %s%s%s"
                .formatted(
                        round.name().vi(),
                        how,
                        any ? "; ở mỗi hạng mục, " + CutWords.vi(round, round.cut()) : ".",
                        groups(round, categories).entrySet().stream()
                                .map(
                                        group ->
                                                " %s %s: %s"
                                                        .formatted(
                                                                any ? "Riêng hạng mục" : "Hạng mục",
                                                                names(
                                                                        group.getValue(),
                                                                        Locale.of("vi"),
                                                                        " và "),
                                                                CutWords.vi(round, group.getKey())))
                                .collect(joining()));
    }

    private static String en(PreliminaryRound round, List<Category> categories) {
        String how =
                round.method() == RoundMethod.PASS_FAIL
                        ? "each juror passes, refuses or leaves each work undecided"
                        : "jurors mark the criteria, a work's score is the mean of its sheets on a"
                                + " scale of 100";
        boolean any = isForSome(round, categories);
        return "%s: %s%s%s"
                .formatted(
                        round.name().in(Locale.ENGLISH),
                        how,
                        any ? "; in each category " + CutWords.en(round, round.cut()) : ".",
                        groups(round, categories).entrySet().stream()
                                .map(
                                        group ->
                                                " %s %s, %s"
                                                        .formatted(
                                                                any ? "But in" : "In",
                                                                names(
                                                                        group.getValue(),
                                                                        Locale.ENGLISH,
                                                                        " and "),
                                                                CutWords.en(round, group.getKey())))
                                .collect(joining()));
    }

    /** Whether any category goes by the round's own cut. */
    private static boolean isForSome(PreliminaryRound round, List<Category> categories) {
        List<UUID> others = round.exceptions().stream().map(CategoryCut::category).toList();
        return categories.isEmpty()
                || categories.stream().anyMatch(one -> !others.contains(one.key()));
    }

    /** The categories that have another cut in common, in their order. */
    private static Map<RoundCut, List<Category>> groups(
            PreliminaryRound round, List<Category> categories) {
        Map<RoundCut, List<Category>> groups = new LinkedHashMap<>();
        for (Category category : categories) {
            if (round.exceptions().stream().anyMatch(one -> isOf(one, category))) {
                groups.computeIfAbsent(round.cut(category.key()), _ -> new java.util.ArrayList<>())
                        .add(category);
            }
        }
        return groups;
    }

    private static boolean isOf(CategoryCut one, Category category) {
        return one.category().equals(category.key());
    }

    private static String names(List<Category> categories, Locale language, String and) {
        List<String> names =
                categories.stream().map(one -> "“" + one.name().in(language) + "”").toList();
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + and + names.get(last);
    }
}
