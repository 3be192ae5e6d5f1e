// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.entry.Entry;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.PassDesk;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServerTest
class CastingVotesTests {

    private static final String CAST =
            """
            mutation($entry: ID!, $key: ID!, $pass: String) {
              voteCast(input: {entryId: $entry, idempotencyKey: $key, pass: $pass}) {
                receipt { code acceptedAt entry { title } }
                entry { viewerVote { canVote given left refusal { code } } }
                userErrors { code message field retryAfter }
              }
            }
            """;

    @Autowired People people;
    @Autowired Voting voting;
    @Autowired StatementCount statements;

    private final VotingFixture fixture;

    CastingVotesTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void aBrowserWithItsCookieBackVotesAndKeepsAReceipt() {
        Vote vote = fixture.open(2);
        JsonNode cast = cast(people.withDevice(), vote, 1);

        assertThat(cast.path("userErrors")).isEmpty();
        assertThat(cast.path("receipt").path("entry").path("title").asString())
                .isEqualTo("Tác phẩm 2");
        assertThat(cast.path("entry").path("viewerVote").toString())
                .isEqualTo("{\"canVote\":true,\"given\":1,\"left\":2,\"refusal\":null}");
        JsonNode found = find(vote, cast.path("receipt").path("code").asString());
        assertThat(found.path("entry").path("title").asString()).isEqualTo("Tác phẩm 2");
    }

    @Test
    void findsAReceiptHoweverItsCodeIsTyped() {
        Vote vote = fixture.open(1);
        String code = cast(people.withDevice(), vote, 0).path("receipt").path("code").asString();

        String typed = code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
        assertThat(find(vote, typed).path("code").asString()).isEqualTo(code);
        assertThat(find(fixture.open(1), code).isNull()).isTrue();
        assertThat(find(vote, "0000-0000-0000").isNull()).isTrue();
    }

    @Test
    void anAccountVotesWithoutACookie() {
        Vote vote = fixture.open(1);

        assertThat(cast(people.named("lan"), vote, 0).path("userErrors")).isEmpty();
    }

    @Test
    void saysEveryRefusalInTheReadersLanguage() {
        Vote vote = fixture.open(1);
        Person stranger = people.stranger();

        JsonNode vietnamese = cast(stranger, vote.entry(0), null).path("userErrors").get(0);
        JsonNode english =
                cast(stranger.speaking("en"), vote.entry(0), null).path("userErrors").get(0);
        assertThat(vietnamese.path("code").asString()).isEqualTo("DEVICE_UNKNOWN");
        assertThat(vietnamese.path("message").asString()).startsWith("Trình duyệt chưa gửi lại");
        assertThat(english.path("message").asString()).startsWith("Your browser has not sent");
    }

    @Test
    void refusesAVoteBeforeTheWindowHasOpened() {
        Vote vote = fixture.announced(1, VotingFixture.policy(3));
        var outcome = fixture.untilAnswered(device(), vote.entry(0), key());

        assertThat(codes(outcome)).containsExactly("VOTE_NOT_OPEN_YET");
        assertThat(outcome.refusals().getFirst().retryAfter()).isPositive();
    }

    @Test
    void refusesAVoteAfterTheWindowHasClosed() {
        Vote vote = fixture.close(fixture.open(1));

        assertThat(codes(fixture.untilAnswered(device(), vote.entry(0), key())))
                .containsExactly("VOTE_CLOSED");
        assertThat(fixture.ballots(vote.key())).isZero();
    }

    @Test
    void refusesUnknownHiddenAndWithdrawnWorksAlike() {
        Vote vote = fixture.open(2);
        fixture.leave(vote.entries().get(1));
        Person voter = people.withDevice();

        List<JsonNode> refusals =
                List.of(
                        cast(voter, UUID.randomUUID(), null).path("userErrors"),
                        cast(voter, vote, 1).path("userErrors"));
        assertThat(refusals.get(0).get(0).path("code").asString()).isEqualTo("ENTRY_UNKNOWN");
        assertThat(refusals.get(1).get(0).path("code").asString()).isEqualTo("ENTRY_UNKNOWN");
        assertThat(fixture.ballots(vote.key())).isZero();
    }

    @Test
    void refusesTheVoteOfWhoHandedTheWorkIn() {
        Vote vote = fixture.open(0);
        UUID owner = UUID.randomUUID();
        Viewer atHome = device();
        Entry entry = fixture.admit(vote.contest(), 1, owner, atHome.device());
        Viewer signedIn = Viewer.of(new Account(owner, "lan", null));

        assertThat(codes(fixture.untilAnswered(signedIn, entry.key(), key())))
                .containsExactly("CANNOT_VOTE_FOR_OWN_ENTRY");
        assertThat(codes(fixture.untilAnswered(atHome, entry.key(), key())))
                .containsExactly("CANNOT_VOTE_FOR_OWN_ENTRY");
        assertThat(fixture.untilAnswered(device(), entry.key(), key()).isDone()).isTrue();
    }

    @Test
    void asksForAnAccountWhereOnlyAccountsMayVote() {
        var policy =
                new VotePolicy(
                        Set.of(VoterKind.ACCOUNT),
                        1,
                        VoteScope.CONTEST,
                        VotePeriod.TOTAL,
                        CountVisibility.LIVE);
        Vote vote = fixture.open(1, policy);

        assertThat(codes(fixture.untilAnswered(device(), vote.entry(0), key())))
                .containsExactly("ACCOUNT_REQUIRED");
    }

    @Test
    void refusesAKeyThatIsNoUuid() {
        Vote vote = fixture.open(1);

        assertThat(codes(fixture.untilAnswered(device(), vote.entry(0), "1-1-1-1-1")))
                .containsExactly("IDEMPOTENCY_KEY_INVALID");
    }

    @Test
    void aRequestCannotCastMoreVotesThanItsAliasesAllow() {
        Vote vote = fixture.open(1, VotingFixture.policy(100));
        Person voter = people.withDevice();
        String pass = PassDesk.pass(voter, vote.key());
        var document = new StringBuilder("mutation {");
        for (int i = 0; i < 500; i++) {
            document.append(
                    "v%d: voteCast(input: {entryId: \"%s\", idempotencyKey: \"%s\", pass: \"%s\"}) {receipt {code}} "
                            .formatted(i, GlobalId.of("Entry", vote.entry(0)), key(), pass));
        }
        voter.respond(document.append("}").toString(), Map.of());

        assertThat(fixture.ballots(vote.key())).isZero();
    }

    @Test
    void aVoteCostsOneStatement() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        String pass = fixture.pass(voter, vote.entry(0));

        List<String> asked =
                statements.during(() -> voting.cast(voter, vote.entry(0), key(), pass));

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).contains("voting.cast_vote");
    }

    @Test
    void whatViewersMayDoCostsOneStatementHoweverManyWorks() {
        Vote vote = fixture.open(3);
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        assertThat(statements.during(() -> voting.viewerVotes(voter, vote.entries().subList(0, 1))))
                .hasSize(1);
        assertThat(statements.during(() -> voting.viewerVotes(voter, vote.entries()))).hasSize(1);
    }

    @Test
    void saysWhyAViewerCannotVoteBeforeTheyTry() {
        Vote vote = fixture.announced(1, VotingFixture.policy(1));
        var entries = vote.entries();
        Viewer voter = device();

        assertThat(voting.viewerVotes(voter, entries).get(vote.entry(0)).refusal().code())
                .isEqualTo(VotingRefusal.VOTE_NOT_OPEN_YET);
        Vote open = fixture.open(1, VotingFixture.policy(1));
        fixture.cast(voter, open.entry(0));
        ViewerVote after = voting.viewerVotes(voter, open.entries()).get(open.entry(0));
        assertThat(after.refusal().code()).isEqualTo(VotingRefusal.LIMIT_REACHED);
        assertThat(after.given()).isEqualTo(1);
        assertThat(after.left()).isZero();
        assertThat(
                        voting.viewerVotes(Viewer.NOBODY, open.entries())
                                .get(open.entry(0))
                                .refusal()
                                .code())
                .isEqualTo(VotingRefusal.DEVICE_UNKNOWN);
    }

    private static JsonNode cast(Person person, Vote vote, int entry) {
        return cast(person, vote.entry(entry), PassDesk.pass(person, vote.key()));
    }

    private static JsonNode cast(Person person, UUID entry, @Nullable String pass) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("entry", GlobalId.of("Entry", entry));
        asked.put("key", key());
        asked.put("pass", pass);
        return person.ask(CAST, asked).path("voteCast");
    }

    private JsonNode find(Vote vote, String code) {
        return people.stranger()
                .ask(
                        """
                        query($contest: ID!, $code: String!) {
                          voteReceipt(contestId: $contest, code: $code) { code entry { title } }
                        }
                        """,
                        Map.of("contest", GlobalId.of("Contest", vote.key()), "code", code))
                .path("voteReceipt");
    }
}
