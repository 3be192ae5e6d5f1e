// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoterKind;
import org.palmares.contest.VoterWeight;
import org.palmares.kernel.Text;

import java.math.BigDecimal;

/** What a vote counts by whose it is, in sentences; nothing where every vote is one. */
final class WeightExplanation {

    private WeightExplanation() {}

    static Text of(VotePolicy policy) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (VoterWeight weight : policy.weights()) {
            Whose whose = whose(weight.kind());
            BigDecimal counts = BigDecimal.valueOf(weight.thousandths(), 3).stripTrailingZeros();
            String figure = counts.toPlainString();
            if (weight.thousandths() == 0) {
                vi.append(" Phiếu %s chỉ quyết định giải công chúng.".formatted(whose.vi()));
                en.append(" Votes %s decide the audience prize only.".formatted(whose.en()));
            } else {
                vi.append(
                        " Một phiếu %s được tính là %s."
                                .formatted(whose.vi(), figure.replace('.', ',')));
                en.append(" A vote %s counts %s.".formatted(whose.en(), figure));
            }
        }
        if (!policy.weights().isEmpty()) {
            vi.append(" Giải công chúng tính mỗi phiếu là một.");
            en.append(" The audience prize counts every vote as one.");
        }
        return new Text(vi.toString(), en.toString());
    }

    private record Whose(String vi, String en) {}

    private static Whose whose(VoterKind kind) {
        return switch (kind) {
            case ACCOUNT -> new Whose("có tài khoản", "with an account");
            case EMAIL -> new Whose("xác nhận bằng mã email", "confirmed by an e-mail code");
            case DEVICE -> new Whose("không có tài khoản", "without an account");
        };
    }
}
