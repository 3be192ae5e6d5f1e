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

import java.util.List;
import java.util.Map;

@ServerTest
class DisqualificationTests {

    private final EntryStage stage;
    private Contest contest;
    private Person lan;
    private Person screener;
    private Person organiser;

    DisqualificationTests(@Autowired ApplicationContext context) {
        stage = new EntryStage(context);
    }

    @BeforeEach
    void openAContest() {
        contest = stage.contest();
        lan = stage.people.named("lan");
        screener = stage.member(contest.key(), "thu", Role.SCREENER);
        organiser = stage.member(contest.key(), "hoa", Role.ORGANISER);
    }

    @Test
    void everybodyReadsTheReasonAndNobodyOutsideWatchesTheWork() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener);
        Person stranger = stage.people.stranger();
        assertThat(seen(stranger, id).path("parts").size()).isOne();

        JsonNode out = disqualify(organiser, id, "Dùng lại phim của người khác").path("entry");

        assertThat(out.path("state").asString()).isEqualTo("DISQUALIFIED");
        JsonNode entry = seen(stranger, id);
        assertThat(entry.at("/disqualification/reason").asString())
                .isEqualTo("Dùng lại phim của người khác");
        assertThat(entry.path("number").asString()).isEqualTo("MS 001");
        assertThat(entry.path("parts").size()).isZero();
        assertThat(entry.path("media").isNull()).isTrue();
        assertThat(entry.path("cover").isNull()).isTrue();
        assertThat(entry.path("playback").isNull()).isTrue();
        assertThat(entry.path("authors").isNull()).isTrue();
        assertThat(entry.path("screening").isNull()).isTrue();
        assertThat(entry.at("/contest/entries/totalCount").asInt()).isZero();
        assertThat(entry.at("/contest/disqualifiedEntries/edges/0/node/id").asString())
                .isEqualTo(id);
        assertThat(entry.at("/contest/entryByNumber/id").asString()).isEqualTo(id);
        assertThat(seen(organiser, id).path("parts").size()).isOne();
        assertThat(seen(lan, id).path("parts").size()).isOne();
    }

    @Test
    void evenAfterPublicationTheAuthorsOfADisqualifiedWorkAreNotNamed() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener);
        stage.publish(contest.key());
        assertThat(seen(stage.people.stranger(), id).path("authors").size()).isEqualTo(2);

        disqualify(organiser, id, "Đạo phim");

        assertThat(seen(stage.people.stranger(), id).path("authors").isNull()).isTrue();
        assertThat(codes(reinstate(organiser, id, "Nhầm"))).containsExactly("ALREADY_PUBLISHED");
    }

    @Test
    void theReasonIsRequiredAndTheFirstOneStays() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener);

        assertThat(codes(disqualify(organiser, id, "  ")))
                .containsExactly("DISQUALIFICATION_REASON_MISSING");
        assertThat(codes(disqualify(organiser, id, "Đạo phim"))).isEmpty();
        assertThat(codes(disqualify(organiser, id, "Khác"))).isEmpty();

        assertThat(seen(lan, id).at("/disqualification/reason").asString()).isEqualTo("Đạo phim");
        assertThat(codes(stage.desk(lan).withdraw(id))).containsExactly("NOTHING_TO_WITHDRAW");
    }

    @Test
    void aReinstatedWorkCompetesAgainAndBothActsAreKept() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener);
        disqualify(organiser, id, "Đạo phim");

        assertThat(codes(reinstate(organiser, id, " ")))
                .containsExactly("DISQUALIFICATION_REASON_MISSING");
        JsonNode back = reinstate(organiser, id, "Tác giả đã chứng minh bản quyền").path("entry");

        assertThat(back.path("state").asString()).isEqualTo("ACCEPTED");
        JsonNode entry = seen(stage.people.stranger(), id);
        assertThat(entry.path("disqualification").isNull()).isTrue();
        assertThat(entry.at("/playback/playlistUrl").asString()).startsWith("/files/");
        assertThat(entry.at("/contest/entries/totalCount").asInt()).isOne();
        assertThat(codes(reinstate(organiser, id, "Nữa"))).containsExactly("NOT_DISQUALIFIED");
        assertThat(acts(id)).containsExactly(true, false);
    }

    @Test
    void onlyOrganisersDecideAndNobodyOnTheirOwn() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener);
        Person juror = stage.member(contest.key(), "ba", Role.JUROR);
        Person elsewhere = stage.member(stage.contest().key(), "tu", Role.ORGANISER);

        for (Person person : List.of(lan, juror, screener, elsewhere, stage.people.stranger())) {
            assertThat(codes(disqualify(person, id, "Đạo phim"))).containsExactly("NOT_FOUND");
            assertThat(codes(reinstate(person, id, "Nhầm"))).containsExactly("NOT_FOUND");
        }
        assertThat(acts(id)).isEmpty();
    }

    @Test
    void onlyAnAcceptedWorkIsDisqualified() {
        String id = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");

        assertThat(codes(disqualify(organiser, id, "Đạo phim"))).containsExactly("NOT_COMPETING");
        assertThat(seen(stage.people.stranger(), id).isNull()).isTrue();
    }

    @Test
    void votesForADisqualifiedWorkAreRefusedUntilItComesBack() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener);
        disqualify(organiser, id, "Đạo phim");
        assertThat(competes(id)).isFalse();
        reinstate(organiser, id, "Nhầm");
        assertThat(competes(id)).isTrue();
    }

    @Test
    void aWorkDoesNotComeBackWhereTheTallyWasSealedWithoutIt() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener);
        disqualify(organiser, id, "Đạo phim");
        stage.jdbc
                .sql(
                        """
                        insert into voting.tally (contest, version, sealed_by, total, digest)
                        values (:contest, 1, :by, 0, 'none')
                        """)
                .param("contest", contest.key())
                .param("by", stage.account(organiser))
                .update();

        assertThat(codes(reinstate(organiser, id, "Nhầm"))).containsExactly("SEALED_WITHOUT_IT");
    }

    private boolean competes(String id) {
        return stage.jdbc
                .sql("select competing from voting.candidate where entry = :entry")
                .param("entry", EntryStage.key(id))
                .query(Boolean.class)
                .single();
    }

    private List<Boolean> acts(String id) {
        return stage.jdbc
                .sql(
                        "select disqualified from entry.disqualification_act"
                                + " where entry = :entry order by id")
                .param("entry", EntryStage.key(id))
                .query(Boolean.class)
                .list();
    }

    private static JsonNode disqualify(Person by, String id, String reason) {
        return decide(by, "entryDisqualify", id, reason);
    }

    private static JsonNode reinstate(Person by, String id, String reason) {
        return decide(by, "entryReinstate", id, reason);
    }

    private static JsonNode decide(Person by, String name, String id, String reason) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return by.ask(
                        "mutation($input:%s!){%s(input:$input){entry{state} userErrors{code}}}"
                                .formatted(type, name),
                        Map.of("input", Map.of("entryId", id, "reason", reason)))
                .path(name);
    }

    private static JsonNode seen(Person person, String id) {
        return person.ask(
                        """
                        query($id:ID!){entry(id:$id){state number authors{name} parts{id}
                          media{fileName} cover{fileName} playback{playlistUrl}
                          screening{reason} disqualification{reason decidedAt}
                          contest{entries{totalCount} disqualifiedEntries{edges{node{id}}}
                            entryByNumber(number:"MS 001"){id}}}}
                        """,
                        Map.of("id", id))
                .path("entry");
    }
}
