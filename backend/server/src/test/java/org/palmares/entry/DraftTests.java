// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ServerTest
class DraftTests {

    private final EntryStage stage;
    private Contest contest;

    DraftTests(@Autowired ApplicationContext context) {
        stage = new EntryStage(context);
    }

    @BeforeEach
    void openAContest() {
        contest = stage.contest();
    }

    @Test
    void aDraftBegunBeforeSigningInIsClaimedByWhoSignsInOnThatDevice() {
        Person browser = stage.people.withDevice();
        String id = stage.desk(browser).begin(contest);
        stage.desk(browser).update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");

        Person lan = browser.signedInAs("lan");
        JsonNode own = stage.desk(lan).own();

        assertThat(own.path("totalCount").asInt()).isOne();
        assertThat(own.at("/edges/0/node/id").asString()).isEqualTo(id);
        assertThat(own.at("/edges/0/node/viewerIsOwner").asBoolean()).isTrue();
        assertThat(stage.desk(browser).own().path("totalCount").asInt()).isZero();
        assertThat(stage.desk(browser).entry(id).isNull()).isTrue();
        assertThat(codes(stage.desk(browser).update(id, 1, "Của tôi")))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void aDraftOfTheDeviceIsAlsoClaimedByItsFirstChange() {
        Person browser = stage.people.withDevice();
        String id = stage.desk(browser).begin(contest);

        Person lan = browser.signedInAs("lan");
        assertThat(codes(stage.desk(lan).update(id, 0, "Đêm hội làng"))).isEmpty();

        assertThat(stage.desk(browser).entry(id).isNull()).isTrue();
        assertThat(stage.desk(lan).entry(id).path("viewerIsOwner").asBoolean()).isTrue();
    }

    @Test
    void nobodyInParticularCannotBeginADraft() {
        assertThat(codes(stage.desk(stage.people.stranger()).tryToBegin(contest)))
                .containsExactly("SIGN_IN_REQUIRED");
    }

    @Test
    void ofTwoChangesThatSawTheSameRevisionOneWins() throws Exception {
        Desk desk = stage.desk(stage.people.named("lan"));
        String id = desk.begin(contest);

        List<List<String>> answers =
                race(
                        () -> codes(desk.update(id, 0, "Bản thứ nhất")),
                        () -> codes(desk.update(id, 0, "Bản thứ hai")));

        assertThat(answers)
                .containsExactlyInAnyOrder(List.of(), List.of("ENTRY_CHANGED_ELSEWHERE"));
        assertThat(desk.own().at("/edges/0/node/title").asString())
                .isIn("Bản thứ nhất", "Bản thứ hai");
    }

    @Test
    void partsLeftOutStayAsTheyAre() {
        Desk desk = stage.desk(stage.people.named("lan"));
        String id = desk.begin(contest);
        desk.update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");

        JsonNode entry = desk.update(id, 1, Map.of("description", "Một đêm.")).path("entry");

        assertThat(entry.path("title").asString()).isEqualTo("Đêm hội làng");
        assertThat(entry.path("description").asString()).isEqualTo("Một đêm.");
        assertThat(entry.at("/authors/0/name").asString()).isEqualTo("Nguyễn Thị Lan");
        assertThat(entry.path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void theWindowIsJudgedByTheDatabasesClock() {
        Desk desk = stage.desk(stage.people.named("lan"));
        String id = desk.begin(contest);

        stage.letPass(contest.key(), -5);
        assertThat(codes(desk.update(id, 0, "Sớm"))).containsExactly("INTAKE_NOT_OPEN_YET");
        stage.letPass(contest.key(), 5);
        assertThat(codes(desk.update(id, 0, "Đúng lúc"))).isEmpty();
        stage.letPass(contest.key(), 11);
        assertThat(codes(desk.update(id, 1, "Muộn"))).containsExactly("INTAKE_CLOSED");
        assertThat(codes(desk.tryToBegin(contest))).containsExactly("INTAKE_CLOSED");
        assertThat(desk.entry(id).path("viewerCanEdit").asBoolean()).isFalse();
    }

    @Test
    void aStrangerNeitherSeesNorChangesADraft() {
        Desk owner = stage.desk(stage.people.named("lan"));
        Desk other = stage.desk(stage.people.named("minh"));
        Desk organiser = stage.desk(stage.member(contest.key(), "hoa", Role.ORGANISER));
        String id = owner.begin(contest);

        assertThat(other.entry(id).isNull()).isTrue();
        assertThat(organiser.entry(id).isNull()).isTrue();
        assertThat(codes(other.update(id, 0, "Của tôi"))).containsExactly("NOT_FOUND");
        assertThat(codes(other.submit(id, 0))).containsExactly("NOT_FOUND");
        assertThat(codes(other.withdraw(id))).containsExactly("NOT_FOUND");
        assertThat(owner.entry(id).path("title").asString()).isEmpty();
    }

    @Test
    void theCommitteeMayNotEnter() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.COORDINATOR, Role.TESTER))) {
            Person member = stage.member(contest.key(), "hoa", role);
            assertThat(codes(stage.desk(member).tryToBegin(contest)))
                    .containsExactly("COMMITTEE_MAY_NOT_ENTER");
        }
        Person coordinator = stage.member(contest.key(), "binh", Role.COORDINATOR);
        assertThat(codes(stage.desk(coordinator).tryToBegin(contest))).isEmpty();
    }

    @Test
    void theCommitteeMayEnterWhereTheRulesLetIt() {
        Person member = stage.member(contest.key(), "hoa", Role.ORGANISER);
        Person screener = stage.member(contest.key(), "thu", Role.SCREENER);
        assertThat(codes(letCommitteeIn(screener))).containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(letCommitteeIn(member))).containsExactly("CONTEST_LOCKED");

        stage.jdbc
                .sql("update contest.contest set opened_at = null where id = :key")
                .param("key", contest.key())
                .update();
        assertThat(letCommitteeIn(member).at("/contest/committeeMayEnter").asBoolean()).isTrue();
        stage.jdbc
                .sql("update contest.contest set opened_at = now() where id = :key")
                .param("key", contest.key())
                .update();

        assertThat(codes(stage.desk(member).tryToBegin(contest))).isEmpty();
        assertThat(codes(stage.desk(screener).tryToBegin(contest))).isEmpty();
    }

    private JsonNode letCommitteeIn(Person person) {
        return person.ask(
                        "mutation($input:CommitteeEntrySetInput!){committeeEntrySet(input:$input)"
                                + "{contest{committeeMayEnter} userErrors{code}}}",
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", contest.key()),
                                        "allowed",
                                        true)))
                .path("committeeEntrySet");
    }

    @Test
    void refusesAnotherContestsCategoryAndAForeignId() {
        Desk desk = stage.desk(stage.people.named("lan"));
        var foreign = stage.contest().categories().getFirst().key();

        assertThat(codes(desk.beginIn(contest, GlobalId.of("Category", foreign))))
                .containsExactly("CATEGORY_UNKNOWN");
        assertThat(codes(desk.beginIn(contest, "nonsense"))).containsExactly("NOT_FOUND");
        assertThat(codes(desk.submit(GlobalId.of("Contest", contest.key()), 0)))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void refusalsAreSaidInTheReadersLanguage() {
        stage.letPass(contest.key(), 11);
        Person lan = stage.people.named("lan");

        assertThat(stage.desk(lan).tryToBegin(contest).at("/userErrors/0/message").asString())
                .isEqualTo("Thời gian nhận tác phẩm đã kết thúc.");
        assertThat(
                        stage.desk(lan.speaking("en"))
                                .tryToBegin(contest)
                                .at("/userErrors/0/message")
                                .asString())
                .isEqualTo("The time for handing in works is over.");
    }

    @Test
    void oneDeviceCannotFillAContestWithDrafts() {
        Desk desk = stage.desk(stage.people.withDevice());
        for (int i = 0; i < 20; i++) {
            assertThat(codes(desk.tryToBegin(contest))).isEmpty();
        }
        assertThat(codes(desk.tryToBegin(contest))).containsExactly("TOO_MANY_DRAFTS");
    }

    @SafeVarargs
    private static <T> List<T> race(Callable<T>... runners) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(List.of(runners)).stream().map(Future::resultNow).toList();
        }
    }
}
