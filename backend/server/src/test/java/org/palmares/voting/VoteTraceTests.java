// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.receipt;

import org.junit.jupiter.api.Test;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendars;
import org.palmares.contest.Phase;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.InclusionProof;
import org.palmares.ranking.record.RecordHash;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.PassDesk;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is kept of a vote for the signals, and its end. */
@ServerTest
class VoteTraceTests {

    private static final List<String> HASHES = List.of("address", "block", "site");

    @Autowired Voting voting;
    @Autowired TraceRetention retention;
    @Autowired TraceKeys keys;
    @Autowired Calendars calendars;
    @Autowired DatabaseClock clock;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    @Value("${palmares.voting.trace-keys}")
    Path folder;

    private final VotingFixture fixture;

    VoteTraceTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void neighboursShareWhatTheyShareOfTheirAddresses() {
        Vote vote = fixture.open(1);
        Map<String, Object> one = traced(vote, at("203.0.113.7"));
        Map<String, Object> same = traced(vote, at("::ffff:203.0.113.7"));
        Map<String, Object> door = traced(vote, at("203.0.113.8"));
        Map<String, Object> street = traced(vote, at("203.0.9.8"));
        Map<String, Object> six = traced(vote, at("2001:db8:1:200::1"));
        Map<String, Object> household = traced(vote, at("2001:db8:1:200:ffff::1"));
        Map<String, Object> block = traced(vote, at("2001:db8:1:2ff::1"));

        assertThat(shared(one, same)).isEqualTo(HASHES);
        assertThat(shared(one, door)).containsExactly("block", "site");
        assertThat(shared(one, street)).containsExactly("site");
        assertThat(shared(one, six)).isEmpty();
        assertThat(shared(six, household)).isEqualTo(HASHES);
        assertThat(shared(six, block)).containsExactly("block", "site");
    }

    @Test
    void anAddressIsAnotherInEachContest() {
        assertThat(
                        shared(
                                traced(fixture.open(1), at("203.0.113.7")),
                                traced(fixture.open(1), at("203.0.113.7"))))
                .isEmpty();
    }

    @Test
    void agesComeOutOfKeysAndPassesAndWhatIsUnknownStaysSo() {
        Vote vote = fixture.open(1);
        Instant now = clock.now();
        UUID device = made(now.minusSeconds(90));
        Account account = new Account(made(now.minus(Duration.ofDays(2))), "lan", null);

        Map<String, Object> known = traced(vote, new Viewer(account, device, false, "203.0.113.7"));
        Map<String, Object> future =
                traced(vote, new Viewer(null, made(now.plusSeconds(900)), false, null));
        Map<String, Object> plain = traced(vote, at("nonsense"));

        assertThat((Integer) known.get("device_age")).isBetween(90, 150);
        assertThat((Integer) known.get("account_age")).isBetween(172_800, 172_860);
        assertThat((Integer) known.get("pass_age")).isBetween(0, 60);
        assertThat(future.get("device_age")).isNull();
        assertThat(HASHES).allMatch(hash -> future.get(hash) == null);
        assertThat(HASHES).allMatch(hash -> plain.get(hash) == null);
        assertThat(plain.get("device_age")).isNull();
    }

    @Test
    void aBrowsersCookieSaysSinceWhenItIsOneAndItsPassWhenItWasAskedFor() {
        Vote vote = fixture.open(1);
        Person voter = people.withDevice();
        String pass =
                PassDesk.buy(
                                voter,
                                vote.key(),
                                PassDesk.proof(
                                        PassDesk.ask(voter, vote.key())
                                                .path("challenge")
                                                .asString()))
                        .at("/pass/token")
                        .asString();
        voter.ask(
                "mutation($i:VoteCastInput!){voteCast(input:$i){userErrors{code}}}",
                Map.of(
                        "i",
                        Map.of(
                                "entryId",
                                GlobalId.of("Entry", vote.entry(0)),
                                "idempotencyKey",
                                VotingFixture.key(),
                                "pass",
                                pass)));

        Map<String, Object> trace = trace(vote.key(), onlyBallot(vote));
        assertThat((Integer) trace.get("device_age")).isBetween(0, 60);
        assertThat((Integer) trace.get("pass_age")).isBetween(0, 60);
        assertThat(HASHES).noneMatch(hash -> trace.get(hash) == null);
    }

    @Test
    void aSecondTryLeavesNoSecondTrace() {
        Vote vote = fixture.open(1);
        Viewer voter = at("203.0.113.7");
        String key = VotingFixture.key();
        receipt(fixture.ask(voter, vote.entry(0), key));
        receipt(fixture.ask(voter, vote.entry(0), key));

        assertThat(traces(vote)).isEqualTo(1);
    }

    @Test
    void aLostKeyCostsNobodyAVote() throws IOException {
        Vote vote = fixture.open(1);
        Files.delete(file(vote));

        Map<String, Object> trace = traced(vote, at("203.0.113.7"));

        assertThat(HASHES).allMatch(hash -> trace.get(hash) == null);
        assertThat(file(vote)).doesNotExist();
    }

    @Test
    void whenNobodyMayObjectAnyMoreNothingOfAnAddressIsLeftAndProofsHold() {
        Vote vote = fixture.open(1);
        VoteReceipt receipt = fixture.cast(at("203.0.113.7"), vote.entry(0));
        fixture.cast(at("203.0.113.7"), vote.entry(0));
        byte[] key = keys.of(vote.key()).orElseThrow();
        assertThat(file(vote)).hasBinaryContent(key);
        assertProven(vote, receipt);

        movePast(vote, Duration.ofDays(29));
        retention.destroyDue();
        assertThat(traces(vote)).isEqualTo(2);
        movePast(vote, Duration.ofDays(31));
        retention.destroyDue();

        assertThat(traces(vote)).isZero();
        assertThat(file(vote)).doesNotExist();
        assertThat(keys.of(vote.key())).isEmpty();
        assertThat(fixture.ballots(vote.key())).isEqualTo(2);
        assertProven(vote, receipt);
        assertThat(voting.receipt(vote.key(), receipt.code())).isPresent();
    }

    @Test
    void aKeyThatWasDestroyedIsNeverMadeAgain() {
        Vote vote = fixture.open(1);
        movePast(vote, Duration.ofDays(31));
        retention.destroyDue();
        fixture.reopen(vote);

        Map<String, Object> trace = traced(vote, at("203.0.113.7"));

        assertThat(HASHES).allMatch(hash -> trace.get(hash) == null);
        movePast(vote, Duration.ofDays(31));
        retention.destroyDue();
        assertThat(traces(vote)).isZero();
    }

    /** The close, and the publication an hour later, are this long ago. */
    private void movePast(Vote vote, Duration ago) {
        calendars.rehearse(
                vote.key(), ContestFixture.calendar(clock.now().minus(ago), Phase.SEALING));
    }

    private void assertProven(Vote vote, VoteReceipt receipt) {
        JsonNode proven =
                await().atMost(HEALING)
                        .until(() -> inclusion(vote, receipt), found -> found.isObject());
        Checkpoint head = Checkpoint.ofNote(proven.path("checkpoint").asString()).orElseThrow();
        List<RecordHash> path = new ArrayList<>();
        proven.path("proof")
                .forEach(hash -> path.add(RecordHash.readBase64(hash.asString()).orElseThrow()));
        RecordHash leaf = RecordHash.readHex(receipt.record().leafHash()).orElseThrow();
        assertThat(
                        new InclusionProof(proven.path("leafIndex").asLong(), head.size(), path)
                                .proves(leaf, head.root()))
                .isTrue();
    }

    private JsonNode inclusion(Vote vote, VoteReceipt receipt) {
        return people.stranger()
                .ask(
                        """
                        query($c: ID!, $v: String!) {
                          voteInclusion(contestId: $c, vote: $v) {
                            inclusion { leafIndex proof checkpoint }
                          }
                        }
                        """,
                        Map.of("c", GlobalId.of("Contest", vote.key()), "v", receipt.code()))
                .at("/voteInclusion/inclusion");
    }

    private Map<String, Object> traced(Vote vote, Viewer viewer) {
        return trace(vote.key(), fixture.ballot(vote, fixture.cast(viewer, vote.entry(0))));
    }

    private UUID onlyBallot(Vote vote) {
        return jdbc.sql("select id from voting.ballot where contest = :c")
                .param("c", vote.key())
                .query(UUID.class)
                .single();
    }

    private Map<String, Object> trace(UUID contest, UUID ballot) {
        return jdbc.sql("select * from voting.ballot_trace where contest = :c and ballot = :b")
                .param("c", contest)
                .param("b", ballot)
                .query()
                .singleRow();
    }

    private long traces(Vote vote) {
        return jdbc.sql("select count(*) from voting.ballot_trace where contest = :c")
                .param("c", vote.key())
                .query(Long.class)
                .single();
    }

    private Path file(Vote vote) {
        return folder.resolve(vote.key() + ".key");
    }

    private static List<String> shared(Map<String, Object> one, Map<String, Object> other) {
        return HASHES.stream()
                .filter(hash -> one.get(hash) != null && one.get(hash).equals(other.get(hash)))
                .toList();
    }

    private static Viewer at(String address) {
        return new Viewer(null, UUID.randomUUID(), false, address);
    }

    private static UUID made(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000, 0x2L << 62);
    }
}
