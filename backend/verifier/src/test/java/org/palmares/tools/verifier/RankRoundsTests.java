// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.tools.verifier.MutatedBundlesTests.run;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.palmares.ranking.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code rank} under rules of the second format. */
class RankRoundsTests {

    private static final String LEVEL =
            "{'scaling':{'method':'as-is/1'},'scaled':'exact','joining':{'method':'%s'},"
                    + "'joined':'exact'}";

    private static final String JURY =
            "{'id':'jury','kind':'jury/1','criteria':[{'id':'idea','weight':'1','scale':"
                    + "{'min':'0','max':'10','step':'1/2'}}],'handedIn':'marks','order':"
                    + "'sheets-first','weighting':'weighted-mean','missingMark':'exclude-sheet',"
                    + "'missingSheet':'leave-out','recusal':'leave-out','quorum':1,'barredBy':2,"
                    + "'sheet':'exact','jurors':"
                    + LEVEL.formatted("mean/1")
                    + ",'panels':'none','weighted':'exact','rescale':'none','score':'exact'}";

    private static final String PUBLIC =
            "{'id':'public','kind':'votes/1','by':'day','zeroVotes':'counted','weights':[],"
                    + "'otherGroups':'1','quorum':0,'groups':"
                    + LEVEL.formatted("sum/1")
                    + "}";

    private static final String PRESS =
            "{'id':'press','kind':'external/1','source':{'vi':'Báo chí','en':'Press'},'min':'0',"
                    + "'max':'10','lowerIsBetter':false,'missing':'zero'}";

    private static final String SEED = "mầm đã chọn trước";

    @TempDir Path folder;
    private String rules = "";
    private final List<String> tables = new ArrayList<>();

    private static String term(String of) {
        return "{'of':'%s','weight':'1','normalisation':{'method':'as-is/1'},'normalised':'exact',"
                        .formatted(of)
                + "'weighted':'exact'}";
    }

    private static String round(String id, String parts, String terms, String cut) {
        String lot =
                "{'by':'lot/1','commitment':'%s','withVotes':false}"
                        .formatted(Sha256.hex(SEED.getBytes(StandardCharsets.UTF_8)));
        return "{'id':'%s','parts':[%s],'rankings':[{'id':'overall','total':{'method':"
                        .formatted(id, parts)
                + "'weighted-sum/1','terms':[%s],'digits':'exact'},'thresholds':[],'nearTie':"
                        .formatted(terms)
                + "'none','tieBreaks':[%s],'places':'shared','awards':{'levels':[{'id':'gold',"
                        .formatted(id.equals("final") ? lot : "")
                + "'reach':'8'}],'largestShare':'none','of':'placed','ties':'keep-all'}}],'cut':"
                + cut
                + "}";
    }

    @BeforeEach
    void writesTwoRounds() throws IOException {
        String semi =
                round(
                        "semi",
                        JURY,
                        term("jury"),
                        "{'ranking':'overall','keep':2,'ties':'keep-all','reach':'none'}");
        String last =
                round(
                        "final",
                        JURY + "," + PUBLIC + "," + PRESS,
                        term("jury") + "," + term("public") + "," + term("press"),
                        "'none'");
        rules =
                file(
                        "rules.json",
                        "{'format':'palmares-rules/2','rounds':[%s,%s]}"
                                .formatted(semi, last)
                                .replace('\'', '"'));
        table(
                "--marks",
                """
                round,entry,juror,criterion,mark
                semi,A,GK 1,idea,9
                semi,B,GK 1,idea,8
                semi,C,GK 1,idea,8
                semi,D,GK 1,idea,5
                semi,D,GK 2,idea,eliminated
                semi,E,GK 1,,recused
                """);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void table(String option, String text) throws IOException {
        int at = tables.indexOf(option);
        if (at >= 0) {
            tables.subList(at, at + 2).clear();
        }
        tables.addAll(List.of(option, file(option.substring(2) + ".csv", text)));
    }

    private MutatedBundlesTests.Ended rank(String... more) {
        List<String> typed = new ArrayList<>(List.of("rank", "--rules", rules));
        typed.addAll(tables);
        typed.addAll(List.of(more));
        return run(typed.toArray(String[]::new));
    }

    private void finalTables() throws IOException {
        table(
                "--marks",
                """
                mark,juror,criterion,entry,round
                9,GK 1,idea,A,semi
                8,GK 1,idea,B,semi
                8,GK 1,idea,C,semi
                5,GK 1,idea,D,semi
                6,GK 1,idea,A,final
                7,GK 1,idea,B,final
                ,GK 2,idea,B,final
                7,GK 1,idea,C,final
                """);
        table(
                "--votes",
                """
                round,entry,day,tier,votes
                final,A,d1,card,1
                final,A,d1,code,2
                final,A,d2,code,1
                final,B,d1,code,3
                final,C,d1,code,3
                """);
        table("--external", "round;entry;figure\nfinal;A;1,5\n");
    }

    @Test
    void ranksTheRoundsThatAreOver() {
        MutatedBundlesTests.Ended ended = rank("--until", "semi");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .isEqualTo(
                        """
                        semi / overall
                        Hạng  Bài  jury  Tổng  Mức giải
                           1  A       9     9  gold
                         2–3  B       8     8  gold
                         2–3  C       8     8  gold
                           4  D       5     5
                        B và C cùng xếp hạng 2–3 vì bằng nhau ở mọi căn cứ của thể lệ.
                        A đứng trên B và C vì tổng điểm 9 lớn hơn 8.
                        B và C cùng đứng trên D vì tổng điểm 8 lớn hơn 5.
                        E không được xếp hạng vì “jury” chỉ có 0 phiếu chấm hợp lệ, ít hơn 1.
                        A vào vòng sau: đủ thứ hạng.
                        B vào vòng sau: bằng nhau ở vị trí cuối, được giữ cả.
                        C vào vòng sau: bằng nhau ở vị trí cuối, được giữ cả.
                        D dừng lại: ngoài số được chọn.
                        E dừng lại: không được xếp hạng.
                        """);
    }

    @Test
    void joinsMarksVotesAndImportedFiguresOfSeveralRounds() throws IOException {
        finalTables();

        MutatedBundlesTests.Ended ended = rank("--seed", SEED, "--format", "csv");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .startsWith(
                        "round,ranking,place,entry,total,award,why,goesOn,semi/jury,final/jury,"
                                + "final/public,final/press\n"
                                + "semi,overall,1,A,9,gold,,true,9,6,4,1.5\n")
                .contains("final,overall,1,A,11.5,gold,,,9,6,4,1.5\n")
                .contains(",10,gold,,,8,7,3,0\n")
                .contains("semi,overall,4,D,5,,,false,5,,,\n");
        assertThat(rank("--seed", SEED, "--format", "json").out())
                .startsWith("{\"format\":\"palmares-standing/2\"")
                .endsWith("}\n");
    }

    @Test
    void tellsEveryStepOfAnEntryOrOfAll() throws IOException {
        finalTables();

        String one = rank("--seed", SEED, "--explain", "A", "--lang", "en").out();
        assertThat(one)
                .contains("final: A\njury: GK 1 6.\njury, mean: 6.\npublic: d1 3; d2 1.\n")
                .contains("press: 1.5, imported from elsewhere and not verifiable here.\n")
                .contains("overall, weighted sum (jury 6; public 4; press 1.5): 11.5.\n")
                .doesNotContain("final: B");
        assertThat(rank("--seed", SEED, "--explain", "all").out()).contains("final: A", "final: B");
        assertThat(rank("--seed", SEED, "--explain", "Z").exitCode()).isEqualTo(2);
    }

    @Test
    void takesEntriesThatNobodyMarkedFromTheList() throws IOException {
        table("--entries", "entry\nF\nA\n");

        assertThat(rank("--until", "semi").out())
                .contains("F không được xếp hạng vì “jury” chỉ có 0 phiếu chấm hợp lệ, ít hơn 1.");
    }

    @Test
    void refusesWhatCannotBeRankedWithItsReason() throws IOException {
        MutatedBundlesTests.Ended noRound = rank("--until", "quarter");
        assertThat(noRound.exitCode()).isEqualTo(8);
        assertThat(noRound.err()).contains("ROUND_UNKNOWN");
        finalTables();
        assertThat(rank().err()).contains("SEED_MISSING");
        rules =
                file(
                        "bad.json",
                        Files.readString(Path.of(rules)).replace("\"shared\"", "\"strict\""));
        MutatedBundlesTests.Ended bad = rank("--until", "semi");
        assertThat(bad.exitCode()).isEqualTo(7);
        assertThat(bad.err()).contains("STRICT_NEEDS_LAST_RESORT");
    }

    static Stream<Arguments> refusesTablesWithTheLineAtFault() {
        return Stream.of(
                Arguments.of(
                        "--marks", "round,entry,juror,mark\n", "dòng 1: thiếu cột “criterion”"),
                Arguments.of(
                        "--marks",
                        "entry,entry,juror,criterion,mark\n",
                        "dòng 1: cột “entry” có hai lần"),
                Arguments.of(
                        "--marks",
                        "round,entry,juror,criterion,mark,sound\n",
                        "dòng 1: không có cột nào tên “sound”"),
                Arguments.of(
                        "--marks",
                        "entry,juror,criterion,mark\nA,GK 1,idea,9\n",
                        "dòng 2: thể lệ có 2 lựa chọn, cần cột “round”"),
                Arguments.of(
                        "--marks",
                        "round,entry,juror,criterion,mark\nq,A,GK 1,idea,9\n",
                        "dòng 2: thể lệ không có “q”"),
                Arguments.of(
                        "--marks",
                        "round,part,entry,juror,criterion,mark\nsemi,press,A,GK 1,idea,9\n",
                        "dòng 2: thể lệ không có “press”"),
                Arguments.of(
                        "--marks",
                        "round,entry,juror,criterion,mark\n"
                                + "semi,A,GK 1,idea,9\n"
                                + "semi,A,GK 1,idea,8\n",
                        "dòng 3: điểm này đã có"),
                Arguments.of(
                        "--marks",
                        "round,entry,panel,juror,criterion,mark\nsemi,A,<N>,GK 1,idea,9\n",
                        "dòng 2: số hiệu giám khảo"),
                Arguments.of(
                        "--votes",
                        "round,entry,votes\nsemi,A,9\n",
                        "dòng 2: thể lệ có 0 lựa chọn, cần cột “part”"),
                Arguments.of(
                        "--votes",
                        "round,entry,day,votes\nfinal,A,d1,9\nfinal,A,d1,8\n",
                        "dòng 3: dòng phiếu này đã có"),
                Arguments.of(
                        "--votes",
                        "round,entry,day,votes\nfinal,A,d1,-9\n",
                        "dòng 2: số phiếu “-9”"),
                Arguments.of(
                        "--external",
                        "round,entry,figure\nfinal,A,1\nfinal,A,2\n",
                        "dòng 3: số liệu này đã có"),
                Arguments.of("--entries", "entry\nA\nA\n", "dòng 3: bài này đã có"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesTablesWithTheLineAtFault(String option, String text, String message)
            throws IOException {
        table(option, text);
        MutatedBundlesTests.Ended ended = rank("--until", "semi");

        assertThat(ended.err()).contains(message);
        assertThat(ended.exitCode()).isEqualTo(8);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void keepsWhatIsNewAwayFromTheFirstFormat() throws IOException {
        rules = file("first.json", Publication.rules("70", "30").toString());

        MutatedBundlesTests.Ended ended = rank("--until", "semi");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("--until chỉ dùng với thể lệ palmares-rules/2");
    }

    @Test
    void ranksTheListOfEntriesUnderTheFirstFormatToo() throws IOException {
        rules = file("first.json", Publication.rules("70", "30").toString());
        tables.clear();
        table("--entries", "entry\nMS 002\nMS 001\n");

        assertThat(rank("--format", "csv").out()).endsWith("\n,MS 002,,,,,\n,MS 001,,,,,\n");
    }

    @ParameterizedTest
    @CsvSource({
        "schema,palmares-rules/2",
        "schema 2,palmares-rules/2",
        "schema 1,palmares-rules/1"
    })
    void printsTheSchemaOfAFormat(String typed, String format) {
        MutatedBundlesTests.Ended ended = run(typed.split(" "));

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).startsWith("{").contains("\"" + format + "\"");
        assertThat(run("schema", "3").exitCode()).isEqualTo(2);
        assertThat(run("schema", "1", "2").exitCode()).isEqualTo(2);
    }
}
