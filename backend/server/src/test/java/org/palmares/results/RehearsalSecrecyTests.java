// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.judging.JudgingStage;
import org.palmares.judging.StagedWorks;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What strangers get of a rehearsal in which there is much to see. */
@ServerTest
class RehearsalSecrecyTests {

    private static final String TITLE = "Bài số A";

    @Autowired ApplicationContext context;
    private RehearsalStage rehearsed;
    private String contestId;
    private String entryId;

    @BeforeEach
    void rehearse() {
        rehearsed = new RehearsalStage(context).judged();
        contestId = rehearsed.stage.contestId();
        entryId = GlobalId.of("Entry", rehearsed.stage.works.getFirst());
        rehearsed
                .stage
                .jdbc()
                .sql(
                        "insert into entry.receipt (code, entry, submitted_at)"
                                + " values (:code, :entry, now())")
                .param("code", code())
                .param("entry", rehearsed.stage.works.getFirst())
                .update();
    }

    /** Whoever has no part in it, in all the ways in which one can be nobody. */
    private List<Person> outsiders() {
        Person left = rehearsed.tester();
        UUID account = rehearsed.stage.account(left);
        Members members = context.getBean(Members.class);
        members.of(rehearsed.rehearsal.key()).stream()
                .filter(member -> member.account().equals(account))
                .forEach(member -> members.remove(member.key(), rehearsed.viewer()));
        return List.of(
                rehearsed.stage.people.stranger(),
                rehearsed.stage.people.withDevice(),
                rehearsed.stage.people.organiser("nam"),
                left);
    }

    @Test
    void itsTestersSeeIt() {
        Person tester = rehearsed.tester();

        JsonNode seen =
                rehearsed.stage.contest(
                        tester, "name{vi} entries(first:5){edges{node{title media{id}}}}");

        assertThat(seen.toString()).contains(TITLE, "[Thử]");
        assertThat(ask(tester, "query($id:ID!){entry(id:$id){title}}", entryId)).contains(TITLE);
        assertThat(
                        rehearsed.vote(
                                new Viewer(
                                        rehearsed.stage.viewer(tester).account(),
                                        null,
                                        false,
                                        "10.1.2.3"),
                                0))
                .isEmpty();
    }

    @Test
    void noQueryTellsAnOutsiderOfIt() {
        String slug = rehearsed.rehearsal.slug();
        String entry = "...on Entry{id title authors{name} votes contest{slug}}";
        for (Person outsider : outsiders()) {
            List<String> answers =
                    List.of(
                            ask(
                                    outsider,
                                    "query($id:String!){contest(slug:$id){slug name{vi}}}",
                                    slug),
                            ask(
                                    outsider,
                                    "query($id:ID!){node(id:$id){...on Contest{slug}}}",
                                    contestId),
                            ask(outsider, "query($id:ID!){node(id:$id){" + entry + "}}", entryId),
                            ask(outsider, "query($id:ID!){entry(id:$id){title}}", entryId),
                            ask(
                                    outsider,
                                    "query($id:ID!){node(id:$id){...on Assignment{code}}}",
                                    rehearsed.stage.desk(0).assignment(0)),
                            ask(
                                    outsider,
                                    "query($id:String!){entryReceipt(code:$id){contest{slug}}}",
                                    code()),
                            outsider.ask("{contests(first:50){edges{node{slug isRehearsal}}}}")
                                    .toString());
            for (String answer : answers) {
                assertThat(answer)
                        .doesNotContain(TITLE, slug, "[Thử]", StagedWorks.AUTHOR)
                        .doesNotContain("\"isRehearsal\":true");
            }
        }
    }

    @Test
    void nobodyVotesInItFromOutsideOrLearnsOfItsVotes() {
        for (Person outsider : outsiders()) {
            JsonNode cast =
                    outsider.ask(
                                    """
                                    mutation($input: VoteCastInput!) { voteCast(input: $input) {
                                      entry { title votes } receipt { code } userErrors { code } } }
                                    """,
                                    Map.of(
                                            "input",
                                            Map.of(
                                                    "entryId",
                                                    entryId,
                                                    "idempotencyKey",
                                                    UUID.randomUUID().toString())))
                            .path("voteCast");
            assertThat(JudgingStage.codes(cast)).containsExactly("ENTRY_UNKNOWN");
            assertThat(cast.path("entry").isNull()).isTrue();
            assertThat(watched(outsider, "liveCounts(contestId:\\\"" + contestId + "\\\"){total}"))
                    .doesNotContain("total");
            assertThat(watched(outsider, "mediaProgress(entryId:\\\"" + entryId + "\\\"){state}"))
                    .doesNotContain("state");
        }
    }

    @Test
    void itsFilesAreNeverPublic() {
        JudgingStage real = new JudgingStage(context);
        real.works(1);

        assertThat(published(real.works.getFirst())).isTrue();
        assertThat(published(rehearsed.stage.works.getFirst())).isFalse();
        UUID media =
                rehearsed
                        .stage
                        .jdbc()
                        .sql("select id from media.media where owner = :owner")
                        .param("owner", rehearsed.stage.works.getFirst())
                        .query(UUID.class)
                        .single();
        Person stranger = rehearsed.stage.people.stranger();
        assertThat(stranger.get("/files/" + media + "/1/main.m3u8").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/play/" + media + "/main.m3u8").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/results/" + rehearsed.rehearsal.slug() + "/bundle").statusCode())
                .isEqualTo(404);
    }

    private static String ask(Person person, String document, String id) {
        return person.ask(document, Map.of("id", id)).toString();
    }

    /** Everything that a stream says before it ends; it has to end at once. */
    private static String watched(Person person, String field) {
        HttpRequest request =
                person.request("/graphql")
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\"subscription{%s}\"}".formatted(field)))
                        .timeout(java.time.Duration.ofSeconds(20))
                        .build();
        return person.send(request).body().replace(field, "");
    }

    private boolean published(UUID owner) {
        return rehearsed
                .stage
                .jdbc()
                .sql("select published from media.media where owner = :owner")
                .param("owner", owner)
                .query(Boolean.class)
                .single();
    }

    private String code() {
        return "THU-" + rehearsed.rehearsal.key().toString().substring(24).toUpperCase();
    }
}
