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
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ServerTest
class UnitTests {

    private static final String TREE =
            """
            query($slug: String!) {
              contest(slug: $slug) {
                units { id parentId code name kind minimum maximum coordinators { id } }
              }
            }
            """;

    @Autowired People people;
    @Autowired ContestFixture contests;
    @Autowired StatementCount count;

    private Person organiser;
    private Contest contest;

    @BeforeEach
    void open() {
        organiser = people.organiser("hoa");
        contest = contests.open(organiser);
    }

    @Test
    void aTreeOfThreeLevelsIsEverybodysToReadButItsQuotasAreNot() {
        String province = create(null, "T", "Tỉnh Thái Nguyên");
        String commune = create(province, "T-01", "Xã Đại Từ");
        create(commune, "T-01-A", "Chi đoàn Bưu điện");

        List<JsonNode> seen = tree(people.stranger());

        assertThat(seen)
                .extracting(unit -> unit.path("code").asString())
                .containsExactly("T", "T-01", "T-01-A");
        assertThat(seen.get(2).path("parentId").asString()).isEqualTo(commune);
        assertThat(seen).allMatch(unit -> unit.path("minimum").isNull());
        assertThat(seen).allMatch(unit -> unit.path("coordinators").isNull());
        assertThat(tree(organiser)).allMatch(unit -> unit.path("minimum").asInt() == 2);
        assertThat(tree(organiser)).allMatch(unit -> unit.path("coordinators").isArray());
    }

    @Test
    void aCodeIsUniqueWhateverItsCaseAndAUnitNeverStandsBelowItself() {
        String top = create(null, "T", "Tỉnh");
        String below = create(top, "T-01", "Xã");

        assertThat(codes(tryToCreate(organiser, null, "t-01", "Xã khác")))
                .containsExactly("UNIT_CODE_TAKEN");
        assertThat(codes(update(top, below, "T", "Tỉnh"))).containsExactly("UNIT_BELOW_ITSELF");
        assertThat(codes(update(top, top, "T", "Tỉnh"))).containsExactly("UNIT_BELOW_ITSELF");
        assertThat(codes(tryToCreate(organiser, null, " ", ""))).hasSize(2);
        assertThat(codes(tryToCreate(people.organiser("khac"), null, "X", "Lẻn vào")))
                .containsExactly("NOT_AN_ORGANISER");
    }

    @Test
    void aRemovalTakesWhatIsBelowAndIsTakenBackAsAWhole() {
        String top = create(null, "T", "Tỉnh");
        String below = create(top, "T-01", "Xã");
        create(below, "T-01-A", "Chi đoàn");

        assertThat(codes(act("unitRemove", "UnitRemoveInput", Map.of("unitId", below)))).isEmpty();
        assertThat(tree(organiser)).hasSize(1);
        String taken = create(null, "T-01", "Trùng mã");
        assertThat(codes(act("unitRestore", "UnitRestoreInput", Map.of("unitId", below))))
                .containsExactly("UNIT_CODE_TAKEN");
        act("unitRemove", "UnitRemoveInput", Map.of("unitId", taken));
        assertThat(codes(act("unitRestore", "UnitRestoreInput", Map.of("unitId", below))))
                .isEmpty();

        assertThat(tree(organiser)).hasSize(3);
    }

    @Test
    void anInvitedCoordinatorIsBoundToTheUnitByAccepting() {
        String unit = create(null, "T", "Tỉnh");
        Map<String, ?> input =
                Map.of("unitId", unit, "name", "Nguyễn Văn Nam", "phone", "0912345678", "days", 7);
        String link =
                organiser
                        .ask(
                                """
                                mutation($input: CoordinatorInviteInput!) {
                                  coordinatorInvite(input: $input) { link userErrors { code } }
                                }
                                """,
                                Map.of("input", input))
                        .at("/coordinatorInvite/link")
                        .asString();
        Person nam = people.named("nam");

        nam.ask(
                """
                mutation($input: InvitationAcceptInput!) {
                  invitationAccept(input: $input) { role userErrors { code } }
                }
                """,
                Map.of("input", Map.of("token", link.substring(link.lastIndexOf('/') + 1))));

        String account = GlobalId.of("Account", contests.viewer(nam).accountKey().orElseThrow());
        JsonNode coordinators = tree(nam).getFirst().path("coordinators");
        assertThat(coordinators.at("/0/id").asString()).isEqualTo(account);
        act(
                "coordinatorRelease",
                "CoordinatorReleaseInput",
                Map.of("unitId", unit, "accountId", account));
        assertThat(tree(organiser).getFirst().path("coordinators")).isEmpty();
    }

    @Test
    void aTreeOfThreeCostsWhatATreeOfOneCosts() {
        String top = create(null, "T", "Tỉnh");
        int ofOne = cost();
        create(create(top, "T-01", "Xã"), "T-01-A", "Chi đoàn");

        assertThat(cost()).isEqualTo(ofOne);
    }

    private int cost() {
        return (int)
                count.during(() -> tree(organiser)).stream()
                        .filter(sql -> sql.contains("contest."))
                        .count();
    }

    private List<JsonNode> tree(Person person) {
        return person.ask(TREE, Map.of("slug", contest.slug()))
                .at("/contest/units")
                .valueStream()
                .toList();
    }

    private String create(String parent, String code, String name) {
        JsonNode made = tryToCreate(organiser, parent, code, name);
        assertThat(codes(made)).isEmpty();
        return made.at("/unit/id").asString();
    }

    private JsonNode tryToCreate(Person by, String parent, String code, String name) {
        return by.ask(
                        """
                        mutation($input: UnitCreateInput!) {
                          unitCreate(input: $input) { unit { id } userErrors { code field } }
                        }
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", contest.key()),
                                        "unit",
                                        form(parent, code, name))))
                .path("unitCreate");
    }

    private JsonNode update(String id, String parent, String code, String name) {
        return act(
                "unitUpdate",
                "UnitUpdateInput",
                Map.of("unitId", id, "unit", form(parent, code, name)));
    }

    private JsonNode act(String name, String type, Map<String, ?> input) {
        return organiser
                .ask(
                        "mutation($input:%s!){%s(input:$input){userErrors{code field}}}"
                                .formatted(type, name),
                        Map.of("input", input))
                .path(name);
    }

    private static Map<String, ?> form(String parent, String code, String name) {
        Map<String, Object> form =
                new HashMap<>(Map.of("code", code, "name", name, "kind", "", "minimum", 2));
        if (parent != null) {
            form.put("parentId", parent);
        }
        return form;
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
