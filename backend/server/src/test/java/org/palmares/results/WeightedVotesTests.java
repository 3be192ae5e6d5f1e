// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.VoterWeight;
import org.palmares.judging.JudgingStage;
import org.palmares.ranking.bundle.Recount;
import org.palmares.ranking.bundle.RecountReport;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VoteReceipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accounts count two, devices nothing but the audience prize, from the vote to the recount. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeightedVotesTests {

    private static final VotePolicy POLICY =
            new VotePolicy(
                            Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                            3,
                            VoteScope.CONTEST,
                            VotePeriod.TOTAL,
                            CountVisibility.LIVE)
                    .weighing(
                            List.of(
                                    new VoterWeight(VoterKind.ACCOUNT, 2000),
                                    new VoterWeight(VoterKind.DEVICE, 0)));

    @Autowired ApplicationContext context;
    @Autowired ContestFixture contests;
    @Autowired People people;
    private JudgingStage stage;
    private VoteReceipt receipt;

    @BeforeAll
    void voteAndPublish() {
        Person organiser = people.organiser("to-chuc");
        stage =
                new JudgingStage(
                        context,
                        organiser,
                        contests.open(organiser, contests.definition(POLICY)).key());
        stage.jurors(1);
        stage.works(2);
        stage.assign();
        stage.desk(0).mark(0, "8", "8", "8");
        stage.desk(0).mark(1, "7", "7", "7");
        stage.vote(0, 4);
        for (int n = 0; n < 3; n++) {
            Viewer account = Viewer.of(new Account(UUID.randomUUID(), "lan", null));
            receipt = stage.vote(account, stage.works.get(1)).valueOrNull();
        }
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        assertThat(stage.sealSheets(false).path("userErrors")).isEmpty();
        Published.publish(stage);
    }

    @Test
    void theLeafOfAVoteCommitsToWhatItCounts() {
        assertThat(receipt.opening().weight()).isEqualTo(2000);
        assertThat(receipt.opening().tier()).isEqualTo("ACCOUNT");
    }

    @Test
    void theStandingTellsVotesAndWhatTheyWeigh() {
        assertThat(works()).containsExactlyInAnyOrder("MS 001 4 0.00 0.00", "MS 002 3 6.00 100.00");
    }

    @Test
    void theRulesSayItInWords() {
        JsonNode rules =
                stage.contest(people.stranger(), "ruleSet { explanation { vi en } }")
                        .at("/ruleSet/explanation");
        assertThat(rules.path("en").asString())
                .contains("A vote with an account counts 2.")
                .contains("Votes without an account decide the audience prize only.");
        assertThat(rules.path("vi").asString())
                .contains("Một phiếu có tài khoản được tính là 2.")
                .contains("Phiếu không có tài khoản chỉ quyết định giải công chúng.");
    }

    @Test
    void aStrangerRecountsItFromTheBundle() throws Exception {
        byte[] bundle = bundle();

        assertThat(new String(bundle, StandardCharsets.UTF_8))
                .contains("palmares-rules/1.2")
                .contains("{\"tier\":\"ACCOUNT\",\"weight\":\"2\"}")
                .contains("{\"tier\":{\"DEVICE\":4}}");
        assertThat(Recount.recount(bundle, Optional.empty()))
                .isInstanceOf(RecountReport.Agrees.class);
    }

    private List<String> works() {
        JsonNode category =
                stage.contest(
                                people.stranger(),
                                """
                                publication { standing { categories { places { works {
                                  entry { number } publicVotes weightedVotes publicPoints
                                } } } } }
                                """)
                        .at("/publication/standing/categories/0");
        return category.path("places")
                .valueStream()
                .flatMap(place -> place.path("works").valueStream())
                .map(
                        work ->
                                String.join(
                                        " ",
                                        work.at("/entry/number").asString(),
                                        work.path("publicVotes").asString(),
                                        work.path("weightedVotes").asString(),
                                        work.path("publicPoints").asString()))
                .toList();
    }

    private byte[] bundle() throws Exception {
        String url =
                stage.contest(people.stranger(), "publication { bundleUrl }")
                        .at("/publication/bundleUrl")
                        .asString();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(people.address() + url)).build(),
                        BodyHandlers.ofByteArray())
                .body();
    }
}
