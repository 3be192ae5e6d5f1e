// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;
import static org.palmares.voting.VotingFixture.race;
import static org.palmares.voting.VotingFixture.receipt;
import static org.palmares.voting.VotingFixture.times;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.ranking.record.BallotOpening;
import org.palmares.ranking.record.InclusionPromise;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.LeafType;
import org.palmares.ranking.record.NoteKey;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.SignedNote;
import org.palmares.testing.PassDesk;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ServerTest
class BallotsOnTheRecordTests {

    private static final String CAST =
            """
            mutation($entry: ID!, $key: ID!, $pass: String) {
              voteCast(input: {entryId: $entry, idempotencyKey: $key, pass: $pass}) {
                receipt { code acceptedAt record { path leafHash promise } }
                opening { nonce entry weight tier pseudonym }
                userErrors { code }
              }
            }
            """;

    @Autowired People people;
    @Autowired Voting voting;
    @Autowired StatementCount statements;
    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;

    BallotsOnTheRecordTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void aVoteStandsInTheRecordAsItsReceiptSays() {
        Vote vote = fixture.open(2);
        Person voter = people.withDevice();
        JsonNode cast = cast(voter, vote, 1);
        JsonNode record = cast.path("receipt").path("record");
        RecordHash leafHash = RecordHash.readHex(text(record, "leafHash")).orElseThrow();

        SignedNote note = SignedNote.read(text(record, "promise")).orElseThrow();
        assertThat(InclusionPromise.read(note.text()))
                .contains(
                        new InclusionPromise(
                                vote.key(),
                                leafHash,
                                Instant.parse(text(cast.path("receipt"), "acceptedAt"))));
        assertThat(
                        voter.get(text(record, "path") + "/keys")
                                .body()
                                .lines()
                                .map(line -> NoteKey.read(line).orElseThrow()))
                .anyMatch(note::isSignedBy);

        Leaf.Ballot leaf = new Leaf.Ballot(vote.key(), 0, opening(cast).commitment());
        assertThat(leaf.hash()).isEqualTo(leafHash);
        assertThat(opening(cast).entry()).isEqualTo(vote.entry(1));
        await().atMost(HEALING).until(() -> state(voter, record).equals("IN_THE_RECORD"));
    }

    @Test
    void onlyTheVotersOwnAnswerHasTheOpening() {
        Vote vote = fixture.open(1);
        JsonNode cast = cast(people.withDevice(), vote, 0);
        String code = text(cast.path("receipt"), "code");
        Map<String, String> asked =
                Map.of("contest", GlobalId.of("Contest", vote.key()), "code", code);

        JsonNode refused =
                people.stranger()
                        .answer(
                                """
                                query($contest: ID!, $code: String!) {
                                  voteReceipt(contestId: $contest, code: $code) { opening { nonce } }
                                }
                                """,
                                asked);
        assertThat(refused.path("errors").toString()).contains("FieldUndefined");
        JsonNode found =
                people.stranger()
                        .ask(
                                """
                                query($contest: ID!, $code: String!) {
                                  voteReceipt(contestId: $contest, code: $code) {
                                    code acceptedAt record { path leafHash promise }
                                  }
                                }
                                """,
                                asked);
        assertThat(found.path("voteReceipt")).isEqualTo(cast.path("receipt"));
        assertThat(found.toString()).doesNotContain(text(cast.path("opening"), "nonce"));
        assertThat(voting.receipt(vote.key(), code).orElseThrow().opening()).isNull();
    }

    @Test
    void everyRetryGivesTheSameReceiptAndOpening() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        String key = key();

        var answers = race(times(20, () -> fixture.untilAnswered(voter, vote.entry(0), key)));

        assertThat(answers.stream().map(VotingFixture::receipt).distinct()).hasSize(1);
        VoteReceipt receipt = receipt(answers.getFirst());
        assertThat(receipt.opening()).isNotNull();
        await().atMost(HEALING).until(() -> leaves(vote, "BALLOT") == 1);
    }

    @Test
    void anotherVoterWithTheSameKeyGetsAnOpeningOfTheirOwn() {
        Vote vote = fixture.open(1);
        String key = key();
        VoteReceipt one = receipt(fixture.untilAnswered(device(), vote.entry(0), key));
        VoteReceipt other = receipt(fixture.untilAnswered(device(), vote.entry(0), key));

        assertThat(other.opening()).isNotNull().isNotEqualTo(one.opening());
        assertThat(other.record()).isNotEqualTo(one.record());
    }

    @Test
    void theLeafNamesNeitherWorkNorVoterNorBallotNorTime() {
        Vote vote = fixture.open(1);
        VoteReceipt receipt = fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> leaves(vote, "BALLOT") == 1);

        byte[] body =
                jdbc.sql("select body from ledger.leaf where log = :log and type = 1")
                        .param("log", vote.key())
                        .query((row, _) -> row.getBytes(1))
                        .single();
        // Version, type, contest, round and commitment: there is no room for anything else.
        assertThat(body).hasSize(1 + 1 + 16 + 4 + 32);
        String hex = HexFormat.of().formatHex(body);
        BallotOpening opening = receipt.opening();
        assertThat(hex)
                .contains(vote.key().toString().replace("-", ""))
                .doesNotContain(vote.entry(0).toString().replace("-", ""))
                .doesNotContain(HexFormat.of().formatHex(opening.pseudonym()))
                .doesNotContain(HexFormat.of().formatHex(opening.nonce()));
    }

    @Test
    void aVoteCostsOneStatement() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        // Learns the work's contest, and that it is no rehearsal.
        fixture.cast(voter, vote.entry(0));

        String pass = fixture.pass(voter, vote.entry(0));

        List<String> asked =
                statements.during(() -> voting.cast(voter, vote.entry(0), key(), pass));

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).contains("voting.cast_vote");
    }

    @Test
    void theRulesStandInTheRecordBeforeTheFirstBallot() {
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> leaves(vote, "BALLOT") == 1);

        assertThat(
                        jdbc.sql(
                                        """
                                        select body from ledger.leaf where log = :log
                                        order by leaf_index
                                        """)
                                .param("log", vote.key())
                                .query((row, _) -> Leaf.read(row.getBytes(1)).orElseThrow())
                                .list())
                .hasSize(2)
                .first()
                .satisfies(
                        leaf -> {
                            Leaf.Rules rules = (Leaf.Rules) leaf;
                            assertThat(rules.subject())
                                    .isEqualTo(vote.contest().categories().getFirst().key());
                            assertThat(rules.digest().hex()).isEqualTo(lockedDigest(vote));
                            assertThat(rules.version()).isEqualTo(1);
                        });
    }

    private String lockedDigest(Vote vote) {
        return jdbc.sql("select digest from contest.locked_rule_set where contest = :contest")
                .param("contest", vote.key())
                .query(String.class)
                .single();
    }

    private int leaves(Vote vote, String type) {
        return jdbc.sql("select count(*) from ledger.leaf where log = :log and type = :type")
                .param("log", vote.key())
                .param("type", LeafType.valueOf(type).code())
                .query(Integer.class)
                .single();
    }

    private static JsonNode cast(Person voter, Vote vote, int entry) {
        Map<String, String> asked =
                Map.of(
                        "entry", GlobalId.of("Entry", vote.entry(entry)),
                        "key", key(),
                        "pass", PassDesk.pass(voter, vote.key()));
        JsonNode payload = voter.ask(CAST, asked).path("voteCast");
        assertThat(payload.path("userErrors")).isEmpty();
        return payload;
    }

    private static BallotOpening opening(JsonNode cast) {
        JsonNode opening = cast.path("opening");
        return new BallotOpening(
                HexFormat.of().parseHex(text(opening, "nonce")),
                UUID.fromString(text(opening, "entry")),
                opening.path("weight").asInt(),
                text(opening, "tier"),
                HexFormat.of().parseHex(text(opening, "pseudonym")));
    }

    private static String state(Person voter, JsonNode record) {
        String answer =
                voter.get(text(record, "path") + "/proof/" + text(record, "leafHash")).body();
        return text(JsonMapper.builder().build().readTree(answer), "state");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }
}
