// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.judging.JudgingStage;
import org.palmares.kernel.Outcome;
import org.palmares.ranking.bundle.Recount;
import org.palmares.ranking.bundle.RecountReport;
import org.palmares.ranking.reason.Language;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.PeriodBoxes;
import org.palmares.voting.PeriodStage;
import org.palmares.voting.VotingFixture;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Three periods of a vote and the whole of it, from the declaration to the recount. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeriodResultTests {

    private static final VotePolicy POLICY =
            new VotePolicy(
                    Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                    1,
                    VoteScope.CONTEST,
                    VotePeriod.TOTAL,
                    CountVisibility.HIDDEN);

    @Autowired ApplicationContext context;
    @Autowired People people;
    private JudgingStage stage;
    private String beforeTheSeal;
    private String beforePublication;
    private JsonNode tooEarly;

    @BeforeAll
    void voteAndPublish() {
        PeriodStage periods = PeriodStage.in(context);
        Vote vote = periods.announced(0, POLICY, false, true);
        stage = new JudgingStage(context, vote.organiser(), vote.key());
        periods.at(vote, -30);
        stage.jurors(1);
        stage.works(3);
        stage.assign();
        stage.desk(0).mark(0, "8", "8", "8");
        stage.desk(0).mark(1, "7", "7", "7");
        stage.desk(0).mark(2, "6", "6", "6");
        periods.at(vote, 3);
        stage.vote(0, 3);
        stage.vote(1, 2);
        periods.at(vote, 93);
        // The winner of the first period is not known yet.
        stage.vote(0, 4);
        stage.vote(1, 1);
        periods.at(vote, 138);
        stage.vote(2, 1);
        beforeTheSeal = seen(people.stranger());
        periods.at(vote, 183);
        for (int number = 1; number <= 3; number++) {
            int each = number;
            await().atMost(VotingFixture.HEALING)
                    .until(
                            () -> context.getBean(PeriodBoxes.class).close(vote.key(), each),
                            Outcome::isDone);
        }
        tooEarly = publish(1, "0".repeat(64));
        sealTally(1);
        beforePublication = seen(people.stranger());
        assertThat(publish(1, digest(1)).path("userErrors")).isEmpty();
        for (int number : List.of(2, 3)) {
            sealTally(number);
            assertThat(publish(number, digest(number)).path("userErrors")).isEmpty();
        }
        stage.sealTally();
        assertThat(stage.sealSheets(false).path("userErrors")).isEmpty();
        Published.publish(stage);
    }

    @Test
    void nothingOfAPeriodIsSeenBeforeItsResult() {
        assertThat(beforeTheSeal).doesNotContain("MS 00").contains("\"standing\":null");
        assertThat(beforePublication).doesNotContain("MS 00").contains("\"standing\":null");
        assertThat(tooEarly.at("/userErrors/0/code").asString()).isEqualTo("NOT_SEALED_YET");
    }

    @Test
    void eachPeriodHasWinnersAndWhatHasWonIsNotAmongTheNext() {
        assertThat(periods().valueStream().map(PeriodResultTests::winners))
                .containsExactly(List.of("MS 001"), List.of("MS 002"), List.of("MS 003"));
        assertThat(periods().at("/1/publication/excludedVotes/0/reason").asString())
                .isEqualTo("WON_EARLIER");
        assertThat(periods().at("/1/publication/excludedVotes/0/votes").asInt()).isEqualTo(4);
        assertThat(periods().at("/1/publication/standing/categories/0/places").size()).isEqualTo(2);
    }

    @Test
    void publishingAgainIsPublishingOnceAndOnlyOrganisersDo() {
        assertThat(publish(1, digest(1)).path("userErrors")).isEmpty();
        assertThat(periods().at("/0/publication/version").asInt()).isEqualTo(1);
        assertThat(
                        publish(people.organiser("nguoi-la"), 1, digest(1))
                                .at("/userErrors/0/code")
                                .asString())
                .isEqualTo("NOT_AN_ORGANISER");
    }

    @Test
    void aStrangerRecountsAPeriodAndReadsWhoHasWon() throws Exception {
        byte[] bundle = bundle(periods().at("/1/publication/bundleUrl").asString());

        RecountReport report = Recount.recount(bundle, Optional.empty());

        assertThat(report).isInstanceOf(RecountReport.Agrees.class);
        assertThat(((RecountReport.Agrees) report).checks())
                .extracting(check -> check.sentence(Language.EN))
                .anyMatch(sentence -> sentence.contains("vote period 2 is won by: MS 002"));
    }

    @Test
    void theWholeVoteAddsUpWhatCountedInThePeriods() throws Exception {
        JsonNode publication =
                stage.contest(
                                people.stranger(),
                                "publication { bundleUrl excludedVotes { reason votes } standing {"
                                    + " categories { places { works { entry { number } publicVotes"
                                    + " } } } } }")
                        .path("publication");
        assertThat(
                        publication
                                .at("/standing/categories/0/places")
                                .valueStream()
                                .flatMap(place -> place.path("works").valueStream())
                                .map(
                                        work ->
                                                work.at("/entry/number").asString()
                                                        + " "
                                                        + work.path("publicVotes").asInt()))
                .containsExactlyInAnyOrder("MS 001 3", "MS 002 3", "MS 003 1");
        assertThat(publication.at("/excludedVotes/0/reason").asString()).isEqualTo("WON_EARLIER");

        RecountReport report =
                Recount.recount(bundle(publication.path("bundleUrl").asString()), Optional.empty());
        assertThat(report).isInstanceOf(RecountReport.Agrees.class);
        assertThat(((RecountReport.Agrees) report).checks())
                .extracting(check -> check.sentence(Language.EN))
                .anyMatch(sentence -> sentence.contains("count the votes of all 3 vote periods"));
    }

    @Test
    void theRulesSayItInWords() {
        assertThat(
                        stage.contest(people.stranger(), "ruleSet { explanation { en } }")
                                .at("/ruleSet/explanation/en")
                                .asString())
                .contains("The vote has 3 periods")
                .contains("a work that has won one cannot win a later one");
    }

    private static List<String> winners(JsonNode period) {
        return period.at("/publication/winners")
                .valueStream()
                .map(work -> work.path("number").asString())
                .toList();
    }

    private JsonNode periods() {
        return stage.contest(
                        people.stranger(),
                        """
                        prizePeriods { all { number publication {
                          version bundleUrl winners { number }
                          excludedVotes { reason votes }
                          standing { categories { places { works { publicVotes } } } }
                        } } }
                        """)
                .at("/prizePeriods/all");
    }

    private String seen(Person person) {
        return stage.contest(
                        person,
                        """
                        votingProgress { total }
                        prizePeriods { all {
                          standing { digest }
                          publication { winners { number } }
                        } }
                        """)
                .toString();
    }

    private void sealTally(int number) {
        assertThat(
                        stage.mutate(
                                        stage.organiser,
                                        "periodTallySeal",
                                        "PeriodTallySealInput",
                                        Map.of("number", number))
                                .path("userErrors"))
                .isEmpty();
    }

    private String digest(int number) {
        return stage.contest(stage.organiser, "prizePeriods { all { standing { digest } } }")
                .at("/prizePeriods/all/%d/standing/digest".formatted(number - 1))
                .asString();
    }

    private JsonNode publish(int number, String digest) {
        return publish(stage.organiser, number, digest);
    }

    private JsonNode publish(Person person, int number, String digest) {
        return stage.mutate(
                person,
                "periodPublish",
                "PeriodPublishInput",
                Map.of("number", number, "digest", digest));
    }

    private byte[] bundle(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(people.address() + url)).build(),
                        BodyHandlers.ofByteArray())
                .body();
    }
}
