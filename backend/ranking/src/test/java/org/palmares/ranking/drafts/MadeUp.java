// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.drafts;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;
import org.palmares.ranking.tables.JurySheet.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A contest made up from a seed: 3 to 8 entries, 5 to 7 jurors of whom few are recused, 1 to 3
 * criteria, three groups of voters, and rules drawn from all methods.
 */
public final class MadeUp {

    public static final Ref JURY = new Ref("final", "jury");
    public static final Ref PUBLIC = new Ref("final", "public");

    private static final String PLACES = "{'places':12,'mode':'half-up'}";

    /** Methods under which a better mark can never do harm. */
    public static final List<String> MONOTONE_SCALINGS =
            List.of(
                    "{'method':'as-is/1'}",
                    "{'method':'share-of-pool/1','pool':'100'}",
                    "{'method':'max-normalised/1','to':'100','of':'greatest-possible'}",
                    "{'method':'rank/1','ties':'mean'}",
                    "{'method':'rank-points/1','ties':'mean'}",
                    "{'method':'positional-points/1','points':['12','10','8','7'],'ties':'mean'}",
                    "{'method':'borda/1','ties':'mean'}",
                    "{'method':'geometric-points/1','first':'12','ratio':'43/52','positions':9,"
                            + "'digits':'exact','ties':'mean'}",
                    "{'method':'copeland-per-juror/1'}");

    /** Methods that move what a better mark is compared with. */
    public static final List<String> OTHER_SCALINGS =
            List.of(
                    "{'method':'max-normalised/1','to':'100','of':'greatest-given'}",
                    "{'method':'min-max/1','winsorised':0,'low':'0','high':'100','flat':'50',"
                            + "'minimumFigures':2,'fewFigures':'leave-out'}",
                    "{'method':'z-score/1','deviation':'population','root':{'places':20,'mode':"
                        + "'half-up'},'digits':{'places':10,'mode':'half-up'},"
                        + "'minimumFigures':3,'fewerThanFiveAccepted':true,'fewFigures':"
                        + "'whole-round','minimumRaters':2,'minimumEntries':3,'otherwise':'none',"
                        + "'unconnectedAccepted':true}");

    public static final List<String> MONOTONE_JOININGS =
            List.of(
                    "{'method':'mean/1'}",
                    "{'method':'median/1'}",
                    "{'method':'trimmed-mean/1','drop':1,'minimum':3,'fewerThanFiveAccepted':true}");

    public static final List<String> OTHER_JOININGS =
            List.of(
                    "{'method':'clipped-mean/1','limit':'2','firstMean':'exact'}",
                    "{'method':'mean-without-outliers/1','limit':'3','distance':'more-than',"
                            + "'firstMean':'exact','minimumLeft':2}");

    public final Random random;
    public Draft draft;
    public final List<EntryCode> entries = new ArrayList<>();
    public final List<JurySheet> sheets = new ArrayList<>();
    public final List<Votes> votes = new ArrayList<>();

    public MadeUp(long seed) {
        random = new Random(seed);
        draft = Draft.juryAndPublic();
        int criteria = 1 + random.nextInt(3);
        for (int at = 0; at < criteria; at++) {
            draft =
                    draft.jury(
                            "criteria." + at,
                            "{'id':'c%d','weight':'%d','scale':{'min':'0','max':'10','step':'1/2'}}"
                                    .formatted(at, 1 + random.nextInt(3)));
        }
        List<String> scalings = new ArrayList<>(MONOTONE_SCALINGS);
        scalings.addAll(OTHER_SCALINGS);
        List<String> joinings = new ArrayList<>(MONOTONE_JOININGS);
        joinings.addAll(OTHER_JOININGS);
        by(pick(scalings), pick(joinings));
        draft =
                draft.jury("order", pick(List.of("'sheets-first'", "'criteria-first'")))
                        .jury("weighting", pick(List.of("'weighted-mean'", "'weighted-sum'")))
                        .jury("quorum", "3")
                        .part(1, "by", "'group'")
                        .part(1, "zeroVotes", pick(List.of("'counted'", "'left-out'")))
                        .part(1, "groups.scaling", pick(voterScalings()))
                        .part(1, "groups.scaled", PLACES)
                        .ranking("places", pick(List.of("'standard'", "'dense'", "'shared'")));
        for (int side = 0; side < 2; side++) {
            draft = draft.ranking("total.terms." + side + ".normalisation", pick(normalisations()));
        }
        for (int at = 0; at < random.nextInt(3); at++) {
            draft =
                    draft.ranking(
                            "tieBreaks." + at,
                            List.of(
                                            "{'by':'figure','of':'public'}",
                                            "{'by':'countback','of':'public'}")
                                    .get(at));
        }
        tables(criteria);
    }

    /** Takes other methods of the jury. */
    public void by(String scaling, String joining) {
        draft = draft.scaling(scaling).joining(joining).jury("jurors.scaled", PLACES);
    }

    private static List<String> voterScalings() {
        return List.of(
                "{'method':'as-is/1'}",
                "{'method':'share-of-pool/1','pool':'100'}",
                "{'method':'positional-points/1','points':['12','10','8','7'],'ties':'mean'}");
    }

    private static List<String> normalisations() {
        return List.of(
                "{'method':'rank-points/1','ties':'mean'}",
                "{'method':'positional-points/1','points':['12','10','8','7'],'ties':'mean'}",
                "{'method':'borda/1','ties':'mean'}");
    }

    private void tables(int criteria) {
        int count = 3 + random.nextInt(6);
        int jurors = 5 + random.nextInt(3);
        for (int number = 1; number <= count; number++) {
            EntryCode entry = new EntryCode("MS " + number);
            entries.add(entry);
            for (int juror = 1; juror <= jurors; juror++) {
                sheets.add(sheet(entry, juror, criteria));
            }
            Map<String, Long> groups = new TreeMap<>();
            for (String group : List.of("n", "s", "w")) {
                groups.put(group, (long) random.nextInt(5));
            }
            votes.add(Votes.of(entry, "group", groups));
        }
    }

    private JurySheet sheet(EntryCode entry, int juror, int criteria) {
        boolean recused = random.nextInt(12) == 0 && juror > 4;
        Map<String, Fraction> marks = new TreeMap<>();
        for (int at = 0; at < criteria && !recused; at++) {
            marks.put("c" + at, Fraction.of(random.nextInt(13), 2));
        }
        return new JurySheet(
                entry,
                "",
                new JurorNumber("GK " + juror),
                new TreeMap<>(marks),
                recused ? State.RECUSED : State.MARKED);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public ContestTables tables() {
        return ContestTables.of(entries)
                .withSheets(JURY, sheets)
                .withVotes(PUBLIC, PublicTally.of(votes));
    }

    public Decision decided() {
        return Decided.of(draft, tables());
    }
}
