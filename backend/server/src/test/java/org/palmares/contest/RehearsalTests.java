// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@ServerTest
class RehearsalTests {

    private static final String FIELDS =
            "id slug phase name{vi en} openedAt copiedAt isRehearsal nextPhase viewerRoles"
                    + " rehearsalOf{slug} rehearsal{slug} openingChecks{code} editions{slug}"
                    + " categories{name{vi} criteria{name{vi}}}";

    private final People people;
    private final ContestFixture fixture;
    private final JdbcClient jdbc;
    private Person organiser;
    private Contest draft;

    @Autowired
    RehearsalTests(People people, ContestFixture fixture, JdbcClient jdbc) {
        this.people = people;
        this.fixture = fixture;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void declareAContest() {
        organiser = people.organiser("mai");
        draft = fixture.draft(organiser);
    }

    @Test
    void isACopyOfItsOwnThatOpensAtOnce() {
        JsonNode begun = start(organiser);

        assertThat(codes(begun)).isEmpty();
        JsonNode rehearsal = begun.path("contest");
        assertThat(rehearsal.path("slug").asString()).isEqualTo(draft.slug() + "-thu");
        assertThat(rehearsal.at("/name/vi").asString()).isEqualTo("[Thử] Lời hay, việc đẹp");
        assertThat(rehearsal.at("/name/en").asString())
                .isEqualTo("[Rehearsal] Kind words, good deeds");
        assertThat(rehearsal.path("phase").asString()).isEqualTo("INTAKE");
        assertThat(rehearsal.path("isRehearsal").asBoolean()).isTrue();
        assertThat(rehearsal.path("copiedAt").isNull()).isFalse();
        assertThat(rehearsal.at("/rehearsalOf/slug").asString()).isEqualTo(draft.slug());
        assertThat(rehearsal.path("editions")).isEmpty();
        JsonNode original = contest(organiser, draft.slug());
        assertThat(original.path("phase").asString()).isEqualTo("DRAFT");
        assertThat(original.path("isRehearsal").asBoolean()).isFalse();
        assertThat(original.at("/rehearsal/slug").asString()).isEqualTo(draft.slug() + "-thu");
        assertThat(rehearsal.path("categories")).isEqualTo(original.path("categories"));
    }

    @Test
    void theContestDoesNotOpenWhileItIsRehearsed() {
        start(organiser);

        assertThat(codes(open())).containsExactly("REHEARSAL_RUNNING");
        assertThat(contest(organiser, draft.slug()).at("/openingChecks/0/code").asString())
                .isEqualTo("REHEARSAL_RUNNING");

        assertThat(codes(mutate(organiser, "rehearsalWipe", id()))).isEmpty();
        assertThat(codes(open())).isEmpty();
        assertThat(codes(start(organiser))).containsExactly("REHEARSAL_OF_AN_OPEN_CONTEST");
    }

    @Test
    void goesThroughAllPhasesAtItsOrganisersWord() {
        String rehearsal = start(organiser).at("/contest/id").asString();

        for (String phase : List.of("SCREENING", "JUDGING", "VOTING", "SEALING")) {
            assertThat(contest(organiser, draft.slug() + "-thu").path("nextPhase").asString())
                    .isEqualTo(phase);
            JsonNode moved = mutate(organiser, "rehearsalAdvance", rehearsal);
            assertThat(codes(moved)).isEmpty();
            assertThat(moved.at("/contest/phase").asString()).isEqualTo(phase);
        }
        assertThat(contest(organiser, draft.slug() + "-thu").path("nextPhase").isNull()).isTrue();
        assertThat(codes(mutate(organiser, "rehearsalAdvance", rehearsal)))
                .containsExactly("REHEARSAL_AT_ITS_END");
    }

    @Test
    void onlyARehearsalIsLedOnLikeThis() {
        assertThat(codes(mutate(organiser, "rehearsalAdvance", id())))
                .containsExactly("REHEARSAL_UNKNOWN");
    }

    @Test
    void onlyOrganisersBeginLeadAndWipeIt() {
        Person juror = people.named("hoa");
        fixture.appoint(draft, juror, Role.JUROR);
        String rehearsal = start(organiser).at("/contest/id").asString();

        for (Person other : List.of(juror, people.stranger(), people.organiser("nam"))) {
            assertThat(codes(mutate(other, "rehearsalAdvance", rehearsal)))
                    .containsExactly("NOT_AN_ORGANISER");
            assertThat(codes(mutate(other, "rehearsalWipe", id())))
                    .containsExactly("NOT_AN_ORGANISER");
        }
        assertThat(codes(start(juror))).containsExactly("NOT_AN_ORGANISER");
        assertThat(contest(organiser, draft.slug() + "-thu").path("phase").asString())
                .isEqualTo("INTAKE");
    }

    @Test
    void ofTwoWhoBeginAtOnceBothGetTheSameOne() throws Exception {
        Person second = people.named("nam");
        fixture.appoint(draft, second, Role.ORGANISER);
        Set<String> made = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<JsonNode>> racers =
                    List.of(
                            () -> start(organiser),
                            () -> start(second),
                            () -> start(organiser),
                            () -> start(second));
            for (var answer : threads.invokeAll(racers)) {
                assertThat(codes(answer.get())).isEmpty();
                made.add(answer.get().at("/contest/id").asString());
            }
        }

        assertThat(made).hasSize(1);
        assertThat(copies()).isOne();
    }

    @Test
    void opensOrIsRehearsedButNeverBoth() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers =
                    threads.invokeAll(
                            List.<Callable<JsonNode>>of(() -> start(organiser), this::open));
            boolean begun = codes(answers.getFirst().get()).isEmpty();
            boolean opened = codes(answers.getLast().get()).isEmpty();
            assertThat(begun).isNotEqualTo(opened);
        }
    }

    @Test
    void itsMembersComeAlongAndSoDoLaterOnes() {
        Person juror = people.named("hoa");
        fixture.appoint(draft, juror, Role.JUROR);
        start(organiser);
        Person screener = people.named("tu");
        fixture.appoint(draft, screener, Role.SCREENER);

        assertThat(roles(juror)).containsExactly("JUROR");
        assertThat(roles(screener)).containsExactly("SCREENER");
        assertThat(contest(people.named("nam"), draft.slug() + "-thu").isNull()).isTrue();
    }

    @Test
    void whoLeavesTheContestLeavesItsRehearsal(@Autowired Members members) {
        Person juror = people.named("hoa");
        fixture.appoint(draft, juror, Role.JUROR);
        start(organiser);
        var gone = members.of(draft.key(), Role.JUROR).stream().map(Member::key).findFirst();

        assertThat(members.remove(gone.orElseThrow(), fixture.viewer(organiser)).isDone()).isTrue();

        assertThat(contest(juror, draft.slug() + "-thu").isNull()).isTrue();
    }

    @Test
    void testersJoinByALinkAndSeeNothingOfTheDraft() {
        String rehearsal = start(organiser).at("/contest/id").asString();
        assertThat(codes(invite(id()))).containsExactly("ROLE_ONLY_IN_A_REHEARSAL");
        String link = invite(rehearsal).path("link").asString();
        Person tester = people.named("thu");
        accept(tester, link);

        JsonNode seen = contest(tester, draft.slug() + "-thu");
        assertThat(seen.path("viewerRoles").valueStream().map(JsonNode::asString))
                .containsExactly("TESTER");
        assertThat(seen.path("rehearsalOf").isNull()).isTrue();
        assertThat(seen.path("nextPhase").isNull()).isTrue();
        assertThat(contest(tester, draft.slug()).isNull()).isTrue();
        JsonNode draftMade = begin(tester, rehearsal);
        assertThat(codes(draftMade)).isEmpty();
        assertThat(codes(begin(people.withDevice(), rehearsal))).containsExactly("NOT_FOUND");
    }

    @Test
    void aLinkIntoAWipedRehearsalShowsNothing() {
        String rehearsal = start(organiser).at("/contest/id").asString();
        String token = token(invite(rehearsal).path("link").asString());
        Person tester = people.named("thu");
        String ask = "query($t:String!){invitation(token:$t){contest{slug}}}";
        assertThat(tester.ask(ask, Map.of("t", token)).at("/invitation/contest/slug").asString())
                .isEqualTo(draft.slug() + "-thu");

        mutate(organiser, "rehearsalWipe", id());

        assertThat(tester.ask(ask, Map.of("t", token)).path("invitation").isNull()).isTrue();
    }

    @Test
    void isNeitherRehearsedNorFollowedByAnEdition() {
        String rehearsal = start(organiser).at("/contest/id").asString();

        assertThat(codes(mutate(organiser, "rehearsalStart", rehearsal)))
                .containsExactly("NOT_IN_A_REHEARSAL");
        JsonNode numbered =
                organiser
                        .ask(
                                """
                                mutation($input: EditionNumberInput!) {
                                  editionNumber(input: $input) { userErrors { code } } }
                                """,
                                Map.of(
                                        "input",
                                        Map.of(
                                                "contestId",
                                                rehearsal,
                                                "seriesName",
                                                Map.of("vi", "Chuỗi"),
                                                "number",
                                                4,
                                                "year",
                                                2026)))
                        .path("editionNumber");
        assertThat(codes(numbered)).containsExactly("NOT_IN_A_REHEARSAL");
    }

    @Test
    void wipingAgainAndStartingAnewAreBothFine() {
        String first = start(organiser).at("/contest/id").asString();

        assertThat(codes(mutate(organiser, "rehearsalWipe", id()))).isEmpty();
        assertThat(codes(mutate(organiser, "rehearsalWipe", id()))).isEmpty();
        JsonNode second = start(organiser).path("contest");

        assertThat(second.path("id").asString()).isNotEqualTo(first);
        assertThat(second.path("slug").asString()).isEqualTo(draft.slug() + "-thu");
    }

    private JsonNode start(Person person) {
        return mutate(person, "rehearsalStart", id());
    }

    private JsonNode open() {
        return mutate(organiser, "contestOpen", id());
    }

    private JsonNode mutate(Person person, String name, String contest) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){contest{%s} userErrors{code}}}"
                                .formatted(type, name, FIELDS),
                        Map.of("input", Map.of("contestId", contest)))
                .path(name);
    }

    private JsonNode invite(String contest) {
        Map<String, Object> input = new HashMap<>();
        input.put("contestId", contest);
        input.put("role", "TESTER");
        input.put("name", "Người thử");
        input.put("days", 7);
        return organiser
                .ask(
                        """
                        mutation($input: InvitationCreateInput!) {
                          invitationCreate(input: $input) { link userErrors { code } } }
                        """,
                        Map.of("input", input))
                .path("invitationCreate");
    }

    private static void accept(Person person, String link) {
        JsonNode accepted =
                person.ask(
                                """
                                mutation($input: InvitationAcceptInput!) {
                                  invitationAccept(input: $input) { role userErrors { code } } }
                                """,
                                Map.of("input", Map.of("token", token(link))))
                        .path("invitationAccept");
        assertThat(codes(accepted)).isEmpty();
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private JsonNode begin(Person person, String contest) {
        String category =
                organiser
                        .ask(
                                "query($id:ID!){node(id:$id){...on Contest{categories{id}}}}",
                                Map.of("id", contest))
                        .at("/node/categories/0/id")
                        .asString();
        return person.ask(
                        """
                        mutation($input: EntryBeginInput!) {
                          entryBegin(input: $input) { entry { id } userErrors { code } } }
                        """,
                        Map.of("input", Map.of("contestId", contest, "categoryId", category)))
                .path("entryBegin");
    }

    private JsonNode contest(Person person, String slug) {
        return person.ask(
                        "query($slug:String!){contest(slug:$slug){%s}}".formatted(FIELDS),
                        Map.of("slug", slug))
                .path("contest");
    }

    private List<String> roles(Person person) {
        return contest(person, draft.slug() + "-thu")
                .path("viewerRoles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private long copies() {
        return jdbc.sql("select count(*) from contest.contest where rehearsal_of = :draft")
                .param("draft", draft.key())
                .query(Long.class)
                .single();
    }

    private String id() {
        return GlobalId.of("Contest", draft.key());
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
