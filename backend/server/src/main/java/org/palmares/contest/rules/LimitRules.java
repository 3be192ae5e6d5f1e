// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.*;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.WorkKind;
import org.palmares.contest.WorkLimits;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which limits fit which kind of work, and how far they go. */
final class LimitRules {

    private static final int MOST_SECONDS = 12 * 60 * 60;
    private static final int MOST_MEGABYTES = 20_000;
    private static final int MOST_PIXELS = 8_192;
    private static final int MOST_PAGES = 300;

    private static final Set<WorkKind> TIMED = EnumSet.of(WorkKind.VIDEO, WorkKind.AUDIO);
    private static final Set<WorkKind> SEEN = EnumSet.of(WorkKind.VIDEO, WorkKind.IMAGE);
    private static final Set<WorkKind> PAGED = EnumSet.of(WorkKind.DOCUMENT);
    private static final Set<WorkKind> FILED =
            EnumSet.of(WorkKind.VIDEO, WorkKind.AUDIO, WorkKind.IMAGE, WorkKind.DOCUMENT);

    private final List<Refusal> refusals = new ArrayList<>();

    private LimitRules() {}

    static List<Refusal> check(List<WorkLimits> kinds, String path) {
        if (kinds.isEmpty()) {
            return List.of(Refusal.of(KIND_MISSING).at(path));
        }
        LimitRules rules = new LimitRules();
        Set<WorkKind> seen = EnumSet.noneOf(WorkKind.class);
        for (int i = 0; i < kinds.size(); i++) {
            String at = path + "." + i;
            if (!seen.add(kinds.get(i).kind())) {
                rules.refusals.add(Refusal.of(KIND_TWICE).at(at + ".kind"));
            }
            rules.limits(kinds.get(i), at);
        }
        return rules.refusals;
    }

    private void limits(WorkLimits limits, String at) {
        WorkKind kind = limits.kind();
        Integer least = limits.minSeconds();
        Integer most = limits.maxSeconds();
        number(least, MOST_SECONDS, TIMED, kind, at + ".minSeconds");
        number(most, MOST_SECONDS, TIMED, kind, at + ".maxSeconds");
        if (least != null && most != null && least > most) {
            refusals.add(Refusal.of(LEAST_ABOVE_MOST).at(at + ".maxSeconds"));
        }
        number(limits.maxMegabytes(), MOST_MEGABYTES, FILED, kind, at + ".maxMegabytes");
        number(limits.minShorterSide(), MOST_PIXELS, SEEN, kind, at + ".minShorterSide");
        number(limits.maxPages(), MOST_PAGES, PAGED, kind, at + ".maxPages");
        if (limits.aspect() != null && !SEEN.contains(kind)) {
            refusals.add(Refusal.of(LIMIT_DOES_NOT_FIT).at(at + ".aspect"));
        }
    }

    private void number(
            @Nullable Integer number, int most, Set<WorkKind> fitting, WorkKind kind, String at) {
        if (number == null) {
            return;
        }
        if (!fitting.contains(kind)) {
            refusals.add(Refusal.of(LIMIT_DOES_NOT_FIT).at(at));
        } else if (number < 1 || number > most) {
            refusals.add(Refusal.of(NUMBER_OUT_OF_RANGE, 1, most).at(at));
        }
    }
}
