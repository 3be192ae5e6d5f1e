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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rounds with a cut for each category, through set-up, editions and rehearsals. */
@ServerTest
class DeclaringRoundsTests {

    private static final String ROUNDS =
            "slug timeZone calendar{intake{opens closes} judging{opens closes} voting{opens closes}"
                + " publication} categories{id name{vi}} rounds{number keep least ties"
                + " exceptions{category{id name{vi}} keep least ties} explanation{vi}}";

    private final People people;
    private final ContestFixture fixture;
    private final JdbcClient jdbc;
    private Person organiser;
    private Contest draft;

    @Autowired
    DeclaringRoundsTests(People people, ContestFixture fixture, JdbcClient jdbc) {
        this.people = people;
        this.fixture = fixture;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void beginADraft() {
        organiser = people.organiser("mai");
        draft = fixture.draft(organiser);
        assertThat(codes(update(List.of(category(null, "Video"), category(null, "Báo in")))))
                .isEmpty();
    }

    @Test
    void anExceptionIsShownWithItsCategoryAndOnlyOneOfThisContestIsTaken() {
        assertThat(codes(declare(exception("Báo in", 5)))).isEmpty();
        JsonNode round = contest(draft.slug()).at("/rounds/0");
        assertThat(round.path("keep").asInt()).isEqualTo(10);
        assertThat(round.at("/exceptions/0/category/name/vi").asString()).isEqualTo("Báo in");
        assertThat(round.at("/exceptions/0/keep").asInt()).isEqualTo(5);
        assertThat(round.at("/exceptions/0/least").isNull()).isTrue();
        assertThat(round.at("/explanation/vi").asString()).contains("Riêng hạng mục “Báo in”");

        Contest other = fixture.draft(people.organiser("nam"));
        Map<String, Object> foreign = exception("Báo in", 5);
        foreign.put("categoryId", GlobalId.of("Category", other.categories().getFirst().key()));
        assertThat(codes(declare(foreign))).containsExactly("ROUND_CATEGORY_UNFIT");
        assertThat(codes(declare(exception("Báo in", 5), exception("Báo in", 6))))
                .containsExactly("ROUND_CATEGORY_UNFIT");
        assertThat(codes(declare(exception("Báo in", 0)))).containsExactly("NUMBER_OUT_OF_RANGE");
        Map<String, Object> unreadable = exception("Báo in", 5);
        unreadable.put("least", "nửa");
        assertThat(declare(unreadable).at("/userErrors/0/field").asString())
                .isEqualTo("rounds.0.exceptions.0.least");
    }

    @Test
    void savingTheSetUpAgainKeepsACategoryWithItsExceptionWhereverItStands() {
        declare(exception("Báo in", 5));
        String press = id("Báo in");

        JsonNode saved =
                update(
                        List.of(
                                category(press, "Báo viết"),
                                category(null, "Ảnh"),
                                category(id("Video"), "Video")));
        assertThat(codes(saved)).isEmpty();
        JsonNode after = contest(draft.slug());
        assertThat(names(after)).containsExactly("Báo viết", "Ảnh", "Video");
        assertThat(id("Báo viết")).isEqualTo(press);
        assertThat(after.at("/rounds/0/exceptions/0/category/name/vi").asString())
                .isEqualTo("Báo viết");
        assertThat(after.at("/rounds/0/exceptions/0/keep").asInt()).isEqualTo(5);
    }

    @Test
    void anExceptionGoesWithItsCategory() {
        declare(exception("Báo in", 5), exception("Video", 7));

        assertThat(codes(update(List.of(category(id("Video"), "Video"))))).isEmpty();
        JsonNode round = contest(draft.slug()).at("/rounds/0");
        assertThat(round.path("exceptions")).hasSize(1);
        assertThat(round.at("/exceptions/0/keep").asInt()).isEqualTo(7);
    }

    @Test
    void aCategoryThatSomebodysRoleIsLimitedToIsNotTakenOut() {
        String press = id("Báo in");
        JsonNode made =
                organiser
                        .ask(
                                "mutation($input:InvitationCreateInput!){invitationCreate(input:$input){invitation{id}"
                                    + " userErrors{code}}}",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "contestId",
                                                contestId(),
                                                "role",
                                                "JURY_CHAIR",
                                                "categoryId",
                                                press,
                                                "name",
                                                "Bà Hoa",
                                                "days",
                                                9)))
                        .path("invitationCreate");
        assertThat(codes(made)).isEmpty();

        JsonNode refused = update(List.of(category(id("Video"), "Video")));
        assertThat(codes(refused)).containsExactly("CATEGORY_IN_USE");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("“Báo in”");
        assertThat(
                        codes(
                                update(
                                        List.of(
                                                category(press, "Báo in"),
                                                category(id("Video"), "Video")))))
                .isEmpty();

        organiser.ask(
                "mutation($input:InvitationRevokeInput!){invitationRevoke(input:$input){"
                        + "userErrors{code}}}",
                Map.of("input", Map.of("invitationId", made.at("/invitation/id").asString())));
        assertThat(codes(update(List.of(category(id("Video"), "Video"))))).isEmpty();
    }

    @Test
    void aRehearsalAndTheNextEditionCutTheirOwnCategoriesAlike() {
        declare(exception("Báo in", 5));

        JsonNode rehearsal =
                mutate("rehearsalStart", "RehearsalStartInput", Map.of("contestId", contestId()));
        assertThat(codes(rehearsal)).isEmpty();
        sameCut(contest(draft.slug() + "-thu"));

        jdbc.sql("update contest.contest set opened_at = now() where id = :key")
                .param("key", draft.key())
                .update();
        JsonNode dates = contest(draft.slug()).path("calendar");
        JsonNode edition =
                mutate(
                        "editionCreate",
                        "EditionCreateInput",
                        Map.of(
                                "contestId",
                                contestId(),
                                "slug",
                                draft.slug() + "-2",
                                "name",
                                Map.of("vi", "Lần sau"),
                                "seriesName",
                                Map.of("vi", "Giải"),
                                "number",
                                2,
                                "year",
                                2027,
                                "copyMembers",
                                false,
                                "calendar",
                                dates));
        assertThat(codes(edition)).isEmpty();
        sameCut(contest(draft.slug() + "-2"));
    }

    private void sameCut(JsonNode copy) {
        String own = copy.at("/rounds/0/exceptions/0/category/id").asString();
        assertThat(own)
                .isEqualTo(copy.at("/categories/1/id").asString())
                .isNotEqualTo(id("Báo in"));
        assertThat(copy.at("/rounds/0/exceptions/0/keep").asInt()).isEqualTo(5);
    }

    private JsonNode declare(Map<?, ?>... exceptions) {
        Instant free = draft.calendar().intake().closes();
        Map<String, Object> round = new HashMap<>();
        round.put("name", Map.of("vi", "Sơ khảo"));
        round.put(
                "window",
                Map.of(
                        "opens", free.plus(Duration.ofMinutes(5)).toString(),
                        "closes", free.plus(Duration.ofMinutes(50)).toString()));
        round.put("method", "PASS_FAIL");
        round.put("keep", 10);
        round.put("ties", "KEEP_ALL");
        round.put("exceptions", List.of(exceptions));
        return mutate(
                "roundsDeclare",
                "RoundsDeclareInput",
                Map.of("contestId", contestId(), "rounds", List.of(round)));
    }

    private Map<String, Object> exception(String category, int keep) {
        return new HashMap<>(Map.of("categoryId", id(category), "keep", keep, "ties", "KEEP_NONE"));
    }

    private String id(String category) {
        return contest(draft.slug())
                .path("categories")
                .valueStream()
                .filter(one -> one.at("/name/vi").asString().equals(category))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode contest) {
        return contest.path("categories")
                .valueStream()
                .map(one -> one.at("/name/vi").asString())
                .toList();
    }

    private static Map<String, Object> category(
            @org.jspecify.annotations.Nullable String id, String name) {
        Map<String, Object> category = new HashMap<>();
        category.put("id", id);
        category.put("name", Map.of("vi", name));
        category.put(
                "criteria",
                List.of(
                        Map.of(
                                "name",
                                Map.of("vi", "Nội dung"),
                                "weight",
                                100,
                                "max",
                                10,
                                "step",
                                "1")));
        return category;
    }

    private JsonNode update(List<Map<String, Object>> categories) {
        Map<String, Object> contest = new HashMap<>();
        contest.put("slug", draft.slug());
        for (String text : List.of("name", "organiser", "description", "rules", "consent")) {
            contest.put(text, Map.of("vi", "Chữ"));
        }
        contest.put("colour", "#1c7c54");
        contest.put("timeZone", "Asia/Ho_Chi_Minh");
        Calendar dates = draft.calendar();
        contest.put(
                "calendar",
                Map.of(
                        "intake", window(dates.intake()),
                        "judging", window(dates.judging()),
                        "voting", window(dates.voting()),
                        "publication", dates.publication().toString()));
        contest.put("categories", new ArrayList<>(categories));
        contest.put("prizes", List.of());
        contest.put(
                "votePolicy",
                Map.of(
                        "voters", List.of("DEVICE"),
                        "limit", 1,
                        "scope", "ENTRY",
                        "period", "DAY",
                        "visibility", "LIVE"));
        contest.put(
                "ruleSet",
                Map.of(
                        "juryWeight",
                        70,
                        "publicWeight",
                        30,
                        "method",
                        "RANK_POINTS",
                        "tieBreaks",
                        List.of("JURY_SCORE")));
        return mutate(
                "contestUpdate",
                "ContestUpdateInput",
                Map.of("contestId", contestId(), "contest", contest));
    }

    private static Map<String, String> window(Window window) {
        return Map.of("opens", window.opens().toString(), "closes", window.closes().toString());
    }

    private String contestId() {
        return GlobalId.of("Contest", draft.key());
    }

    private JsonNode contest(String slug) {
        return organiser
                .ask(
                        "query($slug:String!){contest(slug:$slug){" + ROUNDS + "}}",
                        Map.of("slug", slug))
                .path("contest");
    }

    private JsonNode mutate(String name, String type, Map<String, ?> input) {
        return organiser
                .ask(
                        "mutation($input:%s!){%s(input:$input){userErrors{code message field}}}"
                                .formatted(type, name),
                        Map.of("input", input))
                .path(name);
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
