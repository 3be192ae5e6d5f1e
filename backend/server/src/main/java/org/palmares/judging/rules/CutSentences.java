// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.judging.RoundWork;
import org.palmares.kernel.Text;
import org.palmares.ranking.exact.Fraction;

import java.math.BigDecimal;

/** Why a work goes on or stops, one sentence with its figure and the rule. */
public final class CutSentences {

    private CutSentences() {}

    public static Text of(RoundWork work, PreliminaryRound round) {
        RoundCut cut = round.cut(work.category());
        boolean shares = round.method() == RoundMethod.PASS_FAIL;
        String least = plain(cut.least()) + (shares ? "%" : "");
        String keep = String.valueOf(cut.keep());
        Text figure = figure(work, round.method());
        return switch (work.ground()) {
            case REACHED ->
                    said(
                            figure,
                            "đạt mức %s trở lên".formatted(vi(least)),
                            "reaches at least %s".formatted(least));
            case PLACE ->
                    said(
                            figure,
                            "thuộc %s tác phẩm cao nhất của hạng mục".formatted(keep),
                            "one of the %s best of its category".formatted(keep));
            case TIE_KEPT ->
                    said(
                            figure,
                            "bằng vị trí thứ %s; các tác phẩm bằng nhau đều được giữ"
                                    .formatted(keep),
                            "equal at place %s, where all equal works are kept".formatted(keep));
            case BELOW_FIGURE ->
                    said(
                            figure,
                            "dưới mức %s".formatted(vi(least)),
                            "below the required %s".formatted(least));
            case BELOW_PLACES ->
                    said(
                            figure,
                            "ngoài %s tác phẩm cao nhất của hạng mục".formatted(keep),
                            "not among the %s best of its category".formatted(keep));
            case TIE_NOT_KEPT ->
                    said(
                            figure,
                            "bằng vị trí thứ %s nhưng không đủ chỗ cho các tác phẩm bằng nhau"
                                    .formatted(keep),
                            "equal at place %s, where there is not room for all equal works"
                                    .formatted(keep));
            case NO_SHEET ->
                    new Text("Không có phiếu chấm nào được nộp.", "No score sheet was handed in.");
            case NOT_JUDGED ->
                    new Text(
                            "Được duyệt sau khi vòng này đã niêm phong.",
                            "Accepted after this round had been sealed.");
        };
    }

    private static Text said(Text figure, String vi, String en) {
        return new Text(figure.vi() + ": " + vi + ".", figure.en() + ": " + en + ".");
    }

    private static Text figure(RoundWork work, RoundMethod method) {
        Fraction exact = work.figure();
        String shown = plain(exact == null ? BigDecimal.ZERO : exact.decimal(2));
        return method == RoundMethod.PASS_FAIL
                ? new Text(
                        "%s%% trong %d phiếu cho đạt".formatted(vi(shown), work.sheets()),
                        "%s%% of %d sheets let it pass".formatted(shown, work.sheets()))
                : new Text(
                        "Trung bình %s điểm từ %d phiếu".formatted(vi(shown), work.sheets()),
                        "Mean %s of %d sheets".formatted(shown, work.sheets()));
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private static String vi(String figure) {
        return figure.replace('.', ',');
    }
}
