// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.ContestDefinition.PrizeDefinition;
import org.palmares.contest.store.CopyTable;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

@ServerTest
class EditionTests {

    private static final String CREATE =
            """
            mutation($input: EditionCreateInput!) { editionCreate(input: $input) {
              contest { id slug openedAt phase edition { number year seriesName { vi } } }
              userErrors { code field } } }
            """;

    private static final String SETTINGS =
            """
            query($slug: String!) { contest(slug: $slug) {
              organiser { vi en } description { vi en } rules { vi en } consent { vi en }
              colour timeZone consentVersion
              categories { name { vi en } criteria { name { vi en } weight max step } }
              votePolicy { voters limit scope period visibility }
              ruleSet { juryWeight publicWeight method tieBreaks }
              prizes { kind name { vi en } count reward { vi en } }
              page { hotline email bodies { role name { vi } link fileId } } } }
            """;

    private final People people;
    private final ContestFixture fixture;
    private final JdbcClient jdbc;
    private final ContestPages pages;
    private Person organiser;
    private Contest last;

    @Autowired
    EditionTests(People people, ContestFixture fixture, JdbcClient jdbc, ContestPages pages) {
        this.people = people;
        this.fixture = fixture;
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @BeforeEach
    void holdTheFourthEdition() {
        organiser = people.organiser("mai");
        ContestDefinition plain = fixture.definition();
        last =
                fixture.open(
                        organiser,
                        new ContestDefinition(
                                plain.slug(),
                                plain.name(),
                                plain.organiser(),
                                plain.description(),
                                plain.rules(),
                                plain.consent(),
                                plain.colour(),
                                plain.timeZone(),
                                plain.calendar(),
                                plain.categories(),
                                plain.votePolicy(),
                                plain.ruleSet(),
                                List.of(
                                        new PrizeDefinition(
                                                0,
                                                PrizeKind.JURY,
                                                new Text("Giải Nhất", "First prize"),
                                                4,
                                                new Text("10.000.000 đồng", null)),
                                        new PrizeDefinition(
                                                null,
                                                PrizeKind.PARTICIPATION,
                                                new Text("Giải phong trào", null),
                                                3,
                                                null))));
        pages.update(
                last.key(),
                new ContestPage(
                        "0260 3862 111",
                        null,
                        List.of(
                                new OrganisingBody(
                                        BodyRole.HOST,
                                        new Text("Tỉnh ủy Kon Tum", null),
                                        "https://kontum.gov.vn",
                                        UUID.fromString("0192f0a0-0000-7000-8000-000000000001"))),
                        List.of()),
                fixture.viewer(organiser));
        assertThat(
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
                                                        GlobalId.of("Contest", last.key()),
                                                        "seriesName",
                                                        Map.of("vi", "Giải báo chí Búa liềm vàng"),
                                                        "number",
                                                        4,
                                                        "year",
                                                        2024)))
                                .at("/editionNumber/userErrors"))
                .isEmpty();
    }

    @Test
    void beginsAsACopyOfTheLast() {
        JsonNode made = create(5, false).path("contest");

        assertThat(made.path("phase").asString()).isEqualTo("DRAFT");
        assertThat(made.path("openedAt").isNull()).isTrue();
        assertThat(made.at("/edition/number").asInt()).isEqualTo(5);
        assertThat(made.at("/edition/seriesName/vi").asString())
                .isEqualTo("Giải báo chí Búa liềm vàng");
        JsonNode before = settings(last.slug());
        assertThat(before.path("prizes")).hasSize(2);
        assertThat(before.at("/page/hotline").asString()).isEqualTo("0260 3862 111");
        assertThat(settings(made.path("slug").asString())).isEqualTo(before);
    }

    @Test
    void aChangeOfTheCopyLeavesTheLastAsItWas() {
        String slug = create(5, false).at("/contest/slug").asString();
        JsonNode before = settings(last.slug());
        jdbc.sql(
                        """
                        delete from contest.category where contest =
                          (select id from contest.contest where slug = :slug)
                        """)
                .param("slug", slug)
                .update();

        assertThat(settings(last.slug())).isEqualTo(before);
        assertThat(settings(slug).path("categories")).isEmpty();
    }

    @Test
    void membersComeAlongOnlyWhereAskedFor() {
        Person juror = people.named("hoa");
        fixture.appoint(last, juror, Role.JUROR);

        assertThat(members(create(5, false))).containsExactly("ORGANISER");
        assertThat(members(create(6, true))).containsExactlyInAnyOrder("ORGANISER", "JUROR");
    }

    @Test
    void noTwoEditionsOfASeriesHaveOneNumber() {
        JsonNode answer = create(4, false);

        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("EDITION_NUMBER_TAKEN");
        assertThat(answer.path("contest").isNull()).isTrue();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from contest.edition where series ="
                                            + " (select series from contest.edition where contest ="
                                            + " :last)")
                                .param("last", last.key())
                                .query(Long.class)
                                .single())
                .isOne();
    }

    @Test
    void thePublicDoesNotSeeAnEditionThatIsBeingSetUp() {
        String next = create(5, false).at("/contest/slug").asString();

        assertThat(editions(people.stranger())).containsExactly(last.slug());
        assertThat(editions(organiser)).containsExactly(next, last.slug());
    }

    @Test
    void onlyItsOrganisersMakeTheNextEdition() {
        Person other = people.organiser("nam");
        JsonNode answer = other.ask(CREATE, Map.of("input", input(5, false)));

        assertThat(answer.at("/editionCreate/userErrors/0/code").asString())
                .isEqualTo("NOT_AN_ORGANISER");
    }

    /** A table that is added later is either copied or named as staying. */
    @Test
    void everyTableOfAContestIsCopiedOrNamedAsStaying() {
        List<String> tables =
                jdbc.sql(
                                """
                                select distinct conrelid::regclass::text from pg_constraint
                                where contype = 'f' and confrelid in
                                  ('contest.contest'::regclass, 'contest.category'::regclass)
                                """)
                        .query(String.class)
                        .list();
        var known = new TreeSet<String>();
        Stream.of(CopyTable.OF_CATEGORY, CopyTable.OF_CONTEST, CopyTable.STAY)
                .flatMap(List::stream)
                .map(name -> "contest." + name)
                .forEach(known::add);

        assertThat(new TreeSet<>(tables)).isEqualTo(known);
    }

    private JsonNode create(int number, boolean members) {
        return organiser.ask(CREATE, Map.of("input", input(number, members))).path("editionCreate");
    }

    private Map<String, Object> input(int number, boolean members) {
        Map<String, Object> input = new HashMap<>();
        input.put("contestId", GlobalId.of("Contest", last.key()));
        input.put("slug", "e-" + UUID.randomUUID());
        input.put("name", Map.of("vi", "Giải báo chí Búa liềm vàng lần thứ " + number));
        input.put("seriesName", Map.of("vi", "Giải báo chí Búa liềm vàng"));
        input.put("number", number);
        input.put("year", 2020 + number);
        input.put(
                "calendar",
                Map.of(
                        "intake", window("2027-04-01", "2027-06-01"),
                        "judging", window("2027-06-05", "2027-06-20"),
                        "voting", window("2027-06-05", "2027-06-20"),
                        "publication", "2027-07-01T02:00:00Z"));
        input.put("copyMembers", members);
        return input;
    }

    private static Map<String, String> window(String from, String to) {
        return Map.of("opens", from + "T01:00:00Z", "closes", to + "T17:00:00Z");
    }

    private JsonNode settings(String slug) {
        return organiser.ask(SETTINGS, Map.of("slug", slug)).path("contest");
    }

    private List<String> members(JsonNode created) {
        return organiser
                .ask(
                        "query($slug:String!){contest(slug:$slug){members{role}}}",
                        Map.of("slug", created.at("/contest/slug").asString()))
                .at("/contest/members")
                .valueStream()
                .map(member -> member.path("role").asString())
                .toList();
    }

    private List<String> editions(Person viewer) {
        return viewer.ask(
                        "query($slug:String!){contest(slug:$slug){editions{slug}}}",
                        Map.of("slug", last.slug()))
                .at("/contest/editions")
                .valueStream()
                .map(edition -> edition.path("slug").asString())
                .toList();
    }
}
