// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Administrators decide which organisations create contests. */
@ServerTest
class OrganisationsTests {

    private static final String FIELDS =
            "{organisation{id name suspendedAt members{id}} userErrors{code field message}}";

    @Autowired People people;

    @Test
    void whoJoinsByALinkMayCreateContestsUntilTheOrganisationIsSuspended() {
        Person administrator = people.named("yen", "administrator");
        String id = create(administrator, name()).path("organisation").path("id").asString();
        String token = link(administrator, id);
        Person minh = people.named("minh");
        assertThat(mayCreate(minh)).isFalse();

        assertThat(code(join(minh, token))).isEmpty();
        assertThat(mayCreate(minh)).isTrue();

        JsonNode suspended = update(administrator, id, name(), true).path("organisation");
        assertThat(suspended.path("suspendedAt").isNull()).isFalse();
        assertThat(mayCreate(minh)).isFalse();
        assertThat(code(invite(minh, id))).isEqualTo("ORGANISATION_SUSPENDED");

        update(administrator, id, name(), false);
        assertThat(mayCreate(minh)).isTrue();
    }

    @Test
    void aLinkWorksOnceHoweverManyTryItTogether() throws Exception {
        Person administrator = people.named("yen", "administrator");
        String id = create(administrator, name()).path("organisation").path("id").asString();
        String token = link(administrator, id);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(
                            IntStream.range(0, 12)
                                    .<Callable<String>>mapToObj(
                                            i -> () -> code(join(people.named("p" + i), token)))
                                    .toList());
            int joined = 0;
            for (var answer : answers) {
                joined += answer.get().isEmpty() ? 1 : 0;
            }
            assertThat(joined).isEqualTo(1);
        }
    }

    @Test
    void aMemberInvitesColleaguesAndWhoeverLeavesMayCreateNoMore() {
        Person administrator = people.named("yen", "administrator");
        String id = create(administrator, name()).path("organisation").path("id").asString();
        Person minh = people.named("minh");
        join(minh, link(administrator, id));
        Person ha = people.named("ha");

        JsonNode joined = join(ha, link(minh, id)).path("organisation");
        assertThat(joined.path("members")).hasSize(2);

        String haKey =
                ha.ask("{viewer{account{id}}}")
                        .path("viewer")
                        .path("account")
                        .path("id")
                        .asString();
        assertThat(code(remove(minh, id, haKey))).isEqualTo("NOT_AN_ADMINISTRATOR");
        assertThat(code(remove(ha, id, haKey))).isEmpty();
        assertThat(mayCreate(ha)).isFalse();
    }

    @Test
    void nobodyElseSeesOrChangesOrganisations() {
        Person administrator = people.named("yen", "administrator");
        String name = name();
        String id = create(administrator, name).path("organisation").path("id").asString();
        join(people.named("minh"), link(administrator, id));
        for (Person other :
                new Person[] {people.stranger(), people.named("la"), people.organiser("hoa")}) {
            JsonNode seen = other.ask("{organisations{totalCount edges{node{name}}}}");
            assertThat(seen.path("organisations").isNull()).isTrue();
            assertThat(code(create(other, name()))).isEqualTo("NOT_AN_ADMINISTRATOR");
            assertThat(code(update(other, id, "Của tôi", true))).isEqualTo("NOT_AN_ADMINISTRATOR");
            assertThat(code(invite(other, id))).isEqualTo("NOT_AN_ADMINISTRATOR");
        }
        String token = link(administrator, id);
        JsonNode preview =
                people.stranger()
                        .ask(
                                "query($t:String!){organisationInvitation(token:$t)"
                                        + "{name members{name email}}}",
                                Map.of("t", token))
                        .path("organisationInvitation");
        assertThat(preview.path("name").asString()).isEqualTo(name);
        assertThat(preview.path("members")).isEmpty();
    }

    @Test
    void namesAreUniqueWhateverTheirCase() {
        Person administrator = people.named("yen", "administrator");
        String name = name();
        create(administrator, name);
        JsonNode again = create(administrator, " " + name.toUpperCase(java.util.Locale.ROOT));
        assertThat(code(again)).isEqualTo("ORGANISATION_NAME_TAKEN");
        assertThat(again.path("userErrors").get(0).path("field").toString()).contains("name");
        assertThat(code(create(administrator, " "))).isEqualTo("REQUIRED");
        assertThat(code(create(administrator, "x".repeat(201)))).isEqualTo("TOO_LONG");
    }

    @Test
    void aStrangerIsAskedToSignInBeforeJoining() {
        assertThat(code(join(people.stranger(), "abc"))).isEqualTo("SIGN_IN_REQUIRED");
        assertThat(code(join(people.named("la"), "abc"))).isEqualTo("LINK_UNKNOWN");
    }

    private static String name() {
        return "Báo " + UUID.randomUUID();
    }

    private static boolean mayCreate(Person person) {
        return person.ask("{viewer{canCreateContests}}")
                .path("viewer")
                .path("canCreateContests")
                .asBoolean();
    }

    private static String code(JsonNode payload) {
        return payload.path("userErrors").path(0).path("code").asString("");
    }

    private static JsonNode create(Person by, String name) {
        return mutate(by, "organisationCreate", FIELDS, Map.of("name", name));
    }

    private static JsonNode update(Person by, String id, String name, boolean suspended) {
        return mutate(
                by,
                "organisationUpdate",
                FIELDS,
                Map.of("organisationId", id, "name", name, "suspended", suspended));
    }

    private static JsonNode invite(Person by, String id) {
        return mutate(
                by, "organisationInvite", "{link userErrors{code}}", Map.of("organisationId", id));
    }

    private static String link(Person by, String id) {
        String link = invite(by, id).path("link").asString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static JsonNode join(Person by, String token) {
        return mutate(by, "organisationJoin", FIELDS, Map.of("token", token));
    }

    private static JsonNode remove(Person by, String id, String account) {
        return mutate(
                by,
                "organisationMemberRemove",
                FIELDS,
                Map.of("organisationId", id, "accountId", account));
    }

    private static JsonNode mutate(Person by, String name, String fields, Map<String, ?> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!";
        return by.ask(
                        "mutation($input:" + type + "){" + name + "(input:$input)" + fields + "}",
                        Map.of("input", input))
                .path(name);
    }
}
