// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.RETENTION_ONLY_LONGER;
import static org.palmares.contest.ContestRefusal.RETENTION_OUT_OF_RANGE;

import org.palmares.contest.Contest;
import org.palmares.contest.KeptAs;
import org.palmares.contest.Retention;
import org.palmares.kernel.Refusal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long files are kept, and until when. */
public final class RetentionRules {

    /** Months at most. */
    public static final int MOST_MONTHS = 600;

    private RetentionRules() {}

    /** What entrants were promised when the contest opened is never shortened. */
    public static List<Refusal> change(Contest contest, Retention before, Retention after) {
        List<Refusal> refusals = new ArrayList<>();
        for (KeptAs as : KeptAs.values()) {
            int months = after.months(as);
            int least = as == KeptAs.WINNER ? 0 : 1;
            if (months < least || months > MOST_MONTHS) {
                refusals.add(Refusal.of(RETENTION_OUT_OF_RANGE, least, MOST_MONTHS).at(field(as)));
            } else if (contest.openedAt() != null && isShorter(before.months(as), months)) {
                refusals.add(Refusal.of(RETENTION_ONLY_LONGER).at(field(as)));
            }
        }
        return refusals;
    }

    /** From when on the files may go, by the calendar of the contest's zone; empty for never. */
    public static Optional<Instant> due(
            Retention retention, KeptAs as, Instant publishedAt, ZoneId zone) {
        int months = retention.months(as);
        return months == 0
                ? Optional.empty()
                : Optional.of(publishedAt.atZone(zone).plusMonths(months).toInstant());
    }

    private static boolean isShorter(int before, int after) {
        return after != 0 && (before == 0 || after < before);
    }

    private static String field(KeptAs as) {
        return switch (as) {
            case WINNER -> "winners";
            case OTHER -> "others";
            case REFUSED -> "refused";
            case DRAFT -> "drafts";
        };
    }
}
