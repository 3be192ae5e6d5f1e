// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.JudgingStage.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Phase;
import org.palmares.judging.JudgingStage;
import org.palmares.judging.StagedWorks;
import org.palmares.kernel.DatabaseClock;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ServerTest
class PublishingTests {

    private static final String PUBLISH =
            """
            mutation($input: ResultsPublishInput!) { resultsPublish(input: $input) {
              contest { phase } publication { id version bundleUrl bundleSha256 bundleSize
                standing { digest } }
              userErrors { code message } } }
            """;

    private static final String PLACES =
            """
            standing { digest categories { effectiveJuryWeight places { place reason { vi en }
              works { entry { number authors { name } } juryScore publicVotes total } } } }
            """;

    @Autowired ApplicationContext context;
    private JudgingStage stage;
    private String digest;

    @BeforeEach
    void sealAContest() {
        stage = JudgingStage.sealed(context);
        digest =
                stage.contest(stage.organiser, "standing{digest}")
                        .at("/standing/digest")
                        .asString();
    }

    @Test
    void everybodySeesWhatWasReviewed() {
        JsonNode reviewed = stage.contest(stage.organiser, PLACES).path("standing");
        assertThat(stage.contest(stage.people.stranger(), PLACES).path("standing").isNull())
                .isTrue();

        JsonNode done = publish(stage.organiser, digest);

        assertThat(codes(done)).isEmpty();
        assertThat(done.at("/contest/phase").asString()).isEqualTo("PUBLISHED");
        assertThat(done.at("/publication/version").asInt()).isEqualTo(1);
        assertThat(done.at("/publication/standing/digest").asString()).isEqualTo(digest);
        JsonNode seen = stage.contest(stage.people.stranger(), "publication{%s}".formatted(PLACES));
        JsonNode place = seen.at("/publication/standing/categories/0/places/0");
        assertThat(place.at("/works/0/entry/number").asString()).isEqualTo("MS 002");
        assertThat(place.at("/works/0/total").asString()).isEqualTo("70.00");
        assertThat(place.path("reason")).isEqualTo(reviewed.at("/categories/0/places/0/reason"));
        assertThat(place.at("/works/0/entry/authors/0/name").asString())
                .isEqualTo(StagedWorks.AUTHOR);
        assertThat(stage.contest().phase(stage.bean(DatabaseClock.class).now()))
                .isEqualTo(Phase.PUBLISHED);
    }

    @Test
    void refusesADigestThatIsNotTheStandingsOwn() {
        String other = (digest.startsWith("0") ? "1" : "0") + digest.substring(1);
        for (String wrong : List.of(other, "", digest.substring(1))) {
            assertThat(codes(publish(stage.organiser, wrong))).containsExactly("STANDING_CHANGED");
        }
        stage.withdraw(stage.works.getLast());
        assertThat(codes(publish(stage.organiser, digest))).containsExactly("STANDING_CHANGED");
        assertThat(publications()).isZero();
        assertThat(stage.contest().publishedAt()).isNull();
    }

    @Test
    void onlyAnOrganiserPublishes() {
        for (Person other : List.of(stage.jurors.getFirst(), stage.people.stranger())) {
            assertThat(codes(publish(other, digest))).containsExactly("NOT_AN_ORGANISER");
        }
        assertThat(publications()).isZero();
    }

    @Test
    void publishingTenTimesAtOnceIsPublishingOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, 10)
                                    .<Callable<JsonNode>>mapToObj(
                                            _ -> () -> publish(stage.organiser, digest))
                                    .toList());
            for (var answer : answers) {
                assertThat(codes(answer.get())).isEmpty();
                assertThat(answer.get().at("/publication/version").asInt()).isEqualTo(1);
            }
        }
        assertThat(codes(publish(stage.organiser, digest))).isEmpty();
        assertThat(publications()).isEqualTo(1);
    }

    @Test
    void aPublishedVersionStaysAsItWasAndACorrectionIsTheNext() {
        publish(stage.organiser, digest);
        String first = "publication{id version standing{digest categories{places{place}}}}";
        JsonNode before = stage.contest(stage.people.stranger(), first).path("publication");
        stage.withdraw(stage.works.getLast());

        assertThat(stage.contest(stage.people.stranger(), first).path("publication"))
                .isEqualTo(before);
        assertThat(codes(publish(stage.organiser, digest))).containsExactly("STANDING_CHANGED");
        String now =
                stage.contest(stage.organiser, "standing{digest}")
                        .at("/standing/digest")
                        .asString();
        JsonNode second = publish(stage.organiser, now);
        assertThat(second.at("/publication/version").asInt()).isEqualTo(2);
        assertThat(second.at("/publication/bundleUrl").asString()).endsWith("/bundle/v2");
        JsonNode old =
                stage.people
                        .stranger()
                        .ask(
                                "query($id:ID!){node(id:$id){...on Publication{id version"
                                        + " standing{digest categories{places{place}}}}}}",
                                Map.of("id", before.path("id").asString()))
                        .path("node");
        assertThat(old).isEqualTo(before);
    }

    private JsonNode publish(Person person, String reviewed) {
        return person.ask(
                        PUBLISH,
                        Map.of("input", Map.of("contestId", stage.contestId(), "digest", reviewed)))
                .path("resultsPublish");
    }

    private int publications() {
        return stage.jdbc()
                .sql("select count(*) from results.publication where contest = ?")
                .param(stage.contest().key())
                .query(Integer.class)
                .single();
    }
}
