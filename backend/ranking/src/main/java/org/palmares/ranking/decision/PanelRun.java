// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Level;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.method.Table;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The jurors of each panel joined, and then the panels.
 *
 * @param scaled the figures that were joined last: of panels, or of jurors where there are none
 * @param nature of those figures
 */
record PanelRun(Table scaled, Nature nature, SortedMap<EntryCode, Fraction> figures) {

    static PanelRun of(JuryPart jury, RaterTable table, Nature nature, String of, Steps steps)
            throws CannotRank {
        Level jurors = jury.jurors();
        Optional<Level> panels = jury.panels();
        if (panels.isEmpty()) {
            LevelRun run = LevelRun.of(jurors, table.figures(), nature, of, steps);
            return new PanelRun(run.scaled(), jurors.scaling().after(nature), run.figures());
        }
        SortedMap<String, Table.Column> ofPanels = new TreeMap<>();
        for (Map.Entry<String, Table> panel : table.byPanel().entrySet()) {
            String name = of + "/" + panel.getKey();
            LevelRun run = LevelRun.of(jurors, panel.getValue(), nature, name, steps);
            ofPanels.put(panel.getKey(), Table.Column.of(run.figures()));
        }
        Nature ofPanel = jurors.after(nature);
        LevelRun run =
                LevelRun.of(panels.get(), table.figures().with(ofPanels), ofPanel, of, steps);
        return new PanelRun(run.scaled(), panels.get().scaling().after(ofPanel), run.figures());
    }
}
