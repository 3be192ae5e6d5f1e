// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.TieBreak;
import org.palmares.contest.VotePolicy;
import org.palmares.kernel.Text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** "How winners are chosen", written from the rules, so that text and settings cannot disagree. */
public final class Explanation {

    private Explanation() {}

    public static Text of(Contest contest) {
        Text before = RoundExplanation.of(contest.rounds(), contest.categories());
        Text after = of(contest.combination(), contest.votePolicy());
        Text periods = PeriodExplanation.of(contest.periods());
        return new Text(
                before.vi() + after.vi() + periods.vi(),
                english(before) + english(after) + english(periods));
    }

    private static Text of(CombinationRules rules, VotePolicy policy) {
        Text weights = WeightExplanation.of(policy);
        return new Text(
                String.join(" ", vi(rules), method(rules).vi(), ties(rules.tieBreaks()).vi())
                        + weights.vi(),
                String.join(
                                " ",
                                en(rules),
                                english(method(rules)),
                                english(ties(rules.tieBreaks())))
                        + english(weights));
    }

    private static String english(Text text) {
        return text.in(Locale.ENGLISH);
    }

    private static String vi(CombinationRules rules) {
        return "Điểm của mỗi tác phẩm gồm %d phần từ hội đồng giám khảo và %d phần từ bình chọn của công chúng. Điểm giám khảo là trung bình các phiếu chấm, mỗi phiếu tính theo trọng số tiêu chí, thang 100."
                .formatted(rules.juryWeight(), rules.publicWeight());
    }

    private static String en(CombinationRules rules) {
        return "Each work's total is %d parts jury and %d parts public vote. The jury's score is the mean of the score sheets, each weighted by criterion on a scale of 100."
                .formatted(rules.juryWeight(), rules.publicWeight());
    }

    private static Text method(CombinationRules rules) {
        return switch (rules.method()) {
            case RANK_POINTS ->
                    new Text(
                            "Mỗi bên xếp hạng các tác phẩm; hạng nhất được 100 điểm, hạng cuối được"
                                    + " 0, các hạng giữa chia đều.",
                            "Each side ranks the works; the first earns 100 points, the last 0, the"
                                    + " others evenly between.");
            case POSITIONAL_POINTS ->
                    new Text(
                            "Mỗi bên cho mười tác phẩm đứng đầu lần lượt 12, 10, 8, 7, 6, 5, 4, 3,"
                                    + " 2, 1 điểm.",
                            "Each side gives its ten best works 12, 10, 8, 7, 6, 5, 4, 3, 2 and 1"
                                    + " points.");
            case SHARE_OF_POOL ->
                    new Text(
                            "Mỗi bên chia 100 điểm cho các tác phẩm theo tỷ lệ điểm hoặc lượt bình"
                                    + " chọn đạt được.",
                            "Each side shares 100 points among the works in proportion to their"
                                    + " scores or votes.");
            case MAX_NORMALISED ->
                    new Text(
                            "Điểm giám khảo tính theo phần trăm điểm tối đa; lượt bình chọn tính"
                                    + " theo phần trăm của tác phẩm nhiều lượt nhất.",
                            "Jury scores count as a percentage of the highest possible score, votes"
                                    + " as a percentage of the most voted work.");
        };
    }

    private static Text ties(List<TieBreak> chain) {
        if (chain.isEmpty()) {
            return new Text(
                    "Tác phẩm bằng tổng điểm thì đồng hạng.",
                    "Works of equal totals share the place.");
        }
        String vi = chain.stream().map(Explanation::vi).collect(Collectors.joining("; rồi "));
        String en = chain.stream().map(Explanation::en).collect(Collectors.joining("; then "));
        return new Text(
                "Khi bằng tổng điểm, xét lần lượt: " + vi + "; vẫn bằng thì đồng hạng.",
                "Where totals are equal: " + en + "; if still equal, the place is shared.");
    }

    private static String vi(TieBreak step) {
        return switch (step) {
            case JURY_SCORE -> "điểm giám khảo cao hơn";
            case PUBLIC_VOTES -> "nhiều lượt bình chọn hơn";
            case COUNTBACK -> "nhiều điểm cao nhất hơn";
            case LOT -> "bốc thăm bằng hạt giống đã công bố khi khóa thể lệ";
        };
    }

    private static String en(TieBreak step) {
        return switch (step) {
            case JURY_SCORE -> "the higher jury score";
            case PUBLIC_VOTES -> "more public votes";
            case COUNTBACK -> "more of the highest marks";
            case LOT -> "a lot drawn from a seed published when the rules were locked";
        };
    }
}
