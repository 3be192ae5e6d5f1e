// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Role;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.Window;
import org.palmares.contest.store.ContestTable;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** A contest of one person: what it hands in from paper everybody can read of for a day before. */
@ServerTest
class PaperAloneTests {

    private static final String NOTICES =
            "paperNotices(first:20){totalCount edges{node{receiptNumber category{name{vi}}"
                    + " announcedAt dueAt end entryNumber}}}";

    private final ApplicationContext context;
    private final PaperStage papers;
    private Contest contest;
    private Person thu;

    PaperAloneTests(@Autowired ApplicationContext context) {
        this.context = context;
        papers = new PaperStage(context);
    }

    @BeforeEach
    void openADeskOfOne() {
        contest = papers.stage.contest();
        thu = papers.stage.member(contest.key(), "thu", Role.ORGANISER);
        judgingIn(Duration.ofDays(3));
        assertThat(codes(declare(thu, "ONE_WITH_DELAY"))).isEmpty();
    }

    @Test
    void everybodyReadsOfItByItsReceiptForADayBeforeItCounts() {
        String id = papers.taken(thu, contest, "Đêm hội làng");
        Instant before = papers.now();
        assertThat(codes(papers.offer(thu, id))).isEmpty();

        JsonNode notice = notices().at("/edges/0/node");
        assertThat(notice.path("receiptNumber").asString()).isEqualTo("BN 0001");
        assertThat(notice.at("/category/name/vi").asString()).isEqualTo("Video clip");
        assertThat(notice.path("end").isNull()).isTrue();
        assertThat(notice.path("entryNumber").isNull()).isTrue();
        assertThat(Instant.parse(notice.path("dueAt").asString()))
                .isBetween(
                        before.plus(Duration.ofHours(24)), papers.now().plus(Duration.ofHours(24)));
        assertThat(paper(id).path("dueAt").asString()).isEqualTo(notice.path("dueAt").asString());

        desk().waited(EntryStage.key(id));
        assertThat(state(id)).isEqualTo("DRAFT");
        assertThat(codes(papers.confirm(thu, id))).containsExactly("SECOND_PERSON_IS_ANOTHER");
        assertThat(codes(papers.stage.desk(thu).update(id, 0, "Khác", "Lan")))
                .containsExactly("WAITS_FOR_THE_SECOND_PERSON");

        aDayLater(id);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(id).equals("SUBMITTED"));
        JsonNode done = notices().at("/edges/0/node");
        assertThat(done.path("end").asString()).isEqualTo("HANDED_IN");
        assertThat(done.path("entryNumber").asString()).isEqualTo("MS 001");
        assertThat(paper(id).path("alone").asBoolean()).isTrue();
        assertThat(paper(id).path("comparedBy").isNull()).isTrue();
        assertThat(audit()).contains("paper.announced", "paper.handed-in-alone");
    }

    @Test
    void theNoticeNamesNobody() {
        String id = papers.taken(thu, contest, "Bí mật của Lan");
        papers.offer(thu, id);

        String seen =
                papers.stage
                        .people
                        .stranger()
                        .ask(
                                "query($slug:String!){contest(slug:$slug){approval "
                                        + NOTICES
                                        + " paperDesk{counts{works}}}}",
                                Map.of("slug", contest.slug()))
                        .toString();
        assertThat(seen)
                .contains("BN 0001", "ONE_WITH_DELAY", "\"paperDesk\":null")
                .doesNotContain("Bí mật", "Nguyễn Thị Lan", PaperStage.PHONE, "thu", id);
    }

    @Test
    void whatIsTakenBackIsNotHandedInAndTheNoticeSaysSo() {
        String id = papers.taken(thu, contest, "Đêm hội làng");
        papers.offer(thu, id);
        assertThat(codes(papers.sendBack(thu, id, "Sai tên tác giả"))).isEmpty();

        aDayLater(id);
        desk().waited(EntryStage.key(id));
        assertThat(state(id)).isEqualTo("DRAFT");
        assertThat(notices().at("/edges/0/node/end").asString()).isEqualTo("CANCELLED");
        assertThat(codes(papers.stage.desk(thu).update(id, 0, "Đêm hội", "Lan"))).isEmpty();
        assertThat(codes(papers.offer(thu, id))).isEmpty();
        assertThat(notices().path("totalCount").asInt()).isEqualTo(2);
        assertThat(notices().at("/edges/0/node/end").isNull()).isTrue();
    }

    @Test
    void aSecondPersonMayStillCompareItMeanwhile() {
        String id = papers.taken(thu, contest, "Đêm hội làng");
        papers.offer(thu, id);
        Person minh = papers.stage.member(contest.key(), "minh", Role.SECRETARY);
        assertThat(papers.confirm(minh, id).at("/entry/number").asString()).isEqualTo("MS 001");
        JsonNode notice = notices().at("/edges/0/node");
        assertThat(notice.path("end").asString()).isEqualTo("COMPARED");
        assertThat(notice.path("entryNumber").asString()).isEqualTo("MS 001");
        assertThat(paper(id).path("alone").asBoolean()).isFalse();
    }

    @Test
    void ofTakingBackAndTheEndOfTheDayAtOnceOneHappens() throws Exception {
        String id = papers.taken(thu, contest, "Đêm hội làng");
        papers.offer(thu, id);
        aDayLater(id);
        var start = new CyclicBarrier(2);
        Callable<JsonNode> back =
                () -> {
                    start.await();
                    return papers.sendBack(thu, id, "Nhầm");
                };
        Callable<JsonNode> end =
                () -> {
                    start.await();
                    desk().waited(EntryStage.key(id));
                    return paper(id);
                };
        JsonNode answer;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answer = threads.invokeAll(List.of(back, end)).getFirst().get();
        }
        boolean taken = codes(answer).isEmpty();
        assertThat(state(id)).isEqualTo(taken ? "DRAFT" : "SUBMITTED");
        assertThat(notices().at("/edges/0/node/end").asString())
                .isEqualTo(taken ? "CANCELLED" : "HANDED_IN");
        if (!taken) {
            assertThat(codes(answer)).containsExactly("NOT_OFFERED");
        }
    }

    @Test
    void theMomentThatWasAnnouncedDecidesHoweverLateItIsLookedAt() {
        String id = papers.taken(thu, contest, "Đêm hội làng");
        papers.offer(thu, id);
        aDayLater(id);
        // The desk has closed after that moment, while nobody looked.
        judgingIn(Duration.ofMillis(-1));
        desk().waited(EntryStage.key(id));
        assertThat(state(id)).isEqualTo("SUBMITTED");
    }

    @Test
    void nothingIsAnnouncedThatTheDeskCannotWaitFor() {
        judgingIn(Duration.ofHours(20));
        String id = papers.taken(thu, contest, "Đêm hội làng");
        assertThat(codes(papers.offer(thu, id))).containsExactly("DELAY_TOO_LONG");
        assertThat(notices().path("totalCount").asInt()).isZero();
    }

    @Test
    void aPreliminaryRoundClosesTheDeskLikeTheFinalOne() {
        Instant opens = papers.now().plus(Duration.ofHours(20));
        var round =
                new PreliminaryRound(
                        contest.key(),
                        1,
                        new Text("Sơ khảo", null),
                        new Window(opens, opens.plus(Duration.ofHours(5))),
                        RoundMethod.PASS_FAIL,
                        new RoundCut(1, null, TiesAtTheCut.KEEP_ALL),
                        List.of());
        context.getBean(ContestTable.class).declareRounds(contest.key(), List.of(round));
        String id = papers.taken(thu, contest, "Đêm hội làng");
        assertThat(codes(papers.offer(thu, id))).containsExactly("DELAY_TOO_LONG");
    }

    @Test
    void onlyOrganisersDeclareItAndWithTwoPeopleNothingIsAnnounced() {
        Person minh = papers.stage.member(contest.key(), "minh", Role.SECRETARY);
        assertThat(codes(declare(minh, "TWO_PEOPLE"))).containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(declare(thu, "TWO_PEOPLE"))).isEmpty();
        String id = papers.taken(thu, contest, "Đêm hội làng");
        assertThat(codes(papers.offer(thu, id))).isEmpty();
        assertThat(notices().path("totalCount").asInt()).isZero();
        aDayLater(id);
        desk().waited(EntryStage.key(id));
        assertThat(state(id)).isEqualTo("DRAFT");
        assertThat(codes(papers.confirm(minh, id))).isEmpty();
    }

    @Test
    void noNoticeIsChangedOrTakenAway() {
        String id = papers.taken(thu, contest, "Đêm hội làng");
        papers.offer(thu, id);
        for (String attempt :
                List.of(
                        "update entry.paper_notice set due_at = now() where entry = :entry",
                        "delete from entry.paper_notice where entry = :entry")) {
            assertThatThrownBy(
                            () ->
                                    papers.stage
                                            .jdbc
                                            .sql(attempt)
                                            .param("entry", EntryStage.key(id))
                                            .update())
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private SecondPerson desk() {
        return context.getBean(SecondPerson.class);
    }

    /** As if the work had been announced a day earlier than it was. */
    private void aDayLater(String id) {
        boolean open =
                papers.stage
                                .jdbc
                                .sql(
                                        "update entry.paper_notice set ended_at = now(),"
                                                + " outcome = 'CANCELLED'"
                                                + " where entry = :entry and ended_at is null")
                                .param("entry", EntryStage.key(id))
                                .update()
                        > 0;
        if (open) {
            papers.stage
                    .jdbc
                    .sql(
                            """
                            insert into entry.paper_notice
                              (contest, entry, announced_at, due_at, announced_by)
                            select contest, entry, announced_at - interval '25 hours',
                                   due_at - interval '25 hours', announced_by
                            from entry.paper_notice where entry = :entry
                            order by id desc limit 1
                            """)
                    .param("entry", EntryStage.key(id))
                    .update();
        }
    }

    private void judgingIn(Duration wait) {
        Instant now = papers.now();
        Calendar old = papers.stage.contest(contest.key()).calendar();
        Window later = new Window(now.plus(wait), now.plus(wait).plus(Duration.ofDays(9)));
        papers.move(
                contest,
                new Calendar(
                        new Window(
                                old.intake().opens(),
                                wait.isNegative() ? later.opens() : now.plusSeconds(3600)),
                        later,
                        later,
                        later.closes().plusSeconds(60)));
    }

    private JsonNode declare(Person by, String approval) {
        return papers.mutate(
                by,
                "approvalDeclare",
                "contest{approval}",
                Map.of("contestId", GlobalId.of("Contest", contest.key()), "approval", approval));
    }

    private JsonNode notices() {
        return papers.stage
                .people
                .stranger()
                .ask(
                        "query($slug:String!){contest(slug:$slug){" + NOTICES + "}}",
                        Map.of("slug", contest.slug()))
                .at("/contest/paperNotices");
    }

    private JsonNode paper(String id) {
        return thu.ask(
                        "query($id:ID!){entry(id:$id){paper{dueAt alone comparedBy}}}",
                        Map.of("id", id))
                .at("/entry/paper");
    }

    private String state(String id) {
        return thu.ask("query($id:ID!){entry(id:$id){state}}", Map.of("id", id))
                .at("/entry/state")
                .asString();
    }

    private List<String> audit() {
        return papers.stage
                .jdbc
                .sql("select action from audit.event where contest = :contest")
                .param("contest", contest.key())
                .query(String.class)
                .list();
    }
}
