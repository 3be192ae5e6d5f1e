// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What members who only look on may see, and that they change nothing. */
@ServerTest
class OverseeingTests {

    private static final String DESK =
            """
            query($slug: String!) {
              contest(slug: $slug) {
                members { role account { name } category { name { vi } } }
                invitations { name }
                openingChecks { code }
                screeningQueue { totalCount }
                auditTrail(first: 50) { totalCount edges { node { action actor { name } details { name value } } } }
              }
            }
            """;
    private static final String INVITE =
            """
            mutation($input: InvitationCreateInput!) {
              invitationCreate(input: $input) {
                link invitation { category { name { vi } } } userErrors { code field }
              }
            }
            """;

    @Autowired People people;
    @Autowired ContestFixture contests;

    @Test
    void anObserverSeesWhatOrganisersSee() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        Person observer = people.named("giam-sat");
        contests.appoint(contest, observer, Role.OBSERVER);

        JsonNode seen = desk(observer, contest);

        assertThat(seen).isEqualTo(desk(organiser, contest));
        assertThat(seen.toString()).doesNotContain("null,\"invitations");
        assertThat(seen.path("members")).hasSize(2);
        assertThat(seen.path("screeningQueue").path("totalCount").asInt()).isZero();
    }

    @Test
    void anObserverChangesNothing() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        Person observer = people.named("giam-sat");
        contests.appoint(contest, observer, Role.OBSERVER);
        JsonNode before = desk(organiser, contest);

        JsonNode refused = invite(observer, contest, Role.ORGANISER, null);

        assertThat(refused.path("userErrors").findValuesAsString("code"))
                .containsExactly("NOT_AN_ORGANISER");
        assertThat(desk(organiser, contest)).isEqualTo(before);
    }

    @Test
    void strangersAndJurorsSeeNoneOfIt() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        Person juror = people.named("nam");
        contests.appoint(contest, juror, Role.JUROR);
        invite(organiser, contest, Role.EDITOR, null);

        for (Person person : List.of(people.stranger(), people.named("la"), juror)) {
            JsonNode seen = desk(person, contest);
            seen.forEach(field -> assertThat(field.isNull()).as(seen.toString()).isTrue());
        }
    }

    @Test
    void theAuditSaysWhoDidWhatLatestFirst() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        invite(organiser, contest, Role.SECRETARY, null);

        JsonNode trail = desk(organiser, contest).path("auditTrail").path("edges");

        assertThat(trail.findValuesAsString("action"))
                .containsExactly(
                        "invitation.made",
                        "contest.opened",
                        "contest.declarations-set",
                        "contest.created",
                        "member.appointed");
        assertThat(trail.get(0).path("node").path("details").get(0).path("value").asString())
                .isEqualTo("SECRETARY");
        assertThat(trail.get(0).path("node").path("actor").path("name").asString()).isNotEmpty();
    }

    @Test
    void aChairIsInvitedForOneCategoryOfTheContest() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        Contest other = contests.open(people.organiser("binh"));
        Category category = contest.categories().getFirst();

        JsonNode made = invite(organiser, contest, Role.JURY_CHAIR, category);
        assertThat(made.path("invitation").path("category").path("name").path("vi").asString())
                .isEqualTo(category.name().vi());
        assertThat(code(invite(organiser, contest, Role.EDITOR, category)))
                .isEqualTo("ROLE_CATEGORY_UNFIT");
        assertThat(code(invite(organiser, contest, Role.JURY_CHAIR, other.categories().getFirst())))
                .isEqualTo("ROLE_CATEGORY_UNFIT");
    }

    private static String code(JsonNode payload) {
        return payload.path("userErrors").path(0).path("code").asString();
    }

    private JsonNode invite(Person by, Contest contest, Role role, Category category) {
        Map<String, Object> input = new HashMap<>();
        input.put("contestId", GlobalId.of("Contest", contest.key()));
        input.put("role", role);
        input.put("name", "Trần Bình");
        input.put("days", 7);
        if (category != null) {
            input.put("categoryId", GlobalId.of("Category", category.key()));
        }
        return by.ask(INVITE, Map.of("input", input)).path("invitationCreate");
    }

    private JsonNode desk(Person person, Contest contest) {
        return person.ask(DESK, Map.of("slug", contest.slug())).path("contest");
    }
}
