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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class CommandLineTests {

    private static final String MARKS =
            """
            entry,juror,criterion,mark
            MS 001,GK 1,idea,8.5
            MS 001,GK 1,craft,7
            "MS 002",GK 1,idea,9
            MS 002,GK 1,craft,7
            MS 002,GK 2,idea,
            MS 001,GK 2,,recused
            """;
    private static final String VOTES = "entry,votes\nMS 001,120\nMS 002,80\n";

    @TempDir Path folder;
    private String rules = "";

    @BeforeEach
    void writesTheRulesOfTheReadme() throws IOException {
        rules = file("rules.json", Publication.rules("70", "30").toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private MutatedBundlesTests.Ended rank(String marks, String votes, String... more)
            throws IOException {
        String[] typed = {
            "rank",
            "--rules",
            rules,
            "--marks",
            file("marks.csv", marks),
            "--votes",
            file("votes.csv", votes)
        };
        return run(Stream.concat(Stream.of(typed), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void ranksTablesOfAnybody() throws IOException {
        MutatedBundlesTests.Ended ended = rank(MARKS, VOTES);

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .isEqualTo(
                        """
                        Hạng  Bài     Giám khảo  Phiếu  Điểm GK  Điểm KG   Tổng
                           1  MS 002       8,33     80   100,00     0,00  70,00
                           2  MS 001       8,00    120     0,00   100,00  30,00
                        MS 002 đứng trên MS 001 vì tổng điểm 70 lớn hơn 30.
                        """);
    }

    @Test
    void printsExactFiguresForSpreadsheetsAndPrograms() throws IOException {
        assertThat(rank(MARKS, VOTES, "--format", "csv").out())
                .isEqualTo(
                        "place,entry,juryScore,votes,juryPoints,publicPoints,total\n"
                                + "1,MS 002,25/3,80,100,0,70\n2,MS 001,8,120,0,100,30\n");
        assertThat(rank(MARKS, VOTES, "--format", "json").out())
                .startsWith("{\"format\":\"palmares-standing/1\"")
                .endsWith("}\n");
    }

    @Test
    void readsSemicolonsAndDecimalCommas() throws IOException {
        String semicolons =
                "\uFEFF" + MARKS.replace(',', ';').replace('.', ',').replace("\n", "\r\n");

        assertThat(rank(semicolons, VOTES).out()).isEqualTo(rank(MARKS, VOTES).out());
    }

    @Test
    void readsVotesByGroup() throws IOException {
        assertThat(
                        rank(MARKS, "entry,day,votes\nMS 001,d1,100\nMS 001,d2,20\nMS 002,d1,80\n")
                                .out())
                .isEqualTo(rank(MARKS, VOTES).out());
    }

    @Test
    void ranksByMarksOrByVotesAlone() throws IOException {
        String marks = file("marks.csv", MARKS);
        String votes = file("votes.csv", VOTES);

        assertThat(run("rank", "--rules", rules, "--marks", marks).exitCode()).isZero();
        MutatedBundlesTests.Ended unmarked =
                run("rank", "--rules", rules, "--votes", votes, "--format", "csv");
        assertThat(unmarked.out()).endsWith(",MS 001,,,,,\n,MS 002,,,,,\n");
        assertThat(run("rank", "--rules", rules, "--votes", votes).out())
                .contains("MS 001 không được xếp hạng vì chỉ có 0 phiếu chấm hợp lệ");
    }

    @Test
    void saysThatAPlaceIsShared() throws IOException {
        String tied = MARKS.replace("8.5", "9");

        assertThat(rank(tied, "entry,votes\nMS 001,5\nMS 002,5\n", "--lang", "en").out())
                .contains("MS 001 and MS 002 share place 1 because no rule separates them.");
    }

    static Stream<Arguments> refusesTablesWithTheLineAtFault() {
        return Stream.of(
                Arguments.of("", VOTES, "dòng 1: tệp trống"),
                Arguments.of("a,b\n", VOTES, "dòng 1: các cột phải là entry, juror"),
                Arguments.of(MARKS + "MS 003,GK 1,idea\n", VOTES, "dòng 8: cần 4 cột, có 3"),
                Arguments.of(MARKS + "MS 003,GK 1,idea,x\n", VOTES, "dòng 8: “x” không phải số"),
                Arguments.of(MARKS + "MS 001,GK 1,idea,8\n", VOTES, "dòng 8: điểm này đã có"),
                Arguments.of(MARKS + "<MS>,GK 1,idea,8\n", VOTES, "dòng 8: mã bài"),
                Arguments.of(MARKS + "MS 001,<GK>,idea,8\n", VOTES, "dòng 8: số hiệu giám khảo"),
                Arguments.of(MARKS + "\"MS 003,GK 1,idea,8\n", VOTES, "thiếu dấu ngoặc kép"),
                Arguments.of(MARKS + "\"MS 003\"x,GK 1,idea,8\n", VOTES, "có chữ sau dấu ngoặc"),
                Arguments.of(MARKS + "MS 003,GK 1,idea,11\n", VOTES, "MARK_OUTSIDE_SCALE"),
                Arguments.of(MARKS + "MS 003,GK 1,idea,8.1\n", VOTES, "MARK_OFF_STEP"),
                Arguments.of(MARKS + "MS 003,GK 1,sound,8\n", VOTES, "MARK_OF_UNKNOWN_CRITERION"),
                Arguments.of(MARKS, "", "dòng 1: tệp trống"),
                Arguments.of(MARKS, "entry\n", "các cột phải là entry, votes"),
                Arguments.of(MARKS, "a,votes\n", "các cột phải là entry, votes"),
                Arguments.of(MARKS, "entry,a,b,votes\n", "các cột phải là entry, votes"),
                Arguments.of(MARKS, "entry,voices\n", "các cột phải là entry, votes"),
                Arguments.of(MARKS, VOTES + "MS 001,1\n", "dòng 4: dòng phiếu này đã có"),
                Arguments.of(MARKS, VOTES + "MS 003,-1\n", "dòng 4: số phiếu “-1”"),
                Arguments.of(MARKS, VOTES + "MS 003,1.5\n", "dòng 4: số phiếu “1.5”"),
                Arguments.of(MARKS, VOTES + "MS 003,99999999999999\n", "dòng 4: số phiếu"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesTablesWithTheLineAtFault(String marks, String votes, String message)
            throws IOException {
        MutatedBundlesTests.Ended ended = rank(marks, votes);

        assertThat(ended.err()).contains(message);
        assertThat(ended.exitCode()).isEqualTo(8);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void readsQuotesInsideQuotesAndSeveralLines() throws IOException {
        assertThat(rank(MARKS + "\"a \"\"b\"\"\nc\",GK 1,idea,8\n", VOTES).err())
                .contains("dòng 8: mã bài dự thi");
    }

    @Test
    void refusesTablesThatAreNotUtf8() throws IOException {
        Path marks = Files.write(folder.resolve("latin1.csv"), new byte[] {(byte) 0xe9});

        MutatedBundlesTests.Ended ended =
                run("rank", "--rules", rules, "--marks", marks.toString());
        assertThat(ended.err()).contains("không phải UTF-8");
        assertThat(ended.exitCode()).isEqualTo(8);
    }

    @Test
    void refusesRulesThatCannotWorkWithEveryReason() throws IOException {
        String text = Files.readString(Path.of(rules));
        rules =
                file(
                        "bad.json",
                        text.replace("\"quorum\":1", "\"quorum\":0")
                                .replace("\"weight\":\"2\"", "\"weight\":\"-2\""));

        MutatedBundlesTests.Ended ended = rank(MARKS, VOTES);
        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(ended.err()).contains("QUORUM_UNFIT", "WEIGHT_NEGATIVE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "recount",
                "recount a b",
                "recount a --key",
                "recount a --colour red",
                "recount a --lang fr",
                "recount a --lang en --lang en",
                "rank",
                "rank --rules r",
                "rank --marks m",
                "rank x --rules r --marks m",
                "rank --rules r --marks m --format xml"
            })
    void tellsHowItIsUsedWhereItIsNot(String typed) {
        MutatedBundlesTests.Ended ended = run(typed.isEmpty() ? new String[0] : typed.split(" "));

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).startsWith("[X] ").contains("--help");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void helpsInBothLanguagesWithEveryExitCode() {
        assertThat(run("--help").out()).contains("tính lại kết quả", "Mã kết thúc");
        String english = run("rank", "--help", "--lang", "en").out();
        for (ExitCode exitCode : ExitCode.values()) {
            assertThat(english).containsPattern("\\b" + exitCode.number() + " [a-z]");
        }
    }

    @Test
    void saysThatAFileCannotBeRead() {
        MutatedBundlesTests.Ended ended =
                run("recount", folder.resolve("absent.zip").toString(), "--lang", "en");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("absent.zip cannot be read.");
        assertThat(run("recount", folder.toString()).exitCode()).isEqualTo(3);
        assertThat(run("recount", "a\u0000b").exitCode()).isEqualTo(2);
    }

    @Test
    void showsNoStackTraceWhenItFailsItself() {
        StringBuilder printed = new StringBuilder();
        PrintStream broken =
                new PrintStream(OutputStream.nullOutputStream()) {
                    @Override
                    public void print(String text) {
                        throw new IllegalStateException("the pipe is gone");
                    }
                };
        PrintStream err =
                new PrintStream(OutputStream.nullOutputStream()) {
                    @Override
                    public void println(String text) {
                        printed.append(text);
                    }
                };

        assertThat(PalmaresVerifier.run(new String[] {"--help"}, broken, err)).isEqualTo(1);
        assertThat(printed.toString()).contains("chưa kiểm được gì").doesNotContain("the pipe");
    }
}
