// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.PrizePeriods;
import org.palmares.kernel.Text;

/** What periods of the vote decide, in sentences; nothing where there are none. */
final class PeriodExplanation {

    private PeriodExplanation() {}

    static Text of(PrizePeriods periods) {
        if (periods.isNone()) {
            return new Text("", "");
        }
        int count = periods.all().size();
        return new Text(
                " Bình chọn chia thành %d đợt, mỗi đợt có giải riêng chỉ xét theo lượt bình chọn; %s Xếp hạng chung cuộc %s"
                        .formatted(
                                count,
                                periods.winAgain()
                                        ? "tác phẩm đã thắng một đợt vẫn có thể thắng đợt sau."
                                        : "tác phẩm đã thắng một đợt không được xét ở đợt sau.",
                                periods.carried()
                                        ? "tính phiếu đã được tính của tất cả các đợt."
                                        : "chỉ tính phiếu của đợt cuối."),
                " The vote has %d periods, each with a prize of its own by votes alone; %s The final places count %s"
                        .formatted(
                                count,
                                periods.winAgain()
                                        ? "a work that has won one may win again."
                                        : "a work that has won one cannot win a later one.",
                                periods.carried()
                                        ? "the votes that counted in all periods."
                                        : "the votes of the last period alone."));
    }
}
