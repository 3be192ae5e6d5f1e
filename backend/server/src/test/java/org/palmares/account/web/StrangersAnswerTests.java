// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Rehearsals;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The term is long here, so that only what drops or bypasses an answer makes another one. */
@ServerTest
class StrangersAnswerTests {

    private static final String GALLERY =
            """
            query Gallery($slug: String!) { contest(slug: $slug) { __typename id entries(first: 20) {
              totalCount pageInfo { hasNextPage endCursor } edges { node { ...Card votes } } } } }
            fragment Card on Entry { id number title category { name { vi en } } authors { name }
              media: cover { posterUrl durationSeconds width height } }
            """;
    private static final String ROLES = "query($slug:String!){contest(slug:$slug){id viewerRoles}}";

    @Autowired KeptAnswers answers;
    private final ApplicationContext context;
    private final StrangersStage browsers;
    private final Map<String, String> slug;

    StrangersAnswerTests(@Autowired ApplicationContext context) {
        this.context = context;
        browsers = new StrangersStage(context);
        slug = Map.of("slug", browsers.stage.contest().slug());
    }

    @BeforeEach
    void keep() {
        answers.keepFor(Duration.ofHours(1));
    }

    @AfterEach
    void keepNone() {
        answers.keepFor(Duration.ZERO);
        answers.drop();
    }

    @Test
    void aHundredStrangersAtOnceCostWhatOneCosts(@Autowired StatementCount count) throws Exception {
        answers.keepFor(Duration.ZERO);
        gallery(browsers.nobody);
        List<String> ofOne = count.during(() -> gallery(browsers.nobody));
        answers.keepFor(Duration.ofHours(1));
        answers.drop();
        List<String> given = new ArrayList<>();

        List<String> ofAll = count.during(() -> given.addAll(race(100)));

        assertThat(ofOne).isNotEmpty();
        assertThat(ofAll).hasSameSizeAs(ofOne);
        assertThat(given).hasSize(100).containsOnly(given.getFirst());
    }

    @Test
    void everyMarkedFieldIsTheSameForBrowsersThatHaveTies(@Autowired GraphQlSource source) {
        answers.keepFor(Duration.ZERO);
        MarkedQueries queries = new MarkedQueries(source.schema());

        for (String document : queries.all()) {
            assertThat(SameForStrangers.judge(source.schema(), document)).as(document).isTrue();
            String ofNobody = browsers.nobody.respond(document, variables(document)).body();
            assertThat(ofNobody).doesNotContain("\"errors\"", StrangersStage.SECRET);
            for (Person stranger : browsers.strangers()) {
                assertThat(stranger.respond(document, variables(document)).body())
                        .as(document)
                        .isEqualTo(ofNobody);
            }
        }
        assertThat(queries.left()).as("marked fields that nobody can ask for").isEmpty();
    }

    @Test
    void whatIsKeptIsWorkedOutForNobodyWhoeverAsksFirst() {
        browsers.competeWithoutAnAccount();
        answers.keepFor(Duration.ZERO);
        assertThat(gallery(browsers.drafter)).contains(StrangersStage.SECRET);
        String ofNobody = gallery(browsers.nobody);
        assertThat(ofNobody).doesNotContain(StrangersStage.SECRET).contains("MS 003");

        for (Person first : browsers.strangers()) {
            answers.keepFor(Duration.ofHours(1));
            answers.drop();
            assertThat(gallery(first)).isEqualTo(ofNobody);
            browsers.strangers().forEach(next -> assertThat(gallery(next)).isEqualTo(ofNobody));
        }
    }

    @Test
    void accountsNeitherLeaveAnAnswerNorGetAKeptOne() {
        Person organiser = browsers.stage.organiser;
        assertThat(ask(organiser, ROLES)).contains("ORGANISER");
        assertThat(ask(browsers.nobody, ROLES)).contains("\"viewerRoles\":[]");
        assertThat(ask(organiser, ROLES)).contains("ORGANISER");

        Person signedIn = browsers.drafter.signedInAs("lan");
        browsers.competeWithoutAnAccount();
        assertThat(gallery(browsers.nobody)).doesNotContain(StrangersStage.SECRET);
        signedIn.ask("{viewer{entries{totalCount}}}");
        assertThat(gallery(signedIn)).contains("MS 001");
    }

    @Test
    void aRehearsalStaysUnseenThoughItsTesterAskedTheSame() {
        Person organiser = browsers.stage.organiser;
        ContestFixture contests = context.getBean(ContestFixture.class);
        Contest rehearsal =
                context.getBean(Rehearsals.class)
                        .start(contests.draft(organiser).key(), contests.viewer(organiser))
                        .valueOrNull();
        assertThat(rehearsal).isNotNull();
        Person invited = browsers.voter;
        String link =
                organiser
                        .ask(
                                "mutation($input:InvitationCreateInput!)"
                                        + "{invitationCreate(input:$input){link}}",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "contestId",
                                                GlobalId.of("Contest", rehearsal.key()),
                                                "role",
                                                "TESTER",
                                                "name",
                                                "Lan",
                                                "days",
                                                7)))
                        .at("/invitationCreate/link")
                        .asString();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(
                        invited.ask(
                                        "query($t:String!){invitation(token:$t){contest{slug}}}",
                                        Map.of("t", token))
                                .toString())
                .contains(rehearsal.slug());
        Map<String, String> unseen = Map.of("slug", rehearsal.slug());

        assertThat(organiser.respond(GALLERY, unseen).body()).contains("totalCount");
        for (Person stranger : browsers.strangers()) {
            assertThat(stranger.respond(GALLERY, unseen).body())
                    .isEqualTo("{\"data\":{\"contest\":null}}");
        }
        assertThat(organiser.respond(GALLERY, unseen).body()).contains("totalCount");
    }

    @Test
    void aMutationShowsAtOnceAndAVoteAMomentLater(@Autowired StatementCount count) {
        String names =
                "query($slug:String!)"
                        + "{contest(slug:$slug){announcements{edges{node{title{vi}}}}}}";
        assertThat(ask(browsers.nobody, names)).doesNotContain("Mở cổng");
        browsers.stage.organiser.ask(
                "mutation($input:AnnouncementPublishInput!){announcementPublish(input:$input)"
                        + "{userErrors{code}}}",
                Map.of(
                        "input",
                        Map.of(
                                "contestId",
                                browsers.stage.contestId(),
                                "title",
                                Map.of("vi", "Mở cổng"),
                                "body",
                                Map.of("vi", "Hôm nay"),
                                "pinned",
                                false)));
        assertThat(ask(browsers.nobody, names)).contains("Mở cổng");

        gallery(browsers.nobody);
        browsers.vote(browsers.drafter, 2);
        assertThat(count.during(() -> gallery(browsers.nobody))).isEmpty();
    }

    @Test
    void hiddenCountsAreShownWithTheResultAndNotBefore() {
        HiddenVote vote = new HiddenVote(context);
        String counts =
                "query($slug:String!){contest(slug:$slug){phase votingProgress{total}"
                        + " entries{edges{node{number votes}}} publication{version}}}";
        assertThat(ask(browsers.nobody, counts, vote.slug()))
                .contains("\"total\":null", "\"votes\":null", "\"publication\":null")
                .doesNotContain("\"votes\":3", "\"votes\":1", "\"votes\":0");

        vote.publish();

        assertThat(ask(browsers.nobody, counts, vote.slug()))
                .contains("\"version\":1", "PUBLISHED")
                .doesNotContain("\"total\":null", "\"votes\":null");
    }

    @Test
    void aKeptAnswerIsTheSameOnTheWireAsAFreshOne() {
        for (String accepted : List.of("application/json", "application/graphql-response+json")) {
            answers.keepFor(Duration.ZERO);
            HttpResponse<String> fresh = accepting(accepted);
            answers.keepFor(Duration.ofHours(1));
            answers.drop();
            HttpResponse<String> first = accepting(accepted);
            HttpResponse<String> kept = accepting(accepted);

            for (HttpResponse<String> answer : List.of(first, kept)) {
                assertThat(answer.body()).isEqualTo(fresh.body()).contains("MS 003");
                assertThat(answer.statusCode()).isEqualTo(200).isEqualTo(fresh.statusCode());
                assertThat(headers(answer)).isEqualTo(headers(fresh));
            }
            assertThat(headers(kept).get("cache-control").toString()).contains("no-store");
        }
    }

    @Test
    void aQueryOverAStreamOfEventsIsRefusedKeptOrNot() {
        gallery(browsers.nobody);
        assertThat(accepting("text/event-stream").body())
                .contains("supports only subscriptions")
                .doesNotContain("MS 001");
    }

    private String gallery(Person person) {
        return ask(person, GALLERY);
    }

    private String ask(Person person, String document) {
        return ask(person, document, slug.get("slug"));
    }

    private static String ask(Person person, String document, String contest) {
        HttpResponse<String> answer = person.respond(document, Map.of("slug", contest));
        assertThat(answer.body()).doesNotContain("\"errors\"");
        return answer.body();
    }

    private Map<String, String> variables(String document) {
        return document.contains("$slug") ? slug : Map.of();
    }

    private List<String> race(int many) {
        Callable<String> one = () -> gallery(browsers.nobody);
        try (var threads = Executors.newFixedThreadPool(many)) {
            return threads.invokeAll(IntStream.range(0, many).mapToObj(_ -> one).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> accepting(String type) {
        String body =
                "{\"query\":\"%s\",\"variables\":{\"slug\":\"%s\"}}"
                        .formatted(GALLERY.replace("\n", " "), slug.get("slug"));
        return browsers.nobody.send(
                browsers.nobody
                        .request("/graphql")
                        .header("Content-Type", "application/json")
                        .header("Accept", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
