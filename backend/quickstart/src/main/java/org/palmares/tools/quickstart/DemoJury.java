// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.judging.Assignment;
import org.palmares.judging.GivenMark;
import org.palmares.judging.JuryDesk;
import org.palmares.judging.Panels;
import org.palmares.judging.ScoreSheet;
import org.palmares.judging.ScoreSheetSeals;
import org.palmares.judging.ScoreSheets;
import org.palmares.judging.Standings;
import org.palmares.results.Publications;
import org.palmares.voting.BallotBoxes;
import org.palmares.voting.PublicTallies;

import java.util.List;
import java.util.Random;

/** Marks, seals and publishes as the demo's jurors and organiser. */
class DemoJury {

    private final Panels panels;
    private final JuryDesk desk;
    private final ScoreSheets sheets;
    private final BallotBoxes boxes;
    private final PublicTallies tallies;
    private final ScoreSheetSeals seals;
    private final Standings standings;
    private final Publications publications;

    DemoJury(
            Panels panels,
            JuryDesk desk,
            ScoreSheets sheets,
            BallotBoxes boxes,
            PublicTallies tallies,
            ScoreSheetSeals seals,
            Standings standings,
            Publications publications) {
        this.panels = panels;
        this.desk = desk;
        this.sheets = sheets;
        this.boxes = boxes;
        this.tallies = tallies;
        this.seals = seals;
        this.standings = standings;
        this.publications = publications;
    }

    /** Gives the works to the panel and lets these jurors hand in the sheets that they have not. */
    void mark(Contest contest, Viewer organiser, List<Viewer> jurors) {
        Demand.done(panels.assign(contest.key(), organiser));
        var chance = new Random(20261120);
        for (Viewer juror : jurors) {
            for (var edge : desk.queue(contest, juror, 50, null).edges()) {
                mark(contest, juror, edge.getNode(), chance);
            }
        }
    }

    private void mark(Contest contest, Viewer juror, Assignment assignment, Random chance) {
        Category category = contest.category(assignment.category()).orElseThrow();
        List<GivenMark> marks =
                category.criteria().stream()
                        .map(
                                criterion ->
                                        new GivenMark(
                                                criterion.key(),
                                                Double.toString(6 + chance.nextInt(9) * 0.5)))
                        .toList();
        var saved = sheets.save(juror, assignment.key(), 0, null, marks, "");
        // A sheet that has been touched before stays as it is.
        if (saved.valueOrNull() instanceof ScoreSheet sheet) {
            Demand.done(sheets.submit(juror, assignment.key(), sheet.revision()));
        }
    }

    void publish(Contest contest, Viewer organiser) {
        Demand.done(boxes.close(contest.key()));
        Demand.done(tallies.seal(contest.key(), organiser));
        Demand.done(seals.seal(organiser, contest.key(), true));
        String digest = standings.of(contest.key(), organiser).orElseThrow().digest();
        Demand.done(publications.publish(organiser, contest.key(), digest));
    }
}
