// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The work has authors, and its file is named after one of them. */
@ServerTest
class SecrecyTests {

    private static final String EVERY_WAY =
            """
            query($id:ID!){
              entry(id:$id){...All contest{
                entries{edges{node{...All}}}
                found:entries(search:"Lan"){edges{node{...All}}}
                entryByNumber(number:"ms1"){...All}
                screeningQueue{edges{node{...All}}}
              }}
              node(id:$id){...All}
              viewer{entries{edges{node{...All}}}}
            }
            fragment All on Entry{
              id title description number authors{name} screening{reason}
              media{fileName posterUrl} playback{playlistUrl}
            }
            """;

    private final EntryStage stage;
    private final Members members;
    private final Readers readers;
    private Contest contest;
    private Person lan;
    private Person screener;
    private String id;

    SecrecyTests(
            @Autowired ApplicationContext context,
            @Autowired Members members,
            @Autowired Readers readers) {
        stage = new EntryStage(context);
        this.members = members;
        this.readers = readers;
    }

    @BeforeEach
    void acceptAWork() {
        contest = stage.contest();
        lan = stage.people.named("chu-nhan");
        screener = stage.member(contest.key(), "thu", Role.SCREENER);
        id = stage.accepted(lan, contest, "Đêm hội", screener);
    }

    @Test
    void thePublicAndJurorsLearnTheAuthorsInNoWay() {
        Person juror = stage.member(contest.key(), "ba", Role.JUROR);
        Person assigned = stage.people.named("tu");
        readers.grant(
                List.of(EntryStage.key(id)),
                stage.account(assigned),
                Instant.now().plus(Duration.ofDays(1)));
        Person alsoScreener = stage.member(contest.key(), "nam", Role.JUROR);
        members.appoint(contest.key(), stage.account(alsoScreener), Role.SCREENER);

        for (Person person :
                List.of(
                        stage.people.stranger(),
                        stage.people.withDevice(),
                        juror,
                        assigned,
                        alsoScreener)) {
            String answer = everyWay(person);
            assertThat(answer).contains("Đêm hội", "\"authors\":null", "MS 001.mp4");
            assertThat(answer).doesNotContain("Lan", "Đức", "\"errors\"", "\"name\":");
        }
    }

    @Test
    void ownersScreenersAndOrganisersKnowTheAuthors() {
        Person organiser = stage.member(contest.key(), "hoa", Role.ORGANISER);

        for (Person person : List.of(lan, screener, organiser)) {
            assertThat(everyWay(person)).contains("\"name\":\"Nguyễn Thị Lan\"", "Trần Văn Đức");
        }
    }

    @Test
    void everybodyKnowsTheAuthorsOnceResultsArePublished() {
        stage.publish(contest.key());

        assertThat(everyWay(stage.people.stranger()))
                .contains("\"name\":\"Nguyễn Thị Lan\"", "Trần Văn Đức")
                .doesNotContain("điện thoại");
    }

    @Test
    void noSearchFindsAWorkByItsAuthor() {
        for (String name : List.of("Lan", "lan", "Trần Văn Đức", "duc")) {
            assertThat(
                            stage.people
                                    .stranger()
                                    .ask(
                                            """
                                            query($id:ID!,$name:String){entry(id:$id){contest{
                                              entries(search:$name){totalCount}}}}
                                            """,
                                            Map.of("id", id, "name", name))
                                    .at("/entry/contest/entries/totalCount")
                                    .asInt())
                    .isZero();
        }
    }

    @Test
    void anAssignedJurorSeesAWorkThatThePublicDoesNotUntilTheGrantEnds() {
        String waiting = stage.submitted(lan, contest, "Bến sông quê", "Nguyễn Thị Lan");
        Person juror = stage.member(contest.key(), "ba", Role.JUROR);
        var keys = List.of(EntryStage.key(waiting));

        assertThat(stage.desk(juror).entry(waiting).isNull()).isTrue();
        readers.grant(keys, stage.account(juror), Instant.now().plus(Duration.ofDays(1)));
        var seen = stage.desk(juror).entry(waiting);
        assertThat(seen.path("title").asString()).isEqualTo("Bến sông quê");
        assertThat(seen.path("authors").isNull()).isTrue();
        assertThat(seen.at("/playback/playlistUrl").asString()).startsWith("/play/");

        readers.grant(keys, stage.account(juror), Instant.now().minus(Duration.ofDays(1)));
        assertThat(stage.desk(juror).entry(waiting).isNull()).isTrue();
    }

    @Test
    void progressIsToldToTheOwnerAndNobodyOutside() {
        assertThat(progress(lan)).contains("event:next", "\"progress\":100", "điện thoại");
        assertThat(progress(screener)).contains("event:next");
        assertThat(progress(stage.people.stranger())).doesNotContain("event:next");
        assertThat(progress(stage.member(contest.key(), "ba", Role.JUROR)))
                .doesNotContain("event:next");
    }

    private String everyWay(Person person) {
        return person.respond(EVERY_WAY, Map.of("id", id)).body();
    }

    private String progress(Person person) {
        String body =
                """
                {"query":"subscription{mediaProgress(entryId:\\"%s\\"){progress fileName}}"}
                """
                        .formatted(id);
        return person.send(
                        person.request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                                .build())
                .body();
    }
}
