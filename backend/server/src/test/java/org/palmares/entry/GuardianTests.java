// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.contest.store.DeclarationTable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@ServerTest
class GuardianTests {

    private static final String ASK =
            """
            mutation($input:GuardianAskInput!){guardianAsk(input:$input){link
              entry{minors{author state}} userErrors{code}}}
            """;

    private static final String ANSWER =
            """
            mutation($input:GuardianAnswerInput!){guardianAnswer(input:$input){
              request{open agrees} userErrors{code field}}}
            """;

    private static final String CONFIRM =
            """
            mutation($input:GuardianScanConfirmInput!){guardianScanConfirm(input:$input){
              entry{minors{author state}} userErrors{code}}}
            """;

    private static final String MINORS =
            """
            query($id:ID!){entry(id:$id){title minors{author state guardian relation}
              parts{companions{kind caption media{fileName}}}}}
            """;

    private final EntryStage stage;
    private final LocalDate today;
    private Contest contest;
    private Person owner;
    private Person screener;
    private String id;

    GuardianTests(
            @Autowired ApplicationContext context,
            @Autowired DatabaseClock clock,
            @Autowired DeclarationTable ages) {
        stage = new EntryStage(context);
        today = LocalDate.ofInstant(clock.now(), ZoneId.of("Asia/Ho_Chi_Minh"));
        contest = stage.contest();
        ages.guardianAge(contest.key(), 16);
    }

    @BeforeEach
    void beginADraft() {
        owner = stage.people.named("chu-nhan");
        screener = stage.member(contest.key(), "thu", Role.SCREENER);
        id = stage.desk(owner).begin(contest);
        stage.film(id, MediaState.READY);
    }

    @Test
    void refusesAWorkOfAuthorsWhoseAgeNobodyKnows() {
        write(0, Map.of("name", "Nguyễn An"));

        assertThat(Desk.codes(stage.desk(owner).submit(id, 1)))
                .containsExactly("BIRTH_DATE_MISSING");
    }

    @Test
    void anAuthorIsOldEnoughFromTheBirthdayOn() {
        write(0, born("Nguyễn An", today.minusYears(16)));
        submit();

        assertThat(accept().at("/entry/state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void takesAYoungAuthorsWorkAndLetsItInOnlyOnceTheGuardianAgreed() {
        writeYoung();
        submit();
        assertThat(Desk.codes(accept())).containsExactly("GUARDIAN_CONSENT_MISSING");
        assertThat(waiting(true)).containsExactly("Đêm hội");

        String token = ask(owner);
        assertThat(Desk.codes(accept())).containsExactly("GUARDIAN_CONSENT_MISSING");
        assertThat(answer(token, true).at("/request/agrees").asBoolean()).isTrue();

        assertThat(waiting(true)).isEmpty();
        assertThat(minors(screener)).contains("AGREED", "Nguyễn Văn Bố", "bố");
        assertThat(accept().at("/entry/state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void aGuardianWhoDeclinesKeepsTheWorkOutUntilAnotherAgrees() {
        writeYoung();
        submit();
        answer(ask(owner), false);

        assertThat(minors(owner)).contains("DECLINED");
        assertThat(Desk.codes(accept())).containsExactly("GUARDIAN_CONSENT_MISSING");

        answer(ask(owner), true);
        assertThat(accept().at("/entry/state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void aLinkIsAnsweredOnceWhateverComesAtTheSameMoment() throws Exception {
        writeYoung();
        String token = ask(owner);
        List<Callable<JsonNode>> answers =
                List.of(
                        () -> answer(token, true),
                        () -> answer(token, false),
                        () -> answer(token, true),
                        () -> answer(token, false));
        int done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(answers)) {
                done += Desk.codes(answer.get()).isEmpty() ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(1);
        assertThat(Desk.codes(answer(token, true))).containsExactly("GUARDIAN_LINK_USED");
    }

    @Test
    void anOlderLinkEndsWithANewOneAndWhatIsUnknownOpensNothing() {
        writeYoung();
        String old = ask(owner);
        ask(owner);

        assertThat(Desk.codes(answer(old, true))).containsExactly("GUARDIAN_LINK_ENDED");
        assertThat(Desk.codes(answer("x", true))).containsExactly("GUARDIAN_LINK_UNKNOWN");
        assertThat(preview("x").isNull()).isTrue();
    }

    @Test
    void aLinkRunsOut() {
        writeYoung();
        String token = ask(owner);
        stage.jdbc
                .sql("update entry.guardian_request set expires_at = now() where entry = :entry")
                .param("entry", EntryStage.key(id))
                .update();

        assertThat(preview(token).path("open").asBoolean()).isFalse();
        assertThat(Desk.codes(answer(token, true))).containsExactly("GUARDIAN_LINK_ENDED");
        assertThat(minors(owner)).contains("MISSING");
    }

    @Test
    void nobodyAgreesToWordsThatChangedMeanwhileOrWithoutAName() {
        writeYoung();
        String token = ask(owner);
        stage.changeConsent(contest.key(), "Tôi đồng ý hơn nữa");

        assertThat(Desk.codes(answer(token, true))).containsExactly("CONSENT_CHANGED");
        assertThat(Desk.codes(answer(token, true, 2, " "))).containsExactly("REQUIRED");
    }

    @Test
    void aConsentIsForTheAuthorByNameOnly() {
        writeYoung();
        answer(ask(owner), true);
        write(1, born("Trần Bé", today.minusYears(9)));

        assertThat(minors(owner)).contains("Trần Bé", "MISSING").doesNotContain("AGREED");
    }

    @Test
    void onlyTheOwnerAsksAndOnlyAboutTheYoung() {
        writeYoung();

        assertThat(Desk.codes(tryToAsk(stage.people.named("nguoi-la"), "Nguyễn An")))
                .containsExactly("NOT_FOUND");
        assertThat(Desk.codes(tryToAsk(screener, "Nguyễn An"))).containsExactly("NOT_FOUND");
        assertThat(Desk.codes(tryToAsk(owner, "Trần Lớn"))).containsExactly("GUARDIAN_NOT_NEEDED");
    }

    @Test
    void aScreenerConfirmsAPaperOnlyWhereItsScanIsThere() {
        writeYoung();
        submit();
        assertThat(Desk.codes(confirm(screener))).containsExactly("GUARDIAN_SCAN_MISSING");
        scan();

        assertThat(Desk.codes(confirm(owner))).containsExactly("NOT_FOUND");
        assertThat(confirm(screener).toString()).contains("SIGNED");
        assertThat(accept().at("/entry/state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void theSignedPaperIsAPdfOrAPictureAndNothingElse() {
        writeYoung();
        String part = new PartDesk(owner).parts(id).at("/0/id").asString();
        String paper =
                new PartDesk(owner)
                        .beside(part, 1, "GUARDIAN_CONSENT", "")
                        .at("/entry/parts/0/companions/0/id")
                        .asString();
        for (var file :
                Map.of(
                                "Giấy đồng ý.pdf", "application/pdf",
                                "giay.jpg", "image/jpeg",
                                "IMG_1234.HEIC", "image/heic")
                        .entrySet()) {
            assertThat(Desk.codes(send(paper, file.getKey(), file.getValue()))).isEmpty();
        }
        assertThat(Desk.codes(send(paper, "phim.mp4", "video/mp4")))
                .containsExactly("WRONG_FILE_KIND");
    }

    private JsonNode send(String ownerId, String name, String type) {
        return owner.ask(
                        """
                        mutation($input:UploadBeginInput!){uploadBegin(input:$input){
                          upload{id} userErrors{code}}}
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "entryId",
                                        id,
                                        "ownerId",
                                        ownerId,
                                        "fileName",
                                        name,
                                        "size",
                                        1000,
                                        "contentType",
                                        type)))
                .path("uploadBegin");
    }

    @Test
    void neitherScanNorGuardianIsForAnybodyElse() {
        writeYoung();
        submit();
        answer(ask(owner), true);
        scan();
        assertThat(minors(screener)).contains("Bố", "GUARDIAN_CONSENT", "Giấy của bố An");
        accept();
        stage.publish(contest.key());

        for (Person person :
                List.of(
                        stage.people.stranger(),
                        stage.member(contest.key(), "ba", Role.JUROR),
                        stage.member(contest.key(), "thanh-tra", Role.OBSERVER))) {
            assertThat(minors(person))
                    .contains("Đêm hội", "\"minors\":null")
                    .doesNotContain("Bố", "GUARDIAN_CONSENT", "Giấy");
        }
    }

    @Test
    void theLinkShowsWhatItIsAboutAndNothingMore() {
        writeYoung();
        String shown = preview(ask(owner)).toString();

        assertThat(shown).contains("Nguyễn An", "Đêm hội", "Tôi đồng ý", "\"open\":true");
        assertThat(shown).doesNotContain("Trần Lớn", today.minusYears(12).toString());
    }

    private void writeYoung() {
        write(
                0,
                born("Nguyễn An", today.minusYears(16).plusDays(1)),
                born("Trần Lớn", today.minusYears(40)));
    }

    private void write(int revision, Map<?, ?>... authors) {
        JsonNode saved =
                stage.desk(owner)
                        .update(
                                id,
                                revision,
                                Map.of("title", "Đêm hội", "authors", List.of(authors)));
        assertThat(Desk.codes(saved)).isEmpty();
    }

    private static Map<String, Object> born(String name, LocalDate day) {
        return Map.of("name", name, "bornOn", day.toString());
    }

    private void submit() {
        assertThat(stage.desk(owner).submit(id, 1).at("/entry/state").asString())
                .isEqualTo("SUBMITTED");
    }

    private JsonNode accept() {
        return stage.desk(screener).decide(id, true, null);
    }

    private String ask(Person person) {
        String link = tryToAsk(person, "Nguyễn An").path("link").asString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private JsonNode tryToAsk(Person person, String author) {
        return person.ask(ASK, Map.of("input", Map.of("entryId", id, "author", author)))
                .path("guardianAsk");
    }

    private JsonNode answer(String token, boolean agrees) {
        return answer(token, agrees, 1, "Nguyễn Văn Bố");
    }

    private JsonNode answer(String token, boolean agrees, int version, String name) {
        Map<String, Object> input = new HashMap<>();
        input.put("token", token);
        input.put("agrees", agrees);
        input.put("name", name);
        input.put("relation", "bố");
        input.put("consentVersion", version);
        return stage.people.stranger().ask(ANSWER, Map.of("input", input)).path("guardianAnswer");
    }

    private JsonNode confirm(Person person) {
        return person.ask(CONFIRM, Map.of("input", Map.of("entryId", id, "author", "Nguyễn An")))
                .path("guardianScanConfirm");
    }

    private JsonNode preview(String token) {
        return stage.people
                .stranger()
                .ask(
                        """
                        query($token:String!){guardianRequest(token:$token){title author open
                          agrees consent{vi en} consentVersion contestName{vi} organiser{vi en}
                          timeZone expiresAt answeredAt rules{vi}}}
                        """,
                        Map.of("token", token))
                .path("guardianRequest");
    }

    private String minors(Person person) {
        return person.ask(MINORS, Map.of("id", id)).toString();
    }

    private List<String> waiting(boolean guardian) {
        return ScreeningStage.titles(
                ScreeningStage.desk(screener, contest, Map.of("guardian", guardian)));
    }

    private void scan() {
        UUID key = UUID.randomUUID();
        stage.jdbc
                .sql(
                        """
                        insert into entry.companion (id, part, kind, position, caption)
                        values (:key, :part, 'GUARDIAN_CONSENT', 1, 'Giấy của bố An')
                        """)
                .param("key", key)
                .param("part", EntryStage.key(id))
                .update();
        stage.file(key, "IMAGE", MediaState.READY);
    }
}
