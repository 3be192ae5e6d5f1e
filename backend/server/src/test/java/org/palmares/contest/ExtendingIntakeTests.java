// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.ContestDefinition.CategoryDefinition;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
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
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ServerTest
class ExtendingIntakeTests {

    private static final String EXTEND =
            """
            mutation($input: IntakeExtendInput!) { intakeExtend(input: $input) {
              contest { takesWorks calendar { intake { closes } judging { opens } }
                extensions { before after reason { vi } category { name { vi } } }
                categories { intakeCloses } }
              userErrors { code field message } } }
            """;

    private final People people;
    private final ContestFixture fixture;
    private final Calendars calendars;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    private Person organiser;
    private Contest contest;

    @Autowired
    ExtendingIntakeTests(
            People people,
            ContestFixture fixture,
            Calendars calendars,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.people = people;
        this.fixture = fixture;
        this.calendars = calendars;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openAContest() {
        organiser = people.organiser("mai");
        contest = fixture.open(organiser, twoCategories());
    }

    @Test
    void saysOldAndNewEndAndTheReasonToEverybody() {
        Instant old = contest.calendar().intake().closes();
        Instant wanted = old.plus(Duration.ofMinutes(30));

        JsonNode answer = extend(organiser, contest, null, wanted, false);

        assertThat(answer.at("/userErrors")).isEmpty();
        JsonNode page =
                people.stranger()
                        .ask(
                                """
                                query($slug:String!){contest(slug:$slug){
                                  calendar{intake{closes}}
                                  extensions{before after reason{vi} category{id}}}}
                                """,
                                Map.of("slug", contest.slug()))
                        .path("contest");
        assertThat(Instant.parse(page.at("/calendar/intake/closes").asString())).isEqualTo(wanted);
        JsonNode said = page.at("/extensions/0");
        assertThat(Instant.parse(said.path("before").asString())).isEqualTo(old);
        assertThat(Instant.parse(said.path("after").asString())).isEqualTo(wanted);
        assertThat(said.at("/reason/vi").asString()).isEqualTo("Mưa lũ, nhiều xã mất điện");
        assertThat(said.path("category").isNull()).isTrue();
    }

    @Test
    void nobodyElseExtendsOrSeesThePreview() {
        Instant wanted = contest.calendar().intake().closes().plusSeconds(60);

        assertThat(codes(extend(people.named("lan"), contest, null, wanted, false)))
                .containsExactly("NOT_AN_ORGANISER");
        assertThat(preview(people.named("lan"), wanted, false).isNull()).isTrue();
        assertThat(preview(organiser, wanted, false).at("/calendar/intake/closes").asString())
                .isNotEmpty();
    }

    @Test
    void asksForAReason() {
        JsonNode answer =
                organiser
                        .ask(
                                EXTEND,
                                Map.of(
                                        "input",
                                        Map.of(
                                                "contestId",
                                                GlobalId.of("Contest", contest.key()),
                                                "closes",
                                                contest.calendar()
                                                        .intake()
                                                        .closes()
                                                        .plusSeconds(60)
                                                        .toString(),
                                                "reason",
                                                Map.of("vi", " "),
                                                "moveLaterPhases",
                                                false)))
                        .path("intakeExtend");
        assertThat(codes(answer)).containsExactly("REQUIRED");
    }

    @Test
    void thePreviewShowsTheNewCalendarAndTheRefusalNamesThePhase() {
        Instant wanted = contest.calendar().judging().opens().plusSeconds(60);

        JsonNode refused = preview(organiser, wanted, false);
        assertThat(refused.path("calendar").isNull()).isTrue();
        assertThat(refused.at("/userErrors/0/code").asString())
                .isEqualTo("EXTENSION_CLASHES_WITH_JUDGING");

        JsonNode moved = preview(organiser, wanted, true);
        assertThat(Instant.parse(moved.at("/calendar/judging/opens").asString())).isAfter(wanted);
        assertThat(calendarOf(contest)).isEqualTo(contest.calendar());

        extend(organiser, contest, null, wanted, true);
        assertThat(calendarOf(contest).judging().opens())
                .isEqualTo(Instant.parse(moved.at("/calendar/judging/opens").asString()));
    }

    @Test
    void aDraftIsNotExtended() {
        jdbc.sql("update contest.contest set opened_at = null where id = :id")
                .param("id", contest.key())
                .update();

        assertThat(
                        codes(
                                extend(
                                        organiser,
                                        contest,
                                        null,
                                        contest.calendar().intake().closes().plusSeconds(60),
                                        false)))
                .containsExactly("EXTENSION_OF_A_DRAFT");
    }

    @Test
    void aDraftTakesNoWorksHoweverLateItIs() {
        jdbc.sql("update contest.contest set opened_at = null where id = :id")
                .param("id", contest.key())
                .update();

        JsonNode page =
                organiser
                        .ask(
                                "query($slug:String!){contest(slug:$slug){phase takesWorks"
                                        + " nextChange calendar{intake{state}}}}",
                                Map.of("slug", contest.slug()))
                        .path("contest");
        assertThat(page.at("/calendar/intake/state").asString()).isEqualTo("OPEN");
        assertThat(page.path("phase").asString()).isEqualTo("DRAFT");
        assertThat(page.path("takesWorks").asBoolean()).isFalse();
        assertThat(page.path("nextChange").isNull()).isTrue();
    }

    @Test
    void anExtendedCategoryTakesWorksWhileTheOthersDoNot() {
        closeIntake(Duration.ofMinutes(1));
        Contest closed = current();
        Category video = closed.categories().getFirst();
        Person lan = people.named("lan");
        assertThat(codes(begin(lan, video))).containsExactly("INTAKE_CLOSED");

        JsonNode answer =
                extend(organiser, closed, video, clock.now().plus(Duration.ofMinutes(20)), false);

        assertThat(codes(answer)).isEmpty();
        assertThat(answer.at("/contest/takesWorks").asBoolean()).isTrue();
        assertThat(answer.at("/contest/extensions/0/category/name/vi").asString())
                .isEqualTo("Video clip");
        assertThat(codes(begin(lan, video))).isEmpty();
        assertThat(codes(begin(lan, closed.categories().getLast())))
                .containsExactly("INTAKE_CLOSED");
    }

    @Test
    void moreThanADayAfterTheEndIsTooLate() {
        closeIntake(Duration.ofHours(25));

        assertThat(
                        codes(
                                extend(
                                        organiser,
                                        current(),
                                        null,
                                        clock.now().plus(Duration.ofMinutes(20)),
                                        false)))
                .containsExactly("EXTENSION_TOO_LATE");
    }

    @Test
    void whoeverComesAtTheOldEndIsTakenOrRefusedAndNeverLost() throws Exception {
        closeIntake(Duration.ofSeconds(1));
        Contest closed = current();
        Category video = closed.categories().getFirst();
        List<Person> entrants =
                java.util.stream.IntStream.range(0, 12)
                        .mapToObj(i -> people.named("lan" + i))
                        .toList();
        var start = new CyclicBarrier(entrants.size() + 1);
        List<Callable<JsonNode>> work = new ArrayList<>();
        work.add(
                () -> {
                    start.await();
                    return extend(
                            organiser,
                            closed,
                            null,
                            closed.calendar().intake().closes().plus(Duration.ofMinutes(30)),
                            false);
                });
        entrants.forEach(
                entrant ->
                        work.add(
                                () -> {
                                    start.await();
                                    return begin(entrant, video);
                                }));
        List<JsonNode> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(work).stream().map(Future::resultNow).toList();
        }

        assertThat(codes(answers.getFirst())).isEmpty();
        long taken = 0;
        for (JsonNode answer : answers.subList(1, answers.size())) {
            if (codes(answer).isEmpty()) {
                taken++;
            } else {
                assertThat(codes(answer)).containsExactly("INTAKE_CLOSED");
            }
        }
        assertThat(drafts()).isEqualTo(taken);
        // Nobody was taken before the extension stood.
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from entry.entry e
                                        where e.contest = :contest and e.created_at <
                                          (select old_end from contest.intake_extension
                                           where contest = :contest)
                                        """)
                                .param("contest", contest.key())
                                .query(Long.class)
                                .single())
                .isZero();
        entrants.forEach(entrant -> assertThat(codes(begin(entrant, video))).isEmpty());
    }

    private long drafts() {
        return jdbc.sql("select count(*) from entry.entry where contest = :contest")
                .param("contest", contest.key())
                .query(Long.class)
                .single();
    }

    /** Moves the calendar so that intake ended this long ago, with the later phases still ahead. */
    private void closeIntake(Duration ago) {
        Instant end = clock.now().minus(ago);
        Instant later = clock.now().plus(Duration.ofHours(1));
        Window phase = new Window(later, later.plus(Duration.ofHours(5)));
        calendars.rehearse(
                contest.key(),
                new Calendar(
                        new Window(end.minus(Duration.ofDays(9)), end),
                        phase,
                        phase,
                        phase.closes().plusSeconds(60)));
    }

    private Contest current() {
        return java.util.Objects.requireNonNull(
                calendars.rehearse(contest.key(), calendarOf(contest)).valueOrNull());
    }

    private Calendar calendarOf(Contest asked) {
        JsonNode found =
                organiser
                        .ask(
                                """
                                query($slug:String!){contest(slug:$slug){calendar{
                                  intake{opens closes} judging{opens closes}
                                  voting{opens closes} publication}}}
                                """,
                                Map.of("slug", asked.slug()))
                        .at("/contest/calendar");
        return new Calendar(
                window(found.path("intake")),
                window(found.path("judging")),
                window(found.path("voting")),
                Instant.parse(found.path("publication").asString()));
    }

    private static Window window(JsonNode window) {
        return new Window(
                Instant.parse(window.path("opens").asString()),
                Instant.parse(window.path("closes").asString()));
    }

    private JsonNode preview(Person viewer, Instant closes, boolean move) {
        return viewer.ask(
                        """
                        query($slug:String!,$closes:DateTime!,$move:Boolean!){contest(slug:$slug){
                          extensionPreview(closes:$closes,moveLaterPhases:$move){
                            calendar{intake{closes} judging{opens}} userErrors{code}}}}
                        """,
                        Map.of("slug", contest.slug(), "closes", closes.toString(), "move", move))
                .at("/contest/extensionPreview");
    }

    private JsonNode begin(Person entrant, Category category) {
        return entrant.ask(
                        """
                        mutation($input:EntryBeginInput!){entryBegin(input:$input){
                          entry{id} userErrors{code}}}
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", contest.key()),
                                        "categoryId",
                                        GlobalId.of("Category", category.key()))))
                .path("entryBegin");
    }

    private static JsonNode extend(
            Person viewer,
            Contest asked,
            @org.jspecify.annotations.Nullable Category category,
            Instant closes,
            boolean move) {
        Map<String, Object> input =
                new HashMap<>(
                        Map.of(
                                "contestId",
                                GlobalId.of("Contest", asked.key()),
                                "closes",
                                closes.toString(),
                                "reason",
                                Map.of("vi", "Mưa lũ, nhiều xã mất điện"),
                                "moveLaterPhases",
                                move));
        if (category != null) {
            input.put("categoryId", GlobalId.of("Category", category.key()));
        }
        return viewer.ask(EXTEND, Map.of("input", input)).path("intakeExtend");
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }

    private ContestDefinition twoCategories() {
        ContestDefinition one = fixture.definition();
        CategoryDefinition video = one.categories().getFirst();
        return new ContestDefinition(
                one.slug(),
                one.name(),
                one.organiser(),
                one.description(),
                one.rules(),
                one.consent(),
                one.colour(),
                one.timeZone(),
                one.calendar(),
                List.of(
                        video,
                        new CategoryDefinition(new Text("Bài viết", null), video.criteria())),
                one.votePolicy(),
                one.ruleSet(),
                null);
    }
}
