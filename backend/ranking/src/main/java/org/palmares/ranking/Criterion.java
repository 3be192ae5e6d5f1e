// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;

import java.util.List;

/**
 * What jurors mark. The id is lower-case letters, digits and hyphens; the weight is relative to the
 * other criteria's.
 */
public record Criterion(String id, Fraction weight, Scale scale) {

    /** Why the criterion does not allow a juror's mark of an entry. */
    public List<Reason> reasonsAgainst(Fraction mark, EntryCode entry, String juror) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(
                !scale.contains(mark),
                ReasonCode.MARK_OUTSIDE_SCALE,
                entry,
                juror,
                id,
                mark.text(),
                scale.min().text(),
                scale.max().text());
        reasons.refuseIf(
                !scale.isOnAStep(mark),
                ReasonCode.MARK_OFF_STEP,
                entry,
                juror,
                id,
                mark.text(),
                scale.step().text());
        return reasons.found();
    }

    /** 1 to 64 lower-case letters, digits and hyphens, with a letter or digit at both ends. */
    public static boolean isId(String text) {
        return Name.isIdentifier(text);
    }
}
