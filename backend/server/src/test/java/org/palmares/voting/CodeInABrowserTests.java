// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.PassDesk;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.Postbox;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way of a voter from the address to the receipt, as a browser walks it. */
@ServerTest
class CodeInABrowserTests {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired People people;

    private final VotingFixture fixture;

    CodeInABrowserTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void aBrowserThatTypesTheCodeVotesUntilItLeaves() {
        Vote vote = fixture.open(2, MailCodeTests.byCode());
        Person lan = people.withDevice();
        assertThat(needed(lan, vote)).isEqualTo("CODE_REQUIRED");

        HttpResponse<String> proved = prove(lan, vote, MailCodeTests.address());
        String cookie = proved.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "Max-Age=900")
                .doesNotContain("example");
        lan.taking(proved);
        String pass =
                JSON.readTree(proved.body()).at("/data/votingCodeProve/pass/token").asString();
        assertThat(kind(lan, vote)).isEqualTo("EMAIL");

        HttpResponse<String> cast = cast(lan, vote, pass);
        assertThat(JSON.readTree(cast.body()).at("/data/voteCast/receipt/code").asString())
                .isNotEmpty();
        assertThat(cast.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=900");
        lan.taking(cast);
        HttpResponse<String> stay = here(lan, vote, "voterStay");
        assertThat(stay.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=900");
        lan.taking(stay);
        assertThat(kind(lan, vote)).isEqualTo("EMAIL");

        HttpResponse<String> leave = here(lan, vote, "voterLeave");
        assertThat(leave.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        lan.taking(leave);
        assertThat(needed(lan, vote)).isEqualTo("CODE_REQUIRED");
    }

    @Test
    void aProofIsWorthNothingInAnotherBrowserOrChanged() {
        Vote vote = fixture.open(1, MailCodeTests.byCode());
        Person lan = people.withDevice();
        HttpResponse<String> proved = prove(lan, vote, MailCodeTests.address());

        Person thief = people.withDevice().taking(proved);
        assertThat(needed(thief, vote)).isEqualTo("CODE_REQUIRED");
        lan.taking(proved);
        assertThat(kind(lan, vote)).isEqualTo("EMAIL");
        Vote other = fixture.open(1, MailCodeTests.byCode());
        assertThat(needed(lan, other)).isEqualTo("CODE_REQUIRED");
    }

    private HttpResponse<String> prove(Person person, Vote vote, String address) {
        String contest = GlobalId.of("Contest", vote.key());
        JsonNode asked =
                person.ask(
                        """
                        mutation($contest: ID!, $email: String!, $pass: String) {
                          votingCodeAsk(input: {contestId: $contest, email: $email, pass: $pass}) {
                            until userErrors { code } } }
                        """,
                        Map.of(
                                "contest",
                                contest,
                                "email",
                                address,
                                "pass",
                                PassDesk.pass(person, vote.key())));
        assertThat(asked.at("/votingCodeAsk/until").asString()).isNotEmpty();
        await().until(() -> !Postbox.lettersTo(address).isEmpty());
        Matcher code = CODE.matcher(Postbox.lettersTo(address).getLast());
        assertThat(code.find()).isTrue();
        return person.respond(
                """
                mutation($contest: ID!, $email: String!, $code: String!) {
                  votingCodeProve(input: {contestId: $contest, email: $email, code: $code}) {
                    pass { token } userErrors { code } } }
                """,
                Map.of("contest", contest, "email", address, "code", code.group()));
    }

    private static HttpResponse<String> cast(Person person, Vote vote, String pass) {
        return person.respond(
                """
                mutation($entry: ID!, $key: ID!, $pass: String) {
                  voteCast(input: {entryId: $entry, idempotencyKey: $key, pass: $pass}) {
                    receipt { code } userErrors { code } } }
                """,
                Map.of(
                        "entry",
                        GlobalId.of("Entry", vote.entry(0)),
                        "key",
                        UUID.randomUUID().toString(),
                        "pass",
                        pass));
    }

    private static HttpResponse<String> here(Person person, Vote vote, String mutation) {
        return person.respond(
                "mutation($contest: ID!){%s(input:{contestId:$contest}){userErrors{code}}}"
                        .formatted(mutation),
                Map.of("contest", GlobalId.of("Contest", vote.key())));
    }

    private static String kind(Person person, Vote vote) {
        return viewerVote(person, vote).path("kind").asString();
    }

    private static String needed(Person person, Vote vote) {
        return viewerVote(person, vote).at("/refusal/code").asString();
    }

    private static JsonNode viewerVote(Person person, Vote vote) {
        return person.ask(
                        """
                        query($id: ID!) {
                          node(id: $id) { ... on Entry {
                            viewerVote { kind canVote refusal { code } } } } }
                        """,
                        Map.of("id", GlobalId.of("Entry", vote.entry(1 % vote.entries().size()))))
                .at("/node/viewerVote");
    }
}
