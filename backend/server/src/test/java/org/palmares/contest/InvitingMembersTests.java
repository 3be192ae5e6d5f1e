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

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ServerTest
class InvitingMembersTests {

    private static final String CREATE =
            """
            mutation($input: InvitationCreateInput!) {
              invitationCreate(input: $input) { link invitation { id state } userErrors { code field } }
            }
            """;
    private static final String ACCEPT =
            """
            mutation($input: InvitationAcceptInput!) {
              invitationAccept(input: $input) { role userErrors { code message } }
            }
            """;
    private static final String REVOKE =
            """
            mutation($input: InvitationRevokeInput!) {
              invitationRevoke(input: $input) { invitation { state } userErrors { code } }
            }
            """;

    @Autowired People people;
    @Autowired ContestFixture contests;

    @Test
    void severalAreInvitedAtOnceEachByALinkOfTheirOwn() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);

        JsonNode made =
                inviteAll(
                        organiser,
                        contest,
                        "JUROR",
                        Map.of("name", "Bà Lan", "email", "lan@example.vn"),
                        Map.of("name", "Ông Nam", "email", " nam@example.vn "));

        assertThat(made.path("userErrors")).isEmpty();
        assertThat(made.at("/invitations/0/invitation/name").asString()).isEqualTo("Bà Lan");
        assertThat(made.at("/invitations/1/invitation/email").asString())
                .isEqualTo("nam@example.vn");
        assertThat(made.at("/invitations/0/link")).isNotEqualTo(made.at("/invitations/1/link"));
    }

    @Test
    void oneWrongLineInvitesNobodyAndEveryReasonStandsAtItsLine() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);

        JsonNode refused =
                inviteAll(
                        organiser,
                        contest,
                        "JUROR",
                        Map.of("name", "Bà Lan", "email", "lan@example.vn"),
                        Map.of("name", "Ông Nam", "email", "nam"),
                        Map.of("name", "Bà Lan", "email", "LAN@example.vn"),
                        Map.of("name", " ", "email", "hoa@example.vn"));

        assertThat(
                        refused.path("userErrors")
                                .valueStream()
                                .map(
                                        error ->
                                                error.path("code").asString()
                                                        + " "
                                                        + error.path("field").asString()))
                .containsExactly(
                        "EMAIL_INVALID people.1.email",
                        "INVITED_TWICE people.2.email",
                        "REQUIRED people.3.name");
        assertThat(refused.path("invitations").isNull()).isTrue();
        assertThat(
                        inviteAll(
                                        organiser,
                                        contest,
                                        "TESTER",
                                        Map.of("name", "Bà Lan", "email", "lan@example.vn"))
                                .at("/userErrors/0/code")
                                .asString())
                .isEqualTo("ROLE_ONLY_IN_A_REHEARSAL");
        assertThat(
                        inviteAll(
                                        people.named("nam"),
                                        contest,
                                        "JUROR",
                                        Map.of("name", "Bà Lan", "email", "lan@example.vn"))
                                .at("/userErrors/0/code")
                                .asString())
                .isEqualTo("NOT_AN_ORGANISER");
    }

    @SafeVarargs
    private static JsonNode inviteAll(
            Person by, Contest contest, String role, Map<String, String>... invited) {
        return by.ask(
                        """
                        mutation($input:InvitationsCreateInput!){invitationsCreate(input:$input){
                          invitations{link invitation{name email}} userErrors{code field}}}
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", contest.key()),
                                        "role",
                                        role,
                                        "people",
                                        java.util.List.of(invited),
                                        "days",
                                        14)))
                .path("invitationsCreate");
    }

    @Test
    void theLinkGivesTheRoleOnceAndItsStepsAreShown() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        JsonNode made = invite(organiser, contest);
        String token = token(made);
        Person juror = people.named("nam");

        assertThat(state(organiser, contest)).isEqualTo("MADE");
        preview(juror, token);
        assertThat(state(organiser, contest)).isEqualTo("OPENED");
        assertThat(accept(juror, token).path("role").asString()).isEqualTo("JUROR");
        assertThat(state(organiser, contest)).isEqualTo("ACCEPTED");
        assertThat(roles(juror, contest)).isEqualTo("[\"JUROR\"]");
        assertThat(code(accept(people.named("ke-la"), token))).isEqualTo("INVITATION_USED");
    }

    @Test
    void twentyPeopleWhoAcceptAtOnceAreOneMember() throws Exception {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        String token = token(invite(organiser, contest));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, 20)
                                    .<Callable<JsonNode>>mapToObj(
                                            i -> () -> accept(people.named("p" + i), token))
                                    .toList());
            int accepted = 0;
            for (var answer : answers) {
                accepted += answer.get().path("role").isNull() ? 0 : 1;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void aRevokedLinkGivesNothing() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        JsonNode made = invite(organiser, contest);
        Map<String, ?> input =
                Map.of("invitationId", made.path("invitation").path("id").asString());

        organiser.ask(REVOKE, Map.of("input", input));

        assertThat(code(accept(people.named("nam"), token(made)))).isEqualTo("INVITATION_REVOKED");
    }

    @Test
    void aStrangerIsAskedToSignInAndAnUnknownLinkIsSaidToBeOne() {
        Person organiser = people.organiser("hoa");
        String token = token(invite(organiser, contests.open(organiser)));

        assertThat(code(accept(people.stranger(), token))).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(code(accept(people.named("nam"), "x" + token))).isEqualTo("INVITATION_UNKNOWN");
        assertThat(preview(people.stranger(), "x" + token).isNull()).isTrue();
    }

    @Test
    void onlyItsOrganisersInviteAndSeeInvitations() {
        Person organiser = people.organiser("hoa");
        Contest contest = contests.open(organiser);
        invite(organiser, contest);
        Person other = people.organiser("khac");

        assertThat(code(invite(other, contest))).isEqualTo("NOT_AN_ORGANISER");
        String asked =
                "query($slug:String!){contest(slug:$slug){members{id} invitations{id email}}}";
        JsonNode seen = other.ask(asked, Map.of("slug", contest.slug())).path("contest");
        assertThat(seen.path("members").isNull()).isTrue();
        assertThat(seen.path("invitations").isNull()).isTrue();
    }

    private JsonNode invite(Person organiser, Contest contest) {
        Map<String, ?> input =
                Map.of(
                        "contestId",
                        GlobalId.of("Contest", contest.key()),
                        "role",
                        "JUROR",
                        "name",
                        "Nguyễn Văn Nam",
                        "days",
                        7);
        return organiser.ask(CREATE, Map.of("input", input)).path("invitationCreate");
    }

    private static String token(JsonNode made) {
        String link = made.path("link").asString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static JsonNode accept(Person person, String token) {
        return person.ask(ACCEPT, Map.of("input", Map.of("token", token))).path("invitationAccept");
    }

    private static JsonNode preview(Person person, String token) {
        return person.ask(
                        "query($token:String!){invitation(token:$token){role state contest{slug}}}",
                        Map.of("token", token))
                .path("invitation");
    }

    private static String state(Person organiser, Contest contest) {
        return organiser
                .ask(
                        "query($slug:String!){contest(slug:$slug){invitations{state}}}",
                        Map.of("slug", contest.slug()))
                .at("/contest/invitations/0/state")
                .asString();
    }

    private static String roles(Person person, Contest contest) {
        return person.ask(
                        "query($slug:String!){contest(slug:$slug){viewerRoles}}",
                        Map.of("slug", contest.slug()))
                .at("/contest/viewerRoles")
                .toString();
    }

    private static String code(JsonNode payload) {
        return payload.at("/userErrors/0/code").asString();
    }
}
