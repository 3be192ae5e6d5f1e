// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;

/** Which works of a category go on, as the end of a sentence and what follows it. */
final class CutWords {

    private CutWords() {}

    static String vi(PreliminaryRound round, RoundCut cut) {
        String least = cut.leastShown();
        String reach =
                least == null
                        ? ""
                        : round.method() == RoundMethod.PASS_FAIL
                                ? "tác phẩm có ít nhất %s%% số phiếu đạt"
                                        .formatted(least.replace('.', ','))
                                : "tác phẩm có điểm từ %s trở lên"
                                        .formatted(least.replace('.', ','));
        Integer keep = cut.keep();
        if (keep == null) {
            return reach + " được đi tiếp.";
        }
        String places =
                least == null
                        ? "nhiều nhất %d tác phẩm có kết quả cao nhất được đi tiếp".formatted(keep)
                        : "%s được đi tiếp, nhiều nhất %d tác phẩm có kết quả cao nhất"
                                .formatted(reach, keep);
        return places
                + (cut.ties() == TiesAtTheCut.KEEP_ALL
                        ? ". Các tác phẩm bằng nhau ở vị trí cuối đều được đi tiếp."
                        : ". Các tác phẩm bằng nhau ở vị trí cuối mà không đủ chỗ thì đều dừng"
                                + " lại.");
    }

    static String en(PreliminaryRound round, RoundCut cut) {
        String least = cut.leastShown();
        String reach =
                least == null
                        ? ""
                        : round.method() == RoundMethod.PASS_FAIL
                                ? "works that at least %s%% of their sheets pass go on"
                                        .formatted(least)
                                : "works with a score of at least %s go on".formatted(least);
        Integer keep = cut.keep();
        if (keep == null) {
            return reach + ".";
        }
        String places =
                least == null
                        ? "at most the %d best works go on".formatted(keep)
                        : "%s, at most the %d best".formatted(reach, keep);
        return places
                + (cut.ties() == TiesAtTheCut.KEEP_ALL
                        ? ". Works that are equal at the last place all go on."
                        : ". Works that are equal at the last place and have not all room all"
                                + " stop.");
    }
}
