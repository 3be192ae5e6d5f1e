// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.entry.Comeback;
import org.palmares.entry.Entry;
import org.palmares.judging.store.BlindWorkTable;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.ScoreSealTable;
import org.springframework.stereotype.Component;

/** A work that was out when the score sheets were sealed has no sealed marks, for good. */
@Component
class SheetsSealedWithout implements Comeback {

    private final PanelTable panels;
    private final ScoreSealTable seals;
    private final BlindWorkTable works;

    SheetsSealedWithout(PanelTable panels, ScoreSealTable seals, BlindWorkTable works) {
        this.panels = panels;
        this.seals = seals;
        this.works = works;
    }

    @Override
    public boolean isBarred(Entry entry) {
        if (!panels.has(entry.contest())) {
            return false;
        }
        panels.hold(entry.contest());
        return seals.of(entry.contest())
                .map(seal -> works.hadLeft(entry.key(), seal.sealedAt()))
                .orElse(false);
    }
}
