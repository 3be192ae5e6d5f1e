// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.EntryFigures;
import org.palmares.ranking.exact.Fraction;

import java.util.UUID;

/** A placed work's figures, rounded for display: two places, HALF_UP. */
record StandingWork(UUID entryKey, EntryFigures figures) {

    public String juryScore() {
        return shown(figures.juryScore());
    }

    public String juryPoints() {
        return shown(figures.juryPoints());
    }

    public int publicVotes() {
        return figures.votes().numerator().intValueExact();
    }

    /** What they weigh by tier; null where every vote is one. */
    public @Nullable String weightedVotes() {
        return figures.weightedVotes().map(StandingWork::shown).orElse(null);
    }

    public String publicPoints() {
        return shown(figures.publicPoints());
    }

    public String total() {
        return shown(figures.total());
    }

    static String shown(Fraction figure) {
        return figure.decimal(2).toPlainString();
    }
}
