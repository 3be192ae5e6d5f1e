// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.RoundLock;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.RoundSealTable;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Rounds in which jurors have written keep their rules. */
@Component
class WrittenRounds implements RoundLock {

    private final PanelTable panels;
    private final RoundSealTable rounds;

    WrittenRounds(PanelTable panels, RoundSealTable rounds) {
        this.panels = panels;
        this.rounds = rounds;
    }

    @Override
    public Reached reached(UUID contest) {
        panels.holdAlone(contest);
        return new Reached(rounds.begun(contest), rounds.sealed(contest));
    }
}
