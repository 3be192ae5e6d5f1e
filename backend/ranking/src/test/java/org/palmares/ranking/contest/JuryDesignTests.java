// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.method.Design;
import org.palmares.ranking.reason.Code;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What can be said of the assignments before the first mark. */
class JuryDesignTests {

    private static final String Z_SCORE =
            "{'method':'z-score/1','deviation':'sample','root':{'places':20,'mode':'half-up'},"
                    + "'digits':{'places':12,'mode':'half-up'},'minimumFigures':3,"
                    + "'fewerThanFiveAccepted':true,'fewFigures':'refuse','minimumRaters':2,"
                    + "'minimumEntries':3,'otherwise':'none','unconnectedAccepted':false}";

    private static final Draft BALANCED = Draft.juryAlone().scaling(Z_SCORE);

    private static JuryPart jury(Draft draft) {
        return (JuryPart) draft.accepted().rounds().get(0).parts().get(0);
    }

    private static Design design(String... lines) {
        SortedMap<String, SortedSet<EntryCode>> raters = new TreeMap<>();
        for (String line : lines) {
            int blank = line.indexOf(' ');
            raters.put(
                    line.substring(0, blank),
                    new TreeSet<>(Grid.entries(line.substring(blank + 1))));
        }
        return new Design(raters);
    }

    private static List<Code> codes(Draft draft, String entries, String... lines) {
        return JuryDesign.reasonsAgainst(jury(draft), design(lines), Grid.entries(entries)).stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    void isThickEnoughWhereAllJudgeAll() {
        assertThat(codes(BALANCED, "A B C", "J1 A B C", "J2 A B C")).isEmpty();
    }

    @Test
    void mustGiveEveryEntryItsQuorum() {
        assertThat(codes(Draft.juryAlone().jury("quorum", "2"), "A B C", "J1 A B C", "J2 A B"))
                .containsExactly(ContestReason.DESIGN_BELOW_QUORUM);
    }

    @Test
    void mustGiveEveryJurorEnoughToBeComparedBy() {
        assertThat(codes(BALANCED, "A B C", "J1 A B C", "J2 A B"))
                .containsExactly(MethodReason.RATER_HAS_FEW);
        assertThat(
                        codes(
                                Draft.juryAlone()
                                        .scaling(Z_SCORE.replace("'refuse'", "'leave-out'")),
                                "A B C",
                                "J1 A B C",
                                "J2 A B"))
                .isEmpty();
        assertThat(codes(BALANCED, "A B C", "J1 A B C"))
                .containsExactly(MethodReason.TABLE_TOO_SMALL);
    }

    @Test
    void mustConnectAllJurorsByWayOfEntries() {
        assertThat(codes(BALANCED, "A B C D E F", "J1 A B C", "J2 D E F"))
                .containsExactly(MethodReason.RATERS_NOT_CONNECTED);
        assertThat(codes(BALANCED, "A B C D E F G", "J1 A B C", "J2 E F G", "J3 C D E")).isEmpty();
        assertThat(
                        codes(
                                Draft.juryAlone()
                                        .scaling(
                                                Z_SCORE.replace(
                                                        "Accepted':false}", "Accepted':true}")),
                                "A B C D E F",
                                "J1 A B C",
                                "J2 D E F"))
                .isEmpty();
    }

    @Test
    void isCheckedByTheWayForSmallTablesWhereItIsSmall() {
        String small =
                Z_SCORE.replace("'minimumEntries':3", "'minimumEntries':6")
                        .replace(
                                "'none'",
                                "{'method':'min-max/1','winsorised':0,'low':'0','high':'1','flat':'0',"
                                    + "'minimumFigures':2,'fewFigures':'refuse'}");
        Draft draft =
                Draft.juryAlone()
                        .scaling(small)
                        .jury("jurors.scaled", "{'places':12,'mode':'half-up'}");

        assertThat(codes(draft, "A B C", "J1 A B C", "J2 A"))
                .containsExactly(MethodReason.RATER_HAS_FEW);
        assertThat(codes(draft, "A B C", "J1 A B C", "J2 A B C")).isEmpty();
    }

    @Test
    void isCheckedPanelByPanel() {
        Draft panels =
                BALANCED.jury(
                        "panels",
                        "{'scaling':{'method':'as-is/1'},'scaled':'exact','joining':"
                                + "{'method':'mean/1'},'joined':'exact'}");

        assertThat(codes(panels, "A B C", "N/J1 A B C", "N/J2 A B C", "S/J1 A B C", "S/J2 A B C"))
                .isEmpty();
        assertThat(codes(panels, "A B C", "N/J1 A B C", "N/J2 A B C", "S/J1 A B C"))
                .containsExactly(MethodReason.TABLE_TOO_SMALL);
    }

    @Test
    void saysNothingOfMethodsThatCompareNobody() {
        assertThat(codes(Draft.juryAlone(), "A B", "J1 A", "J2 B")).isEmpty();
    }
}
