// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;

import org.junit.jupiter.api.Test;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.PassDesk;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.faults.VoteHistory.Answer;
import org.palmares.voting.faults.VoteHistory.Unknown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody wants more votes than there are (rows A5 and A7). */
@ServerTest
class LimitBreachTests {

    @Autowired People people;
    @Autowired StringRedisTemplate redis;

    private final Faults faults;

    LimitBreachTests(@Autowired ApplicationContext context) {
        faults = Faults.in(context);
    }

    @Test
    void twoHundredKeysOfOneVoterAtOnce() {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        // An account: its tries are bounded by the allowance alone, whatever the throttle says.
        Viewer voter = Viewer.of(new Account(UUID.randomUUID(), "lan", null));
        List<UUID> keys = Stream.generate(UUID::randomUUID).limit(200).toList();

        VotingFixture.race(keys.stream().map(key -> ask(history, voter, vote, key)).toList());
        // Whoever found no turn is answered one by one.
        history.unknown().forEach(one -> untilAnswered(ask(history, voter, vote, one.key())));

        assertThat(history.acknowledged()).isEqualTo(Faults.LIMIT);
        faults.assertKept(vote, history);
    }

    private Callable<Answer> ask(VoteHistory history, Viewer voter, Vote vote, UUID key) {
        return () ->
                history.note(
                        key,
                        "voter",
                        vote.entry(0),
                        VoteHistory.answer(
                                faults.fixture().ask(voter, vote.entry(0), key.toString())));
    }

    private static void untilAnswered(Callable<Answer> wish) {
        await().atMost(HEALING)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !(wish.call() instanceof Unknown));
    }

    @Test
    void asManyVotesInOneDocumentAsItMayHold() {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        Person person = people.withDevice();
        String pass = PassDesk.pass(person, vote.key());
        Map<String, UUID> keys = new HashMap<>();
        StringBuilder document = new StringBuilder("mutation {");
        for (int n = 0; n < 5; n++) {
            keys.put("v" + n, UUID.randomUUID());
            document.append(
                    """
                    v%d: voteCast(input: {entryId: "%s", idempotencyKey: "%s", pass: "%s"}) {
                      receipt { code acceptedAt entry { id } record { leafHash } }
                      userErrors { code } }
                    """
                            .formatted(
                                    n,
                                    GlobalId.of("Entry", vote.entry(0)),
                                    keys.get("v" + n),
                                    pass));
        }
        JsonNode data = person.ask(document.append("}").toString());

        keys.forEach(
                (alias, key) ->
                        history.note(
                                key, "voter", vote.entry(0), HttpVoter.read(data.path(alias))));
        assertThat(history.acknowledged()).isEqualTo(Faults.LIMIT);
        faults.assertKept(vote, history);
    }

    @Test
    void fiftyAddressesOfOneHousehold() {
        Vote vote = faults.open();
        IntStream.rangeClosed(1, 50)
                .mapToObj(n -> "2001:db8:1:2::" + Integer.toHexString(n))
                .map(address -> new Viewer(null, UUID.randomUUID(), false, address))
                .forEach(voter -> faults.fixture().cast(voter, vote.entry(0)));

        assertThat(throttled(vote)).hasSize(1);
    }

    @Test
    void addressesThatAClientMakesUp() {
        Vote vote = faults.open();
        Person person = people.withDevice();
        String pass = PassDesk.pass(person, vote.key());
        for (String made : List.of("198.51.100.1", "198.51.100.2", "2001:db8::1")) {
            String body =
                    """
                    {"query":"mutation{voteCast(input:{entryId:\\"%s\\",idempotencyKey:\\"%s\\",pass:\\"%s\\"}){receipt{code}}}"}
                    """
                            .formatted(
                                    GlobalId.of("Entry", vote.entry(0)), UUID.randomUUID(), pass);
            String answer =
                    person.send(
                                    person.request("/graphql")
                                            .header("Content-Type", "application/json")
                                            .header("X-Forwarded-For", made)
                                            .header("X-Real-IP", made)
                                            .header("Forwarded", "for=\"" + made + "\"")
                                            .POST(BodyPublishers.ofString(body))
                                            .build())
                            .body();
            assertThat(answer).contains("\"receipt\":{\"code\"");
        }

        assertThat(throttled(vote)).hasSize(1);
    }

    /** The addresses, hashed, that votes of this contest were throttled by: verdicts are kept. */
    private Set<String> throttled(Vote vote) {
        return redis.keys("voting:{" + vote.key() + ":p*}:verdict:*").stream()
                .map(key -> key.split(":verdict:")[1].split(":")[0])
                .collect(Collectors.toSet());
    }
}
