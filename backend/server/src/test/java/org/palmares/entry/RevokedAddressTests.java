// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever got an address by which a work is watched loses it when the work leaves. */
@ServerTest
class RevokedAddressTests {

    private final EntryStage stage;
    private final Readers readers;
    private Contest contest;
    private Person owner;
    private Person juror;
    private Person screener;
    private String id;

    RevokedAddressTests(@Autowired ApplicationContext context, @Autowired Readers readers) {
        stage = new EntryStage(context);
        this.readers = readers;
    }

    @BeforeEach
    void aWorkThatAJurorReads() {
        contest = stage.contest();
        owner = stage.people.named("lan");
        screener = stage.member(contest.key(), "thu", Role.SCREENER);
        juror = stage.member(contest.key(), "ba", Role.JUROR);
        id = stage.submitted(owner, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        UUID work = EntryStage.key(id);
        readers.grant(List.of(work), stage.account(juror), Instant.now().plus(Duration.ofDays(3)));
    }

    @Test
    void aWithdrawnWorkIsNotWatchedByWhatWasGrantedBefore() {
        List<String> before = List.of(poster(juror), poster(screener), segment(juror));
        before.forEach(address -> assertThat(status(address)).isEqualTo(302));

        assertThat(codes(stage.desk(owner).withdraw(id))).isEmpty();

        before.forEach(address -> assertThat(status(address)).isEqualTo(404));
        assertThat(ask(juror).isNull()).isTrue();
        // Who may still look at it gets an address anew.
        assertThat(status(poster(owner))).isEqualTo(302);
    }

    @Test
    void neitherIsADisqualifiedOne() {
        stage.desk(screener).decide(id, true, null);
        stage.jdbc
                .sql("update media.media set published = false where owner = :owner")
                .param("owner", EntryStage.key(id))
                .update();
        String before = poster(juror);
        assertThat(status(before)).isEqualTo(302);

        Person organiser = stage.member(contest.key(), "mai", Role.ORGANISER);
        organiser.ask(
                """
                mutation($id:ID!){entryDisqualify(input:{entryId:$id,reason:"Chép phim khác"}){
                  userErrors{code}}}
                """,
                Map.of("id", id));

        assertThat(status(before)).isEqualTo(404);
        assertThat(ask(juror).path("media").isNull()).isTrue();
    }

    private String poster(Person person) {
        return ask(person).at("/media/posterUrl").asString();
    }

    private String segment(Person person) {
        return ask(person)
                .at("/playback/playlistUrl")
                .asString()
                .replace("main.m3u8", "v360_00000.m4s");
    }

    private JsonNode ask(Person person) {
        return person.ask(
                        "query($id:ID!){entry(id:$id){media{posterUrl} playback{playlistUrl}}}",
                        Map.of("id", id))
                .path("entry");
    }

    /** 302 sends on to the storage, which is not asked. */
    private int status(String address) {
        return stage.people.stranger().get(address).statusCode();
    }
}
