// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.method.Design;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Which juror is to judge which entries, checked against a jury's rules when the work is handed out
 * and not when the marks are in.
 */
public final class JuryDesign {

    private JuryDesign() {}

    /**
     * Every reason why a design is too thin, whatever the marks will be: too few jurors of an
     * entry, too few entries of a juror, jurors who cannot be compared.
     *
     * @param design raters named {@code GK 1}, or {@code AM/A} in a panel
     * @param entries that are to be judged
     */
    public static List<Reason> reasonsAgainst(
            JuryPart jury, Design design, List<EntryCode> entries) {
        Reasons reasons = new Reasons();
        for (EntryCode entry : entries) {
            int jurors = design.ratersOf(entry);
            reasons.refuseIf(
                    jurors < jury.quorum(),
                    ContestReason.DESIGN_BELOW_QUORUM,
                    entry,
                    jurors,
                    jury.id(),
                    jury.quorum());
        }
        byPanel(design)
                .values()
                .forEach(
                        panel ->
                                reasons.addAll(
                                        jury.jurors().scaling().reasonsAgainst(new Design(panel))));
        return reasons.found();
    }

    private static SortedMap<String, SortedMap<String, SortedSet<EntryCode>>> byPanel(
            Design design) {
        SortedMap<String, SortedMap<String, SortedSet<EntryCode>>> panels = new TreeMap<>();
        design.raters()
                .forEach(
                        (rater, entries) ->
                                panels.computeIfAbsent(
                                                rater.substring(0, rater.indexOf('/') + 1),
                                                none -> new TreeMap<>())
                                        .put(rater, entries));
        return panels;
    }
}
