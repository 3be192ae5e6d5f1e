// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.JudgingStage.codes;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingTests {

    private static final String STANDING =
            """
            standing { digest computedAt categories { category { name { vi } }
              effectiveJuryWeight effectivePublicWeight unplaced { reason { vi } }
              places { place shared { vi } reason { vi en }
                works { entry { number title } juryScore juryPoints publicVotes publicPoints total } } } }
            """;

    @Autowired ApplicationContext context;
    @Autowired StatementCount statements;
    private JudgingStage example;

    @BeforeAll
    void sealTheKnownExample() {
        example = JudgingStage.sealed(context);
    }

    /**
     * Three jurors, four works, 70/30 by rank points; computed by hand. A sheet is 5 x content + 3
     * x form + 2 x originality. Jury: MS 001 (79 + 77.5 + 83) / 3, MS 002 (88 + 83.5 + 75) / 3, MS
     * 003 (65 + 69 + 66.5) / 3, MS 004 (80 + 78.5 + 80.5) / 3, so 002, 001, 004, 003 earn 100,
     * 66.67, 33.33, 0. Votes 3, 1, 5, 3: MS 003 earns 100, MS 001 and MS 004 share places 2 and 3
     * at 50, MS 002 earns 0. Totals: 70, 185/3, 115/3, 30.
     */
    @Test
    void ranksTheKnownExampleExactly() {
        JsonNode standing = example.contest(example.organiser, STANDING).path("standing");

        JsonNode category = standing.at("/categories/0");
        assertThat(category.at("/category/name/vi").asString()).isEqualTo("Video clip");
        assertThat(rows(category))
                .containsExactly(
                        "1: MS 002 | 82.17 100.00 | 1 0.00 | 70.00",
                        "2: MS 001 | 79.83 66.67 | 3 50.00 | 61.67",
                        "3: MS 004 | 79.67 33.33 | 3 50.00 | 38.33",
                        "4: MS 003 | 66.83 0.00 | 5 100.00 | 30.00");
        assertThat(category.path("unplaced")).isEmpty();
        // Spreads 37.268 and 35.355, weighed 70 and 30: 26.087 to 10.607.
        assertThat(category.path("effectiveJuryWeight").asString()).isEqualTo("71.09");
        assertThat(category.path("effectivePublicWeight").asString()).isEqualTo("28.91");
        assertThat(standing.path("digest").asString()).matches("[0-9a-f]{64}");
        JsonNode again = example.contest(example.organiser, STANDING).path("standing");
        assertThat(again.path("digest")).isEqualTo(standing.path("digest"));
    }

    @Test
    void eachPairOfNeighboursHasASentenceInBothLanguages() {
        JsonNode places =
                example.contest(example.organiser, STANDING).at("/standing/categories/0/places");

        assertThat(places.at("/0/reason/vi").asString())
                .isEqualTo("MS 002 đứng trên MS 001 vì tổng điểm 70,00 lớn hơn 61,67.");
        assertThat(places.at("/0/reason/en").asString())
                .isEqualTo(
                        "MS 002 ranks above MS 001 because its total 70.00 is higher than 61.67.");
        assertThat(places.at("/1/reason/vi").asString())
                .isEqualTo("MS 001 đứng trên MS 004 vì tổng điểm 61,67 lớn hơn 38,33.");
        assertThat(places.at("/2/reason/en").asString())
                .isEqualTo(
                        "MS 004 ranks above MS 003 because its total 38.33 is higher than 30.00.");
        assertThat(places.at("/3/reason").isNull()).isTrue();
    }

    @Test
    void noStandingIsVisibleToAnybodyBeforeBothSeals() {
        JudgingStage stage = JudgingStage.known(context);
        List<Person> all =
                List.of(
                        stage.organiser,
                        stage.jurors.getFirst(),
                        stage.member("so-khao", Role.SCREENER),
                        stage.member("dieu-phoi", Role.COORDINATOR),
                        stage.people.stranger());
        assertNothingToSee(stage, all);
        stage.hours(-3, -1, -1, 2);
        assertNothingToSee(stage, all);
        stage.hours(-3, -1, -3, -1);
        assertNothingToSee(stage, all);
        stage.sealTally();
        assertNothingToSee(stage, all);
        stage.sealSheets(false);

        assertThat(stage.contest(stage.organiser, STANDING).path("standing").isNull()).isFalse();
        assertNothingToSee(stage, all.subList(1, all.size()));
    }

    private void assertNothingToSee(JudgingStage stage, List<Person> people) {
        String slug = stage.contest().slug();
        for (Person person : people) {
            JsonNode seen = stage.contest(person, STANDING + " publication { id }");
            assertThat(seen.path("standing").isNull()).isTrue();
            assertThat(seen.path("publication").isNull()).isTrue();
            JsonNode listed =
                    person.ask(
                            "query($id:ID!){node(id:$id){...on Contest{standing{digest}}}}",
                            Map.of("id", stage.contestId()));
            assertThat(listed.at("/node/standing").isNull()).isTrue();
            JsonNode published =
                    person.ask(
                                    "mutation($input:ResultsPublishInput!){resultsPublish(input:$input){publication{id}"
                                        + " userErrors{code}}}",
                                    Map.of(
                                            "input",
                                            Map.of(
                                                    "contestId",
                                                    stage.contestId(),
                                                    "digest",
                                                    "0".repeat(64))))
                            .path("resultsPublish");
            assertThat(codes(published)).containsAnyOf("NOT_SEALED_YET", "NOT_AN_ORGANISER");
            assertThat(person.get("/results/" + slug + "/bundle").statusCode()).isEqualTo(404);
            assertThat(person.get("/results/" + slug + "/bundle/v1").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aWorkThatLeftIsNotRankedAndTheDigestTellsSo() {
        JudgingStage stage = JudgingStage.sealed(context);
        String before = stage.contest(stage.organiser, STANDING).at("/standing/digest").asString();

        stage.withdraw(stage.works.getLast());

        JsonNode after = stage.contest(stage.organiser, STANDING).path("standing");
        assertThat(after.path("digest").asString()).isNotEqualTo(before);
        assertThat(rows(after.at("/categories/0"))).hasSize(3).noneMatch(r -> r.contains("MS 004"));
    }

    @Test
    void threeContestsCostAsManyStatementsAsOne() {
        for (int n = 0; n < 3; n++) {
            JudgingStage.assigned(context);
        }
        Person person = context.getBean(org.palmares.testing.People.class).named("xem");
        person.ask(listOf(1));

        assertThat(statements(person, 3)).isEqualTo(statements(person, 1));
    }

    private int statements(Person person, int contests) {
        return (int)
                statements.during(() -> person.ask(listOf(contests))).stream()
                        .filter(sql -> sql.contains("judging.") || sql.contains("results."))
                        .count();
    }

    private static String listOf(int contests) {
        return """
        {contests(first: %d) {edges {node {slug standing {digest} publication {version bundleUrl}
          judgingProgress {assigned submitted jurors {name} viewerCanCloseEarly}}}}}
        """
                .formatted(contests);
    }

    @Test
    void aPublishedStandingReadsBackAsItWasWritten() {
        ContestStanding standing =
                example.bean(Standings.class)
                        .of(example.contest().key(), example.viewer(example.organiser))
                        .orElseThrow();

        ContestStanding read =
                ContestStanding.read(
                        standing.contest(),
                        standing.computedAt(),
                        standing.document(),
                        standing.categories().getFirst().works());

        assertThat(read).isEqualTo(standing);
        assertThat(read.digest()).isEqualTo(standing.digest());
        assertThat(GlobalId.of("Contest", read.contest())).isEqualTo(example.contestId());
    }

    private static List<String> rows(JsonNode category) {
        JsonNode places = category.path("places");
        return IntStream.range(0, places.size())
                .mapToObj(places::get)
                .flatMap(
                        place ->
                                place.path("works")
                                        .valueStream()
                                        .map(work -> row(place.path("place").asInt(), work)))
                .toList();
    }

    private static String row(int place, JsonNode work) {
        return "%d: %s | %s %s | %d %s | %s"
                .formatted(
                        place,
                        work.at("/entry/number").asString(),
                        work.path("juryScore").asString(),
                        work.path("juryPoints").asString(),
                        work.path("publicVotes").asInt(),
                        work.path("publicPoints").asString(),
                        work.path("total").asString());
    }
}
