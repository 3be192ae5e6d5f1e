// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.contest.Unit;
import org.palmares.contest.UnitRegister;
import org.palmares.contest.Units;
import org.palmares.kernel.GlobalId;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServerTest
class ParticipationTests {

    private static final String ROWS =
            """
            query($slug: String!) {
              contest(slug: $slug) {
                participation { unit { code } own counted drafts submitted accepted quota }
              }
            }
            """;

    private final EntryStage stage;
    private final StatementCount count;
    private final UnitRegister register;
    private final Contest contest;
    private final Unit province;
    private final Unit commune;

    ParticipationTests(
            @Autowired ApplicationContext context,
            @Autowired StatementCount count,
            @Autowired UnitRegister register) {
        stage = new EntryStage(context);
        this.count = count;
        this.register = register;
        contest = stage.contest();
        province = unit(null, "T", 2, null);
        commune = unit(province.key(), "T-01", 1, 1);
        register.write(contest.key(), List.of(province, commune));
    }

    @Test
    void worksAreSummedUpOverTheTreeAndQuotasLookAtTheSums() {
        Person organiser = stage.member(contest.key(), "hoa", Role.ORGANISER);
        assertThat(row(organiser, "T-01").path("quota").asString()).isEqualTo("BEHIND");

        handIn("Đêm hội làng", commune);
        draft("Bến sông quê", commune);

        JsonNode top = row(organiser, "T");
        assertThat(top.path("own").asInt()).isZero();
        assertThat(top.path("counted").asInt()).isEqualTo(1);
        assertThat(top.path("drafts").asInt()).isEqualTo(1);
        assertThat(top.path("quota").asString()).isEqualTo("BEHIND");
        assertThat(row(organiser, "T-01").path("quota").asString()).isEqualTo("FULL");
    }

    @Test
    void aFullUnitTakesNoFurtherWorkUntilOneLeaves() {
        Desk first = stage.desk(stage.people.named("lan"));
        String taken = handIn(first, "Đêm hội làng", commune);
        Desk second = stage.desk(stage.people.named("minh"));
        String waiting = draft(second, "Bến sông quê", commune);

        assertThat(codes(second.submit(waiting, 1))).containsExactly("UNIT_FULL");
        first.withdraw(taken);
        assertThat(codes(second.submit(waiting, 1))).isEmpty();
    }

    @Test
    void aCoordinatorSeesTheirBranchAndNobodyElseSeesAny() {
        Person coordinator = stage.member(contest.key(), "binh", Role.COORDINATOR);
        stage.jdbc
                .sql("insert into contest.unit_coordinator (unit, account) values (:u, :a)")
                .param("u", commune.key())
                .param("a", stage.account(coordinator))
                .update();

        assertThat(rows(coordinator))
                .extracting(row -> row.at("/unit/code").asString())
                .containsExactly("T-01");
        JsonNode outsider = stage.people.named("ke-la").ask(ROWS, Map.of("slug", contest.slug()));
        assertThat(outsider.at("/contest/participation").isNull()).isTrue();
    }

    @Test
    void aWorkNamesOnlyAUnitOfItsOwnContestAndMayTakeItBack() {
        Desk desk = stage.desk(stage.people.named("lan"));
        String id = desk.begin(contest);
        Contest other = stage.contest();
        Unit foreign = new Unit(UUID.randomUUID(), other.key(), null, "X", "Lạ", "", null, null);
        register.write(other.key(), List.of(foreign));

        assertThat(codes(desk.update(id, 0, Map.of("unitId", id(foreign)))))
                .containsExactly("UNIT_UNKNOWN");
        desk.update(id, 0, Map.of("unitId", id(commune)));
        assertThat(unitOf(desk, id)).isEqualTo("T-01");
        desk.update(id, 1, Map.of("title", "Giữ nguyên"));
        assertThat(unitOf(desk, id)).isEqualTo("T-01");
        desk.update(id, 2, Map.of("unitId", ""));
        assertThat(unitOf(desk, id)).isEmpty();
    }

    @Test
    void aUnitThatAWorkNamesCannotBeRemoved(@Autowired Units units) {
        Person organiser = stage.member(contest.key(), "hoa", Role.ORGANISER);
        draft("Đêm hội làng", commune);

        JsonNode answer =
                organiser.ask(
                        "mutation($input:UnitRemoveInput!)"
                                + "{unitRemove(input:$input){userErrors{code}}}",
                        Map.of("input", Map.of("unitId", id(province))));

        assertThat(codes(answer.path("unitRemove"))).containsExactly("UNIT_HAS_WORKS");
        assertThat(units.of(contest.key())).hasSize(2);
    }

    @Test
    void aTableOfManyUnitsCostsWhatATableOfTwoCosts() {
        Person organiser = stage.member(contest.key(), "hoa", Role.ORGANISER);
        int ofTwo = cost(organiser);
        for (int i = 0; i < 20; i++) {
            register.write(contest.key(), List.of(unit(commune.key(), "A" + i, null, null)));
        }
        handIn("Đêm hội làng", commune);

        assertThat(cost(organiser)).isEqualTo(ofTwo);
    }

    private int cost(Person person) {
        return (int)
                count.during(() -> rows(person)).stream()
                        .filter(sql -> sql.contains("contest.") || sql.contains("entry."))
                        .count();
    }

    private String draft(String title, Unit unit) {
        return draft(stage.desk(stage.people.named("lan")), title, unit);
    }

    private String draft(Desk desk, String title, Unit unit) {
        String id = desk.begin(contest);
        desk.update(
                id,
                0,
                Map.of(
                        "title", title,
                        "authors", List.of(Map.of("name", "Nguyễn Thị Lan")),
                        "unitId", id(unit)));
        stage.film(id, MediaState.READY);
        return id;
    }

    private void handIn(String title, Unit unit) {
        handIn(stage.desk(stage.people.named("lan")), title, unit);
    }

    private String handIn(Desk desk, String title, Unit unit) {
        String id = draft(desk, title, unit);
        assertThat(codes(desk.submit(id, 1))).isEmpty();
        return id;
    }

    private JsonNode row(Person person, String code) {
        return rows(person).stream()
                .filter(row -> row.at("/unit/code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> rows(Person person) {
        return person.ask(ROWS, Map.of("slug", contest.slug()))
                .at("/contest/participation")
                .valueStream()
                .toList();
    }

    private static String unitOf(Desk desk, String id) {
        return desk.person()
                .ask("query($id:ID!){entry(id:$id){unit{code}}}", Map.of("id", id))
                .at("/entry/unit/code")
                .asString("");
    }

    private static String id(Unit unit) {
        return GlobalId.of("Unit", unit.key());
    }

    private Unit unit(UUID parent, String code, Integer minimum, Integer maximum) {
        return new Unit(
                UUID.randomUUID(),
                contest.key(),
                parent,
                code,
                "Đơn vị " + code,
                "",
                minimum,
                maximum);
    }
}
