// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Declaration;
import org.palmares.contest.DeclarationDemand;
import org.palmares.contest.DeclarationKind;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.contest.store.DeclarationTable;
import org.palmares.kernel.Text;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The answers name the author, and the contact can be reached: both must not leak. */
@ServerTest
class DeclaredTests {

    private static final String WORDS = "Lan dùng máy để lồng tiếng";
    private static final String AWARD = "Giải Nhì của Lan năm 2024";

    private static final String DETAILS =
            """
            query($id:ID!){entry(id:$id){title authors{name role bornOn} contact{name phone email}
              declared{version current agrees words declaration{key kind text{vi}}}}}
            """;

    private final EntryStage stage;
    private final DeclarationTable asked;
    private final Members members;
    private final Readers readers;
    private Contest contest;
    private Person lan;
    private Desk desk;
    private String id;

    DeclaredTests(
            @Autowired ApplicationContext context,
            @Autowired DeclarationTable asked,
            @Autowired Members members,
            @Autowired Readers readers) {
        stage = new EntryStage(context);
        this.asked = asked;
        this.members = members;
        this.readers = readers;
    }

    @BeforeEach
    void beginADraft() {
        contest = stage.contest();
        asked.insert(
                contest.key(),
                List.of(
                        item(DeclarationKind.REUSE, "Cho đăng lại", DeclarationDemand.AGREEMENT),
                        item(DeclarationKind.AI, "Có dùng AI", DeclarationDemand.OPTIONAL),
                        item(DeclarationKind.AWARDS, "Đã có giải", DeclarationDemand.ANSWER)));
        lan = stage.people.named("chu-nhan");
        desk = stage.desk(lan);
        id = desk.begin(contest);
        stage.film(id, MediaState.READY);
        desk.update(id, 0, "Đêm hội", "Nguyễn Thị Lan");
    }

    @Test
    void refusesAWorkWhileWhatIsAskedIsUnanswered() {
        var refused = desk.submit(id, 1);

        assertThat(Desk.codes(refused))
                .containsExactly("DECLARATION_MISSING", "DECLARATION_MISSING");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("Cho đăng lại");
    }

    @Test
    void refusesANoWhereOnlyAYesLetsWorksInAndAYesWithoutItsWords() {
        answer(1, answer("REUSE", false, ""), answer("AWARDS", false, ""), answer("AI", true, ""));

        assertThat(Desk.codes(desk.submit(id, 2)))
                .containsExactly("DECLARATION_NOT_AGREED", "DECLARATION_WORDS_MISSING");
    }

    @Test
    void takesAWorkWhoseEntrantAnsweredWhatIsAsked() {
        answerAll(1);

        assertThat(desk.submit(id, 2).at("/entry/state").asString()).isEqualTo("SUBMITTED");
        assertThat(details(lan)).contains(WORDS, AWARD, "\"version\":1");
    }

    @Test
    void whoAnsweredOtherWordsIsAskedAgain() {
        answerAll(1);
        asked.insert(
                contest.key(),
                List.of(
                        item(DeclarationKind.REUSE, "Cho bán lại", DeclarationDemand.AGREEMENT),
                        item(DeclarationKind.AWARDS, "Đã có giải", DeclarationDemand.OPTIONAL)));

        assertThat(Desk.codes(desk.submit(id, 2))).containsExactly("DECLARATION_MISSING");
        assertThat(details(lan)).contains("\"current\":false", "Cho đăng lại");
    }

    @Test
    void nobodyAnswersWhatWasNeverAsked() {
        assertThat(Desk.codes(answer(1, answer("OWN-1", true, "")))).containsExactly("INVALID");
    }

    @Test
    void anAnswerThatIsLeftOutIsTakenBack() {
        answerAll(1);
        answer(2, answer("REUSE", true, ""));

        assertThat(details(lan)).contains("REUSE").doesNotContain("AWARDS", WORDS);
    }

    @Test
    void jurorsReadYesAndNoAndThePublicReadsAboutMachinesOnly() {
        Person screener = accept();
        Person juror = juror();

        assertThat(details(screener)).contains(WORDS, AWARD, "AWARDS");
        assertThat(details(juror)).contains("\"agrees\":true", "AWARDS", "AI");
        assertThat(details(stage.people.stranger()))
                .contains("\"agrees\":true", "AI")
                .doesNotContain("AWARDS", "REUSE");
        for (Person person : List.of(juror, stage.people.stranger())) {
            assertThat(details(person)).contains("Đêm hội").doesNotContain("Lan", "đạo diễn");
        }

        stage.publish(contest.key());
        assertThat(details(stage.people.stranger())).contains(WORDS, "đạo diễn");
    }

    @Test
    void theContactIsForOwnerSecretariatAndOrganisersOnly() {
        Person screener = accept();
        Person both = stage.member(contest.key(), "ba", Role.JUROR);
        members.appoint(contest.key(), stage.account(both), Role.ORGANISER);

        for (Person person :
                List.of(
                        lan,
                        stage.member(contest.key(), "hoa", Role.ORGANISER),
                        stage.member(contest.key(), "minh", Role.SECRETARY))) {
            assertThat(details(person)).contains("0912 345 678", "lan@example.vn");
        }
        for (Person person :
                List.of(
                        screener,
                        both,
                        juror(),
                        stage.member(contest.key(), "thanh-tra", Role.OBSERVER),
                        stage.people.stranger())) {
            assertThat(details(person))
                    .contains("Đêm hội", "\"contact\":null")
                    .doesNotContain("0912", "lan@example.vn");
        }
    }

    @Test
    void birthDatesAreForOwnerScreenersAndOrganisersOnly() {
        Person screener = accept();

        for (Person person :
                List.of(lan, screener, stage.member(contest.key(), "hoa", Role.ORGANISER))) {
            assertThat(details(person)).contains("2011-03-09");
        }
        stage.publish(contest.key());
        for (Person person :
                List.of(
                        juror(),
                        stage.member(contest.key(), "thanh-tra", Role.OBSERVER),
                        stage.people.stranger())) {
            assertThat(details(person)).contains("Đêm hội").doesNotContain("2011-03-09");
        }
    }

    @Test
    void aContactThatNobodyCanReachIsRefusedOnlyWhenTheWorkIsHandedIn() {
        answerAll(1);
        var saved =
                desk.update(
                        id,
                        2,
                        Map.of("contact", Map.of("name", "", "phone", "không", "email", "a@")));

        assertThat(Desk.codes(saved)).isEmpty();
        assertThat(Desk.codes(desk.submit(id, 3)))
                .containsExactly("CONTACT_PHONE_INVALID", "CONTACT_EMAIL_INVALID");
    }

    private Person accept() {
        answerAll(1);
        desk.submit(id, 2);
        Person screener = stage.member(contest.key(), "thu", Role.SCREENER);
        assertThat(stage.desk(screener).decide(id, true, null).at("/entry/state").asString())
                .isEqualTo("ACCEPTED");
        return screener;
    }

    private Person juror() {
        Person juror = stage.member(contest.key(), "tu", Role.JUROR);
        readers.grant(
                List.of(EntryStage.key(id)),
                stage.account(juror),
                Instant.now().plus(Duration.ofDays(1)));
        return juror;
    }

    private void answerAll(int revision) {
        desk.update(
                id,
                revision,
                Map.of(
                        "authors",
                        List.of(
                                Map.of(
                                        "name",
                                        "Nguyễn Thị Lan",
                                        "role",
                                        "đạo diễn",
                                        "bornOn",
                                        "2011-03-09")),
                        "contact",
                        Map.of(
                                "name", "Chị Lan",
                                "phone", "0912 345 678",
                                "email", "lan@example.vn"),
                        "declared",
                        List.of(
                                answer("REUSE", true, ""),
                                answer("AI", true, WORDS),
                                answer("AWARDS", true, AWARD))));
    }

    private tools.jackson.databind.JsonNode answer(int revision, Map<?, ?>... answers) {
        return desk.update(id, revision, Map.of("declared", List.of(answers)));
    }

    private static Map<String, Object> answer(String key, boolean agrees, String words) {
        return Map.of("key", key, "version", 1, "agrees", agrees, "words", words);
    }

    private String details(Person person) {
        return person.ask(DETAILS, Map.of("id", id)).toString();
    }

    private static Declaration item(DeclarationKind kind, String words, DeclarationDemand demand) {
        return new Declaration(
                kind.name(), kind, new Text(words, null), demand, kind != DeclarationKind.REUSE);
    }
}
