// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.contest.Window;
import org.palmares.kernel.GlobalId;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Works that come to the secretariat. */
@ServerTest
class PaperTests {

    private final ApplicationContext context;
    private final PaperStage papers;
    private Contest contest;
    private Person minh;
    private Person thu;

    PaperTests(@Autowired ApplicationContext context) {
        this.context = context;
        papers = new PaperStage(context);
    }

    @BeforeEach
    void openADesk() {
        contest = papers.stage.contest();
        minh = papers.stage.member(contest.key(), "minh", Role.SECRETARY);
        thu = papers.stage.member(contest.key(), "thu", Role.ORGANISER);
    }

    @Test
    void givesEachWorkTheNextReceiptNumberAndACode() {
        JsonNode first = papers.take(minh, contest, "Đêm hội làng");
        assertThat(first.at("/entry/paperNumber").asString()).isEqualTo("BN 0001");
        assertThat(first.path("claimCode").asString()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}");
        assertThat(first.at("/entry/number").isNull()).isTrue();
        assertThat(papers.take(thu, contest, "Bến sông").at("/entry/paperNumber").asString())
                .isEqualTo("BN 0002");
        assertThat(phone(minh, "bn2")).isEqualTo(PaperStage.PHONE);
        assertThat(codes(papers.take(papers.stage.people.named("lan"), contest, "Mùa gặt")))
                .containsExactly("NOT_FOUND");
        Person screener = papers.stage.member(contest.key(), "son", Role.SCREENER);
        assertThat(codes(papers.take(screener, contest, "Mùa gặt"))).containsExactly("NOT_FOUND");
    }

    @Test
    void leavesNoGapAmongTheNumbersOfThoseWhoRaceForThem() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (JsonNode taken :
                atOnce(
                        IntStream.range(0, 12)
                                .<Callable<JsonNode>>mapToObj(
                                        at ->
                                                () ->
                                                        papers.take(
                                                                at % 2 == 0 ? minh : thu,
                                                                contest,
                                                                // Every third is refused.
                                                                at % 3 == 0 ? "" : "Bài " + at))
                                .toList())) {
            if (PaperStage.done(taken)) {
                numbers.add(taken.at("/entry/paperNumber").asString());
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "BN 0001", "BN 0002", "BN 0003", "BN 0004", "BN 0005", "BN 0006", "BN 0007",
                        "BN 0008");
    }

    @Test
    void aWorkThatCameInTimeIsEnteredAndHandedInAfterTheEndAndTheReceiptSaysSo() {
        papers.closedSince(contest, Duration.ofHours(5));
        assertThat(codes(papers.take(minh, contest, "Đêm hội")))
                .containsExactly("ARRIVED_TOO_LATE");
        Instant before = papers.now().minus(Duration.ofHours(6));
        assertThat(codes(hand(before, ""))).containsExactly("ARRIVAL_REASON_MISSING");
        assertThat(codes(hand(papers.now().plus(Duration.ofHours(1)), "Văn thư nhận")))
                .containsExactly("ARRIVAL_IN_THE_FUTURE");

        JsonNode taken = hand(before, "Văn thư nhận lúc trưa");
        assertThat(codes(taken)).isEmpty();
        String id = taken.at("/entry/id").asString();
        assertThat(codes(papers.stage.desk(minh).update(id, 0, "Đêm hội làng", "Lan"))).isEmpty();
        papers.stage.film(id, MediaState.READY);
        assertThat(codes(papers.offer(minh, id))).isEmpty();
        assertThat(papers.confirm(thu, id).at("/entry/state").asString()).isEqualTo("SUBMITTED");
        JsonNode receipt = receipt(minh, id);
        assertThat(receipt.at("/inTime/by").asString()).isEqualTo("ARRIVAL");
        assertThat(Instant.parse(receipt.at("/inTime/at").asString()).toEpochMilli())
                .isEqualTo(before.toEpochMilli());
    }

    @Test
    void thePostmarkCountsForAsManyDaysAsTheContestWaits() {
        papers.closedSince(contest, Duration.ofDays(3));
        LocalDate last = today().minusDays(3);
        assertThat(codes(post(null))).containsExactly("POSTMARK_MISSING");
        assertThat(codes(post(today().plusDays(1)))).containsExactly("POSTMARK_AFTER_ARRIVAL");
        assertThat(codes(post(last.plusDays(1)))).containsExactly("ARRIVED_TOO_LATE");
        JsonNode taken = post(last);
        assertThat(codes(taken)).isEmpty();
        String id = taken.at("/entry/id").asString();
        papers.stage.film(id, MediaState.READY);
        assertThat(codes(papers.offer(minh, id))).isEmpty();
        assertThat(codes(papers.confirm(thu, id))).isEmpty();
        assertThat(receipt(thu, id).at("/inTime/by").asString()).isEqualTo("POSTMARK");

        term(false, 7);
        assertThat(codes(post(last))).containsExactly("ARRIVED_TOO_LATE");
        term(true, 2);
        assertThat(codes(post(last))).containsExactly("ARRIVED_TOO_LATE");
    }

    @Test
    void nothingIsCompletedOnceJudgingHasBegun() {
        String id = papers.taken(minh, contest, "Đêm hội");
        Calendar old = contest.calendar();
        Instant closes = papers.now().minusMillis(1);
        Instant arrived = arrivedAt(minh);
        papers.move(
                contest,
                new Calendar(
                        new Window(old.intake().opens(), closes),
                        new Window(closes, old.judging().closes()),
                        old.voting(),
                        old.publication()));
        assertThat(arrived).isBefore(closes);
        assertThat(codes(papers.stage.desk(minh).update(id, 0, "Khác", "Lan")))
                .containsExactly("DESK_CLOSED");
        assertThat(codes(papers.offer(minh, id))).containsExactly("DESK_CLOSED");
    }

    @Test
    void onlyAnotherMemberOfTheSecretariatHandsTheWorkIn() {
        String id = papers.taken(minh, contest, "Đêm hội");
        assertThat(codes(papers.stage.desk(minh).submit(id, 0)))
                .containsExactly("SECOND_PERSON_NEEDED");
        assertThat(codes(papers.confirm(thu, id))).containsExactly("NOT_OFFERED");
        assertThat(codes(papers.offer(minh, id))).isEmpty();
        assertThat(codes(papers.confirm(minh, id))).containsExactly("SECOND_PERSON_IS_ANOTHER");
        assertThat(codes(papers.stage.desk(thu).update(id, 0, "Khác", "Lan")))
                .containsExactly("WAITS_FOR_THE_SECOND_PERSON");
        assertThat(codes(papers.confirm(papers.stage.people.named("lan"), id)))
                .containsExactly("NOT_FOUND");

        assertThat(codes(papers.sendBack(thu, id, " "))).containsExactly("RETURN_REASON_MISSING");
        assertThat(papers.sendBack(thu, id, "Sai tên").at("/entry/paper/sentBack").asString())
                .isEqualTo("Sai tên");
        assertThat(codes(papers.stage.desk(thu).update(id, 0, "Đêm hội làng", "Lan"))).isEmpty();
        assertThat(codes(papers.offer(thu, id))).isEmpty();
        // Who took it in does not compare it, whoever offers it.
        assertThat(codes(papers.confirm(minh, id))).containsExactly("SECOND_PERSON_IS_ANOTHER");
        Person hoa = papers.stage.member(contest.key(), "hoa", Role.SECRETARY);
        JsonNode confirmed = papers.confirm(hoa, id);
        assertThat(confirmed.at("/entry/number").asString()).isEqualTo("MS 001");
        assertThat(receipt(hoa, id).path("inTime").isNull()).isTrue();
    }

    @Test
    void whatIsMissingIsSaidBeforeTheSecondPersonLooks() {
        String id = papers.take(minh, contest, "Đêm hội").at("/entry/id").asString();
        assertThat(codes(papers.offer(minh, id))).containsExactly("ENTRY_FILE_MISSING");
        papers.stage.film(id, MediaState.READY);
        Map<String, ?> input = Map.of("entryId", id, "revision", 0, "consent", false);
        assertThat(codes(papers.mutate(minh, "paperOffer", "entry{id}", input)))
                .containsExactly("CONSENT_MISSING");
    }

    @Test
    void ofSeveralWhoConfirmAtOnceOneHandsItIn() throws Exception {
        String id = papers.taken(minh, contest, "Đêm hội");
        papers.offer(minh, id);
        List<Callable<JsonNode>> confirming = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            Person one = papers.stage.member(contest.key(), "s" + at, Role.SECRETARY);
            confirming.add(() -> papers.confirm(one, id));
        }
        assertThat(atOnce(confirming))
                .allSatisfy(
                        answer ->
                                assertThat(answer.at("/entry/number").asString())
                                        .isEqualTo("MS 001"));
        assertThat(
                        papers.stage
                                .jdbc
                                .sql("select count(*) from entry.receipt where entry = :entry")
                                .param("entry", EntryStage.key(id))
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void whatATableBroughtIsTakenInOnceAndThenGoesTheSameWay() {
        String listed = listed("TP-07");
        assertThat(codes(papers.offer(minh, listed))).containsExactly("NOT_TAKEN_YET");
        assertThat(codes(papers.stage.desk(minh).submit(listed, 0)))
                .containsExactly("SECOND_PERSON_NEEDED");
        Map<String, ?> input = Map.of("entryId", listed, "way", "USB");
        JsonNode taken = papers.mutate(thu, "paperTake", "entry{paperNumber} claimCode", input);
        assertThat(taken.at("/entry/paperNumber").asString()).isEqualTo("BN 0001");
        assertThat(taken.path("claimCode").asString()).isNotEmpty();
        assertThat(codes(papers.mutate(minh, "paperTake", "entry{id}", input)))
                .containsExactly("TAKEN_ALREADY");
        papers.stage.film(listed, MediaState.READY);
        assertThat(codes(papers.offer(thu, listed))).isEmpty();
        assertThat(codes(papers.confirm(minh, listed))).isEmpty();
    }

    /** As a table leaves a work. */
    private String listed(String ownKey) {
        UUID key = UUID.randomUUID();
        var texts = new DraftChange(null, "Từ bảng", "", List.of("Lan"));
        UUID category = contest.categories().getFirst().key();
        context.getBean(Dockets.class)
                .write(
                        contest.key(),
                        papers.stage.account(minh),
                        List.of(
                                new DocketedEntry(
                                        Dockets.draft(key, contest.key(), category, texts, null),
                                        new Docket(
                                                ownKey,
                                                "0987654321",
                                                "",
                                                List.of(),
                                                List.of(),
                                                null))));
        return GlobalId.of("Entry", key);
    }

    private static List<JsonNode> atOnce(List<Callable<JsonNode>> steps) throws Exception {
        var start = new CyclicBarrier(steps.size());
        List<JsonNode> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonNode>> running =
                    threads.invokeAll(
                            steps.stream()
                                    .<Callable<JsonNode>>map(
                                            step ->
                                                    () -> {
                                                        start.await();
                                                        return step.call();
                                                    })
                                    .toList());
            for (Future<JsonNode> one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private JsonNode hand(Instant at, String reason) {
        return papers.take(
                minh,
                contest,
                "Đêm hội",
                Map.of("way", "HAND", "arrivedAt", at.toString(), "reason", reason));
    }

    private JsonNode post(@Nullable LocalDate postmark) {
        return papers.take(
                minh,
                contest,
                "Đêm hội",
                postmark == null
                        ? Map.of("way", "POST")
                        : Map.of("way", "POST", "postmark", postmark.toString()));
    }

    private LocalDate today() {
        return papers.now().atZone(contest.timeZone()).toLocalDate();
    }

    private void term(boolean counts, int days) {
        papers.stage
                .jdbc
                .sql(
                        "update contest.contest set postmark_counts = :counts, post_days = :days"
                                + " where id = :key")
                .param("counts", counts)
                .param("days", days)
                .param("key", contest.key())
                .update();
    }

    private Instant arrivedAt(Person by) {
        return Instant.parse(desk(by, "BN 0001").at("/paper/arrivedAt").asString());
    }

    private String phone(Person by, String number) {
        return desk(by, number).path("contactPhone").asString();
    }

    private JsonNode desk(Person by, String number) {
        return by.ask(
                        """
                        query($slug:String!,$number:String!){contest(slug:$slug){paperDesk{
                          work(number:$number){contactPhone paper{arrivedAt}}}}}
                        """,
                        Map.of("slug", contest.slug(), "number", number))
                .at("/contest/paperDesk/work");
    }

    private static JsonNode receipt(Person by, String id) {
        return by.ask("query($id:ID!){entry(id:$id){receipt{inTime{by at}}}}", Map.of("id", id))
                .at("/entry/receipt");
    }
}
