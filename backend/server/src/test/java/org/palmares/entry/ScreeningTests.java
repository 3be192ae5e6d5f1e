// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

@ServerTest
class ScreeningTests {

    private final EntryStage stage;
    private final Members members;
    private Contest contest;
    private Person lan;
    private Desk screener;

    ScreeningTests(@Autowired ApplicationContext context, @Autowired Members members) {
        stage = new EntryStage(context);
        this.members = members;
    }

    @BeforeEach
    void openAContest() {
        contest = stage.contest();
        lan = stage.people.named("lan");
        screener = stage.desk(stage.member(contest.key(), "thu", Role.SCREENER));
    }

    @Test
    void anAcceptedWorkIsSeenByEverybodyAndItsFilmIsOpen() {
        Desk stranger = stage.desk(stage.people.stranger());
        String id = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        assertThat(stranger.entry(id).isNull()).isTrue();

        JsonNode decided = screener.decide(id, true, null).path("entry");

        assertThat(decided.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(stranger.entry(id).path("number").asString()).isEqualTo("MS 001");
        assertThat(stranger.entry(id).at("/playback/playlistUrl").asString()).startsWith("/files/");
        assertThat(codes(screener.decide(id, true, null))).isEmpty();
    }

    @Test
    void aRefusalSaysWhyToItsOwner() {
        String id = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");

        assertThat(codes(screener.decide(id, false, "  "))).containsExactly("REASON_MISSING");
        assertThat(codes(screener.decide(id, false, "Quá ngắn"))).isEmpty();

        JsonNode entry = stage.desk(lan).entry(id);
        assertThat(entry.path("state").asString()).isEqualTo("REFUSED");
        assertThat(entry.at("/screening/reason").asString()).isEqualTo("Quá ngắn");
        assertThat(stage.desk(stage.people.stranger()).entry(id).isNull()).isTrue();
        assertThat(codes(screener.decide(id, true, null)))
                .containsExactly("NOT_WAITING_FOR_SCREENING");
    }

    @Test
    void onlyScreenersAndOrganisersDecide() {
        String id = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        Desk juror = stage.desk(stage.member(contest.key(), "ba", Role.JUROR));
        Desk elsewhere = stage.desk(stage.member(stage.contest().key(), "tu", Role.SCREENER));

        for (Desk desk : List.of(juror, elsewhere, stage.desk(lan))) {
            assertThat(codes(desk.decide(id, true, null))).containsExactly("NOT_FOUND");
            assertThat(codes(desk.undo(id))).containsExactly("NOT_FOUND");
        }
        Desk organiser = stage.desk(stage.member(contest.key(), "hoa", Role.ORGANISER));
        assertThat(codes(organiser.decide(id, true, null))).isEmpty();
    }

    @Test
    void nobodyScreensTheirOwnWork() {
        String id = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        members.appoint(contest.key(), stage.account(lan), Role.SCREENER);

        assertThat(codes(stage.desk(lan).decide(id, true, null))).containsExactly("OWN_ENTRY");
    }

    @Test
    void aWorkThatCannotBeWatchedIsNotAccepted() {
        Desk desk = stage.desk(lan);
        String id = desk.begin(contest);
        desk.update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");
        stage.film(id, MediaState.CHECKING);
        desk.submit(id, 1);

        assertThat(codes(screener.decide(id, true, null))).containsExactly("ENTRY_FILE_NOT_READY");
        assertThat(codes(screener.decide(id, false, "Không xem được"))).isEmpty();
    }

    @Test
    void aDecisionIsTakenBackUntilVotingOrJudgingBegins() {
        String id = stage.accepted(lan, contest, "Đêm hội làng", screener.person());

        JsonNode waiting = screener.undo(id).path("entry");
        assertThat(waiting.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(waiting.path("screening").isNull()).isTrue();
        assertThat(stage.desk(stage.people.stranger()).entry(id).isNull()).isTrue();
        assertThat(screener.entry(id).at("/playback/playlistUrl").asString()).startsWith("/play/");
        assertThat(codes(screener.undo(id))).containsExactly("NOT_SCREENED_YET");

        screener.decide(id, true, null);
        stage.letPass(contest.key(), 13);
        assertThat(codes(screener.undo(id))).containsExactly("SCREENING_BINDING");
    }

    @Test
    void nothingIsAcceptedAfterVotingOrJudgingIsOver() {
        String id = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        stage.letPass(contest.key(), 21);

        assertThat(codes(screener.decide(id, true, null))).containsExactly("SCREENING_OVER");
        assertThat(codes(screener.decide(id, false, "Quá hạn"))).isEmpty();
    }

    @Test
    void theQueueIsForScreenersAndHoldsNoDrafts() {
        String id = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        String refused = stage.submitted(lan, contest, "Bến sông quê", "Nguyễn Thị Lan");
        screener.decide(refused, false, "Quá ngắn");
        stage.desk(lan).begin(contest);

        assertThat(queue(screener.person(), id, "").path("totalCount").asInt()).isEqualTo(2);
        JsonNode waiting = queue(screener.person(), id, "(state:SUBMITTED)");
        assertThat(waiting.path("totalCount").asInt()).isOne();
        assertThat(waiting.at("/edges/0/node/id").asString()).isEqualTo(id);
        assertThat(queue(lan, id, "").isNull()).isTrue();
    }

    private static JsonNode queue(Person person, String entryId, String arguments) {
        return person.ask(
                        "query($id:ID!){entry(id:$id){contest{screeningQueue"
                                + arguments
                                + "{totalCount edges{node{id}}}}}}",
                        Map.of("id", entryId))
                .at("/entry/contest/screeningQueue");
    }
}
