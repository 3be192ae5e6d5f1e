// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.entry.Comeback;
import org.palmares.entry.Entry;
import org.palmares.judging.store.BlindWorkTable;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.ScoreSealTable;
import org.palmares.judging.store.ShortlistTable;
import org.palmares.judging.store.ShortlistTable.Stop;
import org.springframework.stereotype.Component;

import java.util.List;

/** A work that was out when the score sheets were sealed has no sealed marks, for good. */
@Component
class SheetsSealedWithout implements Comeback {

    private final PanelTable panels;
    private final ScoreSealTable seals;
    private final BlindWorkTable works;
    private final ShortlistTable shortlists;

    SheetsSealedWithout(
            PanelTable panels,
            ScoreSealTable seals,
            BlindWorkTable works,
            ShortlistTable shortlists) {
        this.panels = panels;
        this.seals = seals;
        this.works = works;
        this.shortlists = shortlists;
    }

    @Override
    public boolean isBarred(Entry entry) {
        if (!panels.has(entry.contest())) {
            return false;
        }
        panels.hold(entry.contest());
        return roundSealedWithout(entry)
                || seals.of(entry.contest())
                        .map(seal -> works.hadLeft(entry.key(), seal.sealedAt()))
                        .orElse(false);
    }

    // What a round stopped comes back to where it stood; what it never judged cannot.
    private boolean roundSealedWithout(Entry entry) {
        Stop stop =
                shortlists.stopped(List.of(entry.key()), List.of(entry.contest())).get(entry.key());
        return stop != null
                && shortlists.work(entry.contest(), stop.round(), entry.key()).isEmpty();
    }
}
