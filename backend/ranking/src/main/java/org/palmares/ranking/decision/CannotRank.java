// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.reason.Reason;

import java.util.List;

/** Carries the reasons out of the engine, where they become a value. */
final class CannotRank extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    private CannotRank(List<Reason> reasons) {
        super("the tables cannot be ranked", null, false, false);
        this.reasons = reasons;
    }

    static void ifAny(List<Reason> reasons) throws CannotRank {
        if (!reasons.isEmpty()) {
            throw new CannotRank(List.copyOf(reasons));
        }
    }

    List<Reason> reasons() {
        return reasons;
    }
}
