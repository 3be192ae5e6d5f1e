// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.tables;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.reason.Code;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

class RefusedContestTablesTests {

    private static final Ref JURY = new Ref("final", "jury");
    private static final Ref PUBLIC = new Ref("final", "public");
    private static final Ref TECHNICAL = new Ref("final", "technical");
    private static final String LEVEL =
            "{'scaling':{'method':'as-is/1'},'scaled':'exact','joining':{'method':'sum/1'},"
                    + "'joined':'exact'}";

    private static final Draft ALONE = Draft.juryAlone();
    private static final Draft DAYS = Draft.publicAlone().part(0, "by", "'day'");
    private static final Draft EXTERNAL = Draft.juryAndExternal();
    private static final Draft RANKS =
            ALONE.jury("handedIn", "'ranks'")
                    .jury("criteria.0.scale", "{'min':'1','max':'9','step':'1'}");
    private static final String Z_SCORE =
            "{'method':'z-score/1','deviation':'population','root':{'places':20,'mode':'half-up'},"
                    + "'digits':{'places':12,'mode':'half-up'},'minimumFigures':3,"
                    + "'fewerThanFiveAccepted':true,'fewFigures':'refuse','minimumRaters':2,"
                    + "'minimumEntries':3,'otherwise':'none','unconnectedAccepted':false}";
    private static final String MIN_MAX =
            "{'method':'min-max/1','winsorised':0,'low':'0','high':'100','flat':'50',"
                    + "'minimumFigures':3,'fewFigures':'refuse'}";

    private static Draft scaled(String scaling) {
        return ALONE.scaling(scaling).jury("jurors.scaled", "{'places':12,'mode':'half-up'}");
    }

    private static Arguments refusal(Code code, Draft draft, ContestTables tables) {
        return Arguments.of(code, draft, tables);
    }

    private static ContestTables days(String text) {
        PublicTally tally = Grid.votes(text);
        List<Votes> lines =
                tally.votes().stream()
                        .map(line -> Votes.of(line.entry(), "day", line.part("group")))
                        .toList();
        return ContestTables.of(Grid.entries("A B")).withVotes(PUBLIC, PublicTally.of(lines));
    }

    private static ContestTables technical(String figures) {
        return Grid.jury("A B\nJ1 5 5\n").withExternal(TECHNICAL, Grid.figures(figures));
    }

    static Stream<Arguments> tablesThatCannotBeRanked() {
        ContestTables twice = ContestTables.of(Grid.entries("A A"));
        ContestTables stranger =
                ContestTables.of(Grid.entries("A")).withSheets(JURY, Grid.sheets("A B\nJ1 5 5\n"));
        ContestTables sameJuror =
                ContestTables.of(Grid.entries("A"))
                        .withSheets(
                                JURY,
                                Stream.of("A\nJ1 5\n", "A\nJ1 6\n")
                                        .flatMap(text -> Grid.sheets(text).stream())
                                        .toList());
        JurySheet recused = Grid.sheets("A\nJ1 r\n").get(0);
        JurySheet marked = Grid.sheets("A\nJ1 5\n").get(0);
        ContestTables contradicting =
                ContestTables.of(Grid.entries("A"))
                        .withSheets(
                                JURY,
                                List.of(
                                        new JurySheet(
                                                recused.entry(),
                                                "",
                                                recused.juror(),
                                                marked.marks(),
                                                recused.state())));
        return Stream.of(
                refusal(ReasonCode.NO_ENTRIES, ALONE, ContestTables.of(List.of())),
                refusal(ReasonCode.ENTRY_TWICE, ALONE, twice),
                refusal(ReasonCode.ENTRY_UNKNOWN, ALONE, stranger),
                refusal(ReasonCode.SHEET_TWICE, ALONE, sameJuror),
                refusal(ReasonCode.MARK_OUTSIDE_SCALE, ALONE, Grid.jury("A\nJ1 11\n")),
                refusal(ReasonCode.MARK_OFF_STEP, ALONE, Grid.jury("A\nJ1 5.1\n")),
                refusal(
                        ReasonCode.MARK_OF_UNKNOWN_CRITERION,
                        ALONE,
                        ContestTables.of(Grid.entries("A"))
                                .withSheets(JURY, Grid.sheets("sound", "A\nJ1 5\n"))),
                refusal(ContestReason.MARKS_WITHOUT_JUDGING, ALONE, contradicting),
                refusal(ContestReason.ELIMINATION_NOT_DECLARED, ALONE, Grid.jury("A\nJ1 x\n")),
                refusal(ContestReason.PANEL_UNFIT, ALONE, Grid.jury("A\nN/J1 5\n")),
                refusal(
                        ContestReason.PANEL_UNFIT,
                        ALONE.jury("panels", LEVEL),
                        Grid.jury("A\nJ1 5\n")),
                refusal(
                        ReasonCode.SHEET_INCOMPLETE,
                        ALONE.jury("missingMark", "'refuse'"),
                        Grid.jury("A\nJ1 ?\n")),
                refusal(
                        ContestReason.SHEET_MISSING,
                        ALONE.jury("missingSheet", "'refuse'"),
                        Grid.jury("A B\nJ1 5 5\nJ2 5 -\n")),
                refusal(ContestReason.RANK_TWICE, RANKS, Grid.jury("A B\nJ1 1 1\n")),
                refusal(
                        ContestReason.TABLE_UNKNOWN,
                        ALONE,
                        ContestTables.of(Grid.entries("A"))
                                .withSheets(new Ref("semi", "jury"), List.of())),
                refusal(
                        ContestReason.TABLE_UNKNOWN,
                        ALONE,
                        ContestTables.of(Grid.entries("A")).withVotes(JURY, PublicTally.NONE)),
                refusal(
                        ContestReason.TABLE_UNKNOWN,
                        ALONE,
                        ContestTables.of(Grid.entries("A")).withExternal(JURY, new TreeMap<>())),
                refusal(ReasonCode.VOTES_UNFIT, DAYS, days("A B\nd1 -1 2\n")),
                refusal(
                        ContestReason.VOTES_WITHOUT_GROUPS,
                        DAYS,
                        ContestTables.of(Grid.entries("A"))
                                .withVotes(
                                        PUBLIC,
                                        PublicTally.of(List.of(Votes.of(Grid.entry("A"), 5))))),
                refusal(
                        ContestReason.GROUP_WITHOUT_WEIGHT,
                        DAYS.part(0, "otherGroups", "'none'")
                                .part(0, "weights.0", "{'group':'d1','weight':'2'}"),
                        days("A B\nd1 1 2\nd2 1 1\n")),
                refusal(ContestReason.FIGURE_OUT_OF_RANGE, EXTERNAL, technical("A B\nt 5 101\n")),
                refusal(ContestReason.FIGURE_OUT_OF_RANGE, EXTERNAL, technical("A B\nt 5 -11\n")),
                refusal(ContestReason.FIGURE_MISSING, EXTERNAL, technical("A\nt 5\n")),
                refusal(ReasonCode.ENTRY_UNKNOWN, EXTERNAL, technical("A B C\nt 5 6 7\n")),
                refusal(
                        MethodReason.TABLE_TOO_SMALL,
                        scaled(Z_SCORE),
                        Grid.jury("A B C\nJ1 5 6 7\n")),
                refusal(
                        MethodReason.TABLE_TOO_SMALL,
                        scaled(Z_SCORE),
                        Grid.jury("A B\nJ1 5 6\nJ2 5 6\n")),
                refusal(
                        MethodReason.RATER_HAS_FEW,
                        scaled(Z_SCORE),
                        Grid.jury("A B C\nJ1 5 6 7\nJ2 5 6 -\n")),
                refusal(
                        MethodReason.RATERS_NOT_CONNECTED,
                        scaled(Z_SCORE),
                        Grid.jury("A B C D E F\nJ1 5 6 7 - - -\nJ2 - - - 5 6 7\n")),
                refusal(MethodReason.RATER_HAS_FEW, scaled(MIN_MAX), Grid.jury("A B\nJ1 5 6\n")),
                refusal(
                        MethodReason.TABLE_TOO_SMALL,
                        ALONE.ranking(
                                "total.terms.0.normalisation",
                                Z_SCORE.replace("'minimumRaters':2", "'minimumRaters':1")),
                        Grid.jury("A B\nJ1 5 6\n")),
                refusal(
                        MethodReason.RATER_HAS_FEW,
                        DAYS.part(0, "groups.scaling", MIN_MAX)
                                .part(0, "groups.scaled", "{'places':12,'mode':'half-up'}"),
                        days("A B\nd1 1 2\n")));
    }

    @ParameterizedTest
    @MethodSource
    void tablesThatCannotBeRanked(Code code, Draft draft, ContestTables tables) {
        List<Reason> reasons = Decided.refused(draft, tables);

        assertThat(reasons).extracting(Reason::code).containsOnly(code);
        for (Language language : Language.values()) {
            assertThat(reasons.get(0).sentence(language)).endsWith(".").doesNotContain("{");
        }
    }

    static Stream<Arguments> documentsThatAreNoTables() {
        return Stream.of(
                Arguments.of("palmares-tables/2", "palmares-tables/1", ReasonCode.FORMAT_UNKNOWN),
                Arguments.of("'entries':['A'", "'entries':['<A>'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of(
                        "'entry':'A','juror'",
                        "'entry':'<A>','juror'",
                        ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'juror':'J1'", "'juror':'<J1>'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'panel':''", "'panel':'<N>'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'panel':'',", "", ReasonCode.FIELD_MISSING),
                Arguments.of("'state':'marked'", "'state':'absent'", ReasonCode.METHOD_UNKNOWN),
                Arguments.of("'figures':{'A'", "'figures':{'<A>'", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'votes':5}", "'votes':'5'}", ReasonCode.FIELD_UNREADABLE),
                Arguments.of("'seed':''", "'seed':'','sound':1", ReasonCode.FIELD_UNKNOWN),
                Arguments.of(
                        "'external':[",
                        "'external':[{'figures':{},'part':'technical','round':'final'},",
                        ContestReason.TABLE_TWICE));
    }

    @ParameterizedTest
    @MethodSource
    void documentsThatAreNoTables(String from, String to, Code code) {
        ContestTables tables =
                technical("A B\nt 5 5\n")
                        .withVotes(PUBLIC, PublicTally.of(List.of(Votes.of(Grid.entry("A"), 5))));
        String document = TablesJson.write(tables).canonical().replace('"', '\'');
        assertThat(document).contains(from);

        byte[] changed = document.replace(from, to).replace('\'', '"').getBytes(UTF_8);
        assertThat(refusal(changed)).isEqualTo(code);
    }

    private static Code refusal(byte[] document) {
        try {
            TablesJson.read(document);
            throw new AssertionError("read");
        } catch (NotAccepted refused) {
            return refused.reason().code();
        }
    }

    @Test
    void readsWhatItWritesWhateverTheOrderOfRows() throws NotAccepted {
        ContestTables tables =
                Grid.jury("A B C\nJ1 5 r ?\nJ2 6 7 x\n")
                        .withExternal(TECHNICAL, Grid.figures("A B\nt 1/3 -2\n"))
                        .withVotes(PUBLIC, Grid.votes("A B\nd1 3 4\nd2 0 1\n"))
                        .withSeed("the seed");

        ContestTables read = TablesJson.read(TablesJson.write(tables).bytes());

        assertThat(read).isEqualTo(tables);
        assertThat(TablesJson.write(read)).isEqualTo(TablesJson.write(tables));
    }

    @Test
    void asksForNoGroupsWhereThereIsNoVote() {
        ContestTables none =
                ContestTables.of(Grid.entries("A"))
                        .withVotes(PUBLIC, PublicTally.of(List.of(Votes.of(Grid.entry("A"), 0))));

        assertThat(Decided.places(DAYS, none)).isEqualTo("1 A 0");
    }
}
