// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import org.springframework.graphql.execution.ErrorType;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ServerTest
class SubmissionTests {

    private final EntryStage stage;
    private final Members members;
    private Contest contest;
    private Person lan;
    private Desk desk;

    SubmissionTests(@Autowired ApplicationContext context, @Autowired Members members) {
        stage = new EntryStage(context);
        this.members = members;
    }

    @BeforeEach
    void openAContest() {
        contest = stage.contest();
        lan = stage.people.named("lan");
        desk = stage.desk(lan);
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        String id = desk.begin(contest);

        assertThat(codes(desk.submit(id, 0, false)))
                .containsExactly(
                        "TITLE_MISSING",
                        "AUTHORS_MISSING",
                        "CONSENT_MISSING",
                        "ENTRY_FILE_MISSING");
    }

    @Test
    void givesTheNextShortNumber() {
        String first = stage.submitted(lan, contest, "Đêm hội làng", "Nguyễn Thị Lan");
        String second = stage.submitted(lan, contest, "Bến sông quê", "Nguyễn Thị Lan");

        JsonNode entry = desk.entry(second);
        assertThat(desk.entry(first).path("number").asString()).isEqualTo("MS 001");
        assertThat(entry.path("number").asString()).isEqualTo("MS 002");
        assertThat(entry.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(entry.path("viewerCanEdit").asBoolean()).isFalse();
        assertThat(entry.path("viewerCanWithdraw").asBoolean()).isTrue();
    }

    @Test
    void numbersAreDenseAndUniqueUnderParallelSubmissions() throws Exception {
        List<String> ids =
                IntStream.range(0, 20).mapToObj(_ -> readyDraft(MediaState.READY)).toList();

        List<String> numbers = inParallel(ids.stream().map(id -> () -> numberOf(id)));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(EntryNumber::write).toList());
    }

    @Test
    void submittingTwiceIsSubmittingOnce() throws Exception {
        String id = readyDraft(MediaState.READY);

        List<String> numbers =
                inParallel(Stream.generate(() -> (Callable<String>) () -> numberOf(id)).limit(4));

        assertThat(numbers).containsOnly("MS 001");
        assertThat(numberOf(readyDraft(MediaState.READY))).isEqualTo("MS 002");
    }

    @Test
    void aFileThatIsStillBeingCheckedHindersNobody() {
        assertThat(codes(desk.submit(readyDraft(MediaState.CHECKING), 1))).isEmpty();
    }

    @Test
    void aFileThatHasNotArrivedOrIsNoUseCannotBeHandedIn() {
        assertThat(codes(desk.submit(readyDraft(MediaState.UPLOADING), 1)))
                .containsExactly("ENTRY_FILE_MISSING");
        assertThat(codes(desk.submit(readyDraft(MediaState.REFUSED), 1)))
                .containsExactly("ENTRY_FILE_NOT_ACCEPTED");
        assertThat(codes(desk.submit(readyDraft(MediaState.FAILED), 1)))
                .containsExactly("ENTRY_FILE_NOT_ACCEPTED");
    }

    @Test
    void aWorkRemembersWhichConsentTextWasAccepted() {
        String id = readyDraft(MediaState.READY);
        stage.changeConsent(contest.key(), "Tôi đồng ý với thể lệ mới");

        assertThat(codes(submitTo(id, 1))).containsExactly("CONSENT_CHANGED");
        assertThat(codes(submitTo(id, 2))).isEmpty();
        assertThat(
                        stage.jdbc
                                .sql("select consent_version from entry.entry where id = :id")
                                .param("id", EntryStage.key(id))
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
    }

    private JsonNode submitTo(String id, int consentVersion) {
        return lan.ask(
                        """
                        mutation($id:ID!,$version:Int!){entrySubmit(input:{entryId:$id,revision:1,
                          consent:true,consentVersion:$version}){userErrors{code}}}
                        """,
                        java.util.Map.of("id", id, "version", consentVersion))
                .path("entrySubmit");
    }

    @Test
    void refusesWhatTheOwnerHasNotSeen() {
        assertThat(codes(desk.submit(readyDraft(MediaState.READY), 0)))
                .containsExactly("ENTRY_CHANGED_ELSEWHERE");
    }

    @Test
    void refusesAfterTheIntakeHasClosed() {
        String id = readyDraft(MediaState.READY);
        stage.letPass(contest.key(), 11);

        assertThat(codes(desk.submit(id, 1))).containsExactly("INTAKE_CLOSED");
    }

    @Test
    void asksADeviceToSignIn() {
        Person browser = stage.people.withDevice();
        String id = stage.desk(browser).begin(contest);

        assertThat(codes(stage.desk(browser).submit(id, 0))).containsExactly("SIGN_IN_REQUIRED");
    }

    @Test
    void whoBecameAJurorMeanwhileMayNotEnter() {
        String id = readyDraft(MediaState.READY);
        members.appoint(contest.key(), stage.account(lan), Role.JUROR);

        assertThat(codes(desk.submit(id, 1))).containsExactly("COMMITTEE_MAY_NOT_ENTER");
    }

    @Test
    void aWorkIsWithdrawnUntilVotingOpens() {
        String early = stage.accepted(lan, contest, "Đêm hội làng", null);
        String late = stage.accepted(lan, contest, "Bến sông quê", null);

        assertThat(desk.withdraw(early).at("/entry/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(codes(desk.withdraw(early))).isEmpty();
        assertThat(stage.desk(stage.people.stranger()).entry(early).isNull()).isTrue();
        assertThat(published(early)).isFalse();

        stage.letPass(contest.key(), 13);
        assertThat(codes(desk.withdraw(late))).containsExactly("WITHDRAWAL_TOO_LATE");
        assertThat(published(late)).isTrue();
    }

    @Test
    void aDraftIsNotWithdrawn() {
        assertThat(codes(desk.withdraw(desk.begin(contest))))
                .containsExactly("NOTHING_TO_WITHDRAW");
    }

    @Test
    void aWorkWhoseFileIsRefusedLaterComesBackToItsOwnerAndKeepsItsNumber() {
        String id = readyDraft(MediaState.CHECKING);
        desk.submit(id, 1);
        refuseFile(id);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(desk.entry(id).path("state").asString())
                                        .isEqualTo("DRAFT"));
        assertThat(codes(desk.submit(id, 1))).containsExactly("ENTRY_FILE_NOT_ACCEPTED");
        stage.film(id, MediaState.READY);
        assertThat(numberOf(id)).isEqualTo("MS 001");
    }

    private String readyDraft(MediaState film) {
        String id = desk.begin(contest);
        desk.update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");
        stage.film(id, film);
        return id;
    }

    /** Submits as often as a browser would on a crowded server. */
    private String numberOf(String id) {
        JsonNode answer =
                Stream.generate(() -> trySubmit(id))
                        .limit(20)
                        .filter(a -> !isBusy(a))
                        .findFirst()
                        .orElseThrow();
        return answer.at("/data/entrySubmit/entry/number").asString();
    }

    private JsonNode trySubmit(String id) {
        return lan.answer(
                """
                mutation($id:ID!){entrySubmit(input:{entryId:$id,revision:1,consent:true})
                  {entry{number}}}
                """,
                java.util.Map.of("id", id));
    }

    private static boolean isBusy(JsonNode answer) {
        return ErrorType.INTERNAL_ERROR
                .name()
                .equals(answer.at("/errors/0/extensions/classification").asString());
    }

    private boolean published(String id) {
        return stage.jdbc
                .sql("select published from media.media where owner = :owner")
                .param("owner", EntryStage.key(id))
                .query(Boolean.class)
                .single();
    }

    /** As a worker does that finds no video in the file. */
    private void refuseFile(String id) {
        UUID media =
                stage.jdbc
                        .sql("select id from media.media where owner = :owner")
                        .param("owner", EntryStage.key(id))
                        .query(UUID.class)
                        .single();
        stage.jdbc
                .sql(
                        """
                        insert into media.transcode_job
                          (media, state, etag, size, max_seconds, max_attempts, refusal)
                        values (:media, 'REFUSED', 'none', 1000, 60, 4, 'NOT_A_VIDEO')
                        """)
                .param("media", media)
                .update();
    }

    private static <T> List<T> inParallel(Stream<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(work.toList()).stream().map(Future::resultNow).toList();
        }
    }
}
