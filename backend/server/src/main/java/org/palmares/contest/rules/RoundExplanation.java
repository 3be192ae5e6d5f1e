// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.kernel.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a preliminary round chooses, in words written from its settings. */
public final class RoundExplanation {

    private RoundExplanation() {}

    /** The sentences about all rounds; empty where the final round is the only one. */
    static Text of(List<PreliminaryRound> rounds) {
        if (rounds.isEmpty()) {
            return new Text("", "");
        }
        String vi = rounds.stream().map(RoundExplanation::vi).collect(Collectors.joining(" "));
        String en = rounds.stream().map(RoundExplanation::en).collect(Collectors.joining(" "));
        return new Text(
                vi + " Chỉ những tác phẩm còn lại vào chung khảo và được bình chọn. ",
                en + " Only the works that remain enter the final round and the public vote. ");
    }

    public static Text of(PreliminaryRound round) {
        return new Text(vi(round), en(round));
    }

    private static String vi(PreliminaryRound round) {
        String how =
                round.method() == RoundMethod.PASS_FAIL
                        ? "mỗi giám khảo cho từng tác phẩm đạt, không đạt hoặc để lại"
                        : "giám khảo chấm theo tiêu chí, điểm tác phẩm là trung bình các phiếu,"
                                + " thang 100";
        return "Vòng %s: %s; ở mỗi hạng mục, %s.%s"
                .formatted(round.name().vi(), how, cutVi(round), tiesVi(round));
    }

    private static String cutVi(PreliminaryRound round) {
        BigDecimal least = round.least();
        String reach =
                least == null
                        ? ""
                        : round.method() == RoundMethod.PASS_FAIL
                                ? "tác phẩm có ít nhất %s%% số phiếu đạt".formatted(vi(least))
                                : "tác phẩm có điểm từ %s trở lên".formatted(vi(least));
        if (round.keep() == null) {
            return reach + " được đi tiếp";
        }
        return least == null
                ? "nhiều nhất %d tác phẩm có kết quả cao nhất được đi tiếp".formatted(round.keep())
                : "%s được đi tiếp, nhiều nhất %d tác phẩm có kết quả cao nhất"
                        .formatted(reach, round.keep());
    }

    private static String tiesVi(PreliminaryRound round) {
        if (round.keep() == null) {
            return "";
        }
        return round.ties() == TiesAtTheCut.KEEP_ALL
                ? " Các tác phẩm bằng nhau ở vị trí cuối đều được đi tiếp."
                : " Các tác phẩm bằng nhau ở vị trí cuối mà không đủ chỗ thì đều dừng lại.";
    }

    private static String en(PreliminaryRound round) {
        String name = round.name().in(Locale.ENGLISH);
        String how =
                round.method() == RoundMethod.PASS_FAIL
                        ? "each juror passes, refuses or leaves each work undecided"
                        : "jurors mark the criteria, a work's score is the mean of its sheets on a"
                                + " scale of 100";
        return "%s: %s; in each category %s.%s".formatted(name, how, cutEn(round), tiesEn(round));
    }

    private static String cutEn(PreliminaryRound round) {
        BigDecimal least = round.least();
        String reach =
                least == null
                        ? ""
                        : round.method() == RoundMethod.PASS_FAIL
                                ? "works that at least %s%% of their sheets pass go on"
                                        .formatted(en(least))
                                : "works with a score of at least %s go on".formatted(en(least));
        if (round.keep() == null) {
            return reach;
        }
        return least == null
                ? "at most the %d best works go on".formatted(round.keep())
                : "%s, at most the %d best".formatted(reach, round.keep());
    }

    private static String tiesEn(PreliminaryRound round) {
        if (round.keep() == null) {
            return "";
        }
        return round.ties() == TiesAtTheCut.KEEP_ALL
                ? " Works that are equal at the last place all go on."
                : " Works that are equal at the last place and have not all room all stop.";
    }

    private static String en(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private static String vi(BigDecimal figure) {
        return en(figure).replace('.', ',');
    }
}
