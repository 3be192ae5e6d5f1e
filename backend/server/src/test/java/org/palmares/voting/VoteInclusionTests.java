// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.device;

import org.junit.jupiter.api.Test;
import org.palmares.kernel.GlobalId;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.ConsistencyProof;
import org.palmares.ranking.record.InclusionProof;
import org.palmares.ranking.record.NoteKey;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.SignedNote;
import org.palmares.testing.People;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the page "Is my vote counted?" asks for. */
@ServerTest
class VoteInclusionTests {

    private static final String ASK =
            """
            query($contest: ID!, $vote: String!, $seen: Int) {
              voteInclusion(contestId: $contest, vote: $vote, seen: $seen) {
                inclusion { path leafHash leafIndex treeSize proof growth checkpoint }
                userErrors { code field message retryAfter }
              }
            }
            """;

    private static final String NOBODYS = "0".repeat(64);

    @Autowired People people;
    @Autowired StatementCount statements;
    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;

    VoteInclusionTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void codeAndLeafHashBothFindAProofThatAStrangerCanCheck() {
        Vote vote = fixture.open(1);
        List<VoteReceipt> receipts = cast(vote, 5);
        receipts.forEach(receipt -> awaitProof(vote, receipt));

        for (VoteReceipt receipt : receipts) {
            String leaf = receipt.record().leafHash();
            String typed = receipt.code().toLowerCase(Locale.ROOT).replace("-", " ");
            for (String asked : List.of(receipt.code(), typed, leaf, " " + leaf + "\n")) {
                JsonNode answer = ask(vote.key(), asked);
                assertThat(answer.path("userErrors")).isEmpty();
                assertProves(answer.path("inclusion"), leaf, vote.key());
            }
        }
    }

    /** With the published keys and nothing else of the server's. */
    private void assertProves(JsonNode inclusion, String leaf, UUID contest) {
        assertThat(inclusion.path("leafHash").asString()).isEqualTo(leaf);
        assertThat(inclusion.path("path").asString()).isEqualTo("/record/" + contest);
        SignedNote note = SignedNote.read(inclusion.path("checkpoint").asString()).orElseThrow();
        assertThat(
                        people.stranger()
                                .get(inclusion.path("path").asString() + "/keys")
                                .body()
                                .lines()
                                .map(line -> NoteKey.read(line).orElseThrow()))
                .anyMatch(note::isSignedBy);
        Checkpoint head = Checkpoint.read(note.text()).orElseThrow();
        assertThat(head.size()).isEqualTo(inclusion.path("treeSize").asLong());
        List<RecordHash> path = hashes(inclusion.path("proof"));
        var proof = new InclusionProof(inclusion.path("leafIndex").asLong(), head.size(), path);
        assertThat(proof.proves(RecordHash.readHex(leaf).orElseThrow(), head.root())).isTrue();
        assertThat(proof.proves(RecordHash.readHex(NOBODYS).orElseThrow(), head.root())).isFalse();
    }

    @Test
    void whoLookedBeforeIsShownThatTheRecordHasOnlyGrown() {
        Vote vote = fixture.open(1);
        List<VoteReceipt> first = cast(vote, 3);
        first.forEach(receipt -> awaitProof(vote, receipt));
        JsonNode before = ask(vote.key(), first.getFirst().code()).path("inclusion");
        assertThat(before.path("growth").isNull()).isTrue();
        cast(vote, 4).forEach(receipt -> awaitProof(vote, receipt));
        long seen = before.path("treeSize").asLong();

        JsonNode after = ask(vote.key(), first.getFirst().code(), seen).path("inclusion");

        assertThat(after.path("treeSize").asLong()).isGreaterThan(seen);
        RecordHash head = root(after);
        ConsistencyProof growth =
                new ConsistencyProof(
                        seen, after.path("treeSize").asLong(), hashes(after.path("growth")));
        assertThat(growth.proves(root(before), head)).isTrue();
        assertThat(growth.proves(head, head)).isFalse();
        JsonNode beyond = ask(vote.key(), first.getFirst().code(), 1_000).path("inclusion");
        assertThat(beyond.path("growth").isNull()).isTrue();
    }

    private static RecordHash root(JsonNode inclusion) {
        return Checkpoint.ofNote(inclusion.path("checkpoint").asString()).orElseThrow().root();
    }

    private static List<RecordHash> hashes(JsonNode texts) {
        List<RecordHash> hashes = new ArrayList<>();
        texts.forEach(hash -> hashes.add(RecordHash.readBase64(hash.asString()).orElseThrow()));
        return hashes;
    }

    @Test
    void theAnswerSaysNothingOfTheChoice() {
        Vote vote = fixture.open(2);
        VoteReceipt receipt = fixture.cast(device(), vote.entry(1));
        awaitProof(vote, receipt);

        assertThat(ask(vote.key(), receipt.code()).toString())
                .doesNotContain(GlobalId.of("Entry", vote.entry(1)))
                .doesNotContain(vote.entry(1).toString());
    }

    @Test
    void aCodeThatIsNoVotesOfThisContestIsUnknown() {
        Vote vote = fixture.open(1);
        VoteReceipt elsewhere = fixture.cast(device(), fixture.open(1).entry(0));
        for (String typed : List.of("", "7K3M", "0000-0000-0000", elsewhere.code())) {
            JsonNode error = refusal(vote.key(), typed);
            assertThat(error.path("code").asString()).isEqualTo("RECEIPT_UNKNOWN");
            assertThat(error.path("field").asString()).isEqualTo("vote");
        }
    }

    @Test
    void aLeafThatIsNotThereMayStillCome() {
        Vote vote = fixture.open(1);
        JsonNode error = refusal(vote.key(), NOBODYS);
        assertThat(error.path("code").asString()).isEqualTo("NOT_IN_RECORD_YET");
        assertThat(error.path("retryAfter").asInt()).isPositive();
    }

    @Test
    void aVoteOutsideARecordAndAContestWithoutOneAreToldSo() {
        Vote vote = fixture.open(1);
        VoteReceipt receipt = fixture.cast(device(), vote.entry(0));
        jdbc.sql("update voting.ballot_box set recorded = false where contest = :contest")
                .param("contest", vote.key())
                .update();
        assertThat(code(vote.key(), receipt.code())).isEqualTo("RECORD_ABSENT");

        assertThat(code(UUID.randomUUID(), NOBODYS)).isEqualTo("RECORD_ABSENT");
        assertThat(
                        people.stranger()
                                .ask(ASK, Map.of("contest", "x", "vote", NOBODYS))
                                .findValuesAsString("code"))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void aRecordThatIsNotSignedForSaysSoAndStillProvesWhatItHeld() {
        Vote vote = fixture.open(1);
        VoteReceipt receipt = fixture.cast(device(), vote.entry(0));
        awaitProof(vote, receipt);
        state(vote, 1, "REFUSED");
        try {
            assertThat(code(vote.key(), NOBODYS)).isEqualTo("RECORD_NOT_SIGNED");
            assertThat(proof(vote, receipt)).isPresent();
        } finally {
            state(vote, 2, "SIGNING");
        }
        assertThat(code(vote.key(), NOBODYS)).isEqualTo("NOT_IN_RECORD_YET");
    }

    @Test
    void aProofCostsTheSameStatementsHoweverManyVotesThereAre() {
        Vote vote = fixture.open(1);
        VoteReceipt first = fixture.cast(device(), vote.entry(0));
        awaitProof(vote, first);
        int few = statements.during(() -> proof(vote, first)).size();
        awaitProof(vote, cast(vote, 20).getLast());
        assertThat(statements.during(() -> proof(vote, first))).hasSizeLessThanOrEqualTo(few);
    }

    private List<VoteReceipt> cast(Vote vote, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> fixture.cast(device(), vote.entry(0)))
                .toList();
    }

    private void awaitProof(Vote vote, VoteReceipt receipt) {
        await().atMost(HEALING).until(() -> proof(vote, receipt).isPresent());
    }

    private Optional<JsonNode> proof(Vote vote, VoteReceipt receipt) {
        return Optional.of(ask(vote.key(), receipt.code()).path("inclusion"))
                .filter(JsonNode::isObject);
    }

    private JsonNode ask(UUID contest, String typed) {
        return ask(contest, typed, 0);
    }

    private JsonNode ask(UUID contest, String typed, long seen) {
        String id = GlobalId.of("Contest", contest);
        return people.stranger()
                .ask(ASK, Map.of("contest", id, "vote", typed, "seen", seen))
                .path("voteInclusion");
    }

    private JsonNode refusal(UUID contest, String typed) {
        JsonNode answer = ask(contest, typed);
        assertThat(answer.path("inclusion").isNull()).isTrue();
        assertThat(answer.path("userErrors")).hasSize(1);
        return answer.path("userErrors").path(0);
    }

    private String code(UUID contest, String typed) {
        return refusal(contest, typed).path("code").asString();
    }

    private void state(Vote vote, int version, String state) {
        jdbc.sql(
                        """
                        insert into ledger.log_state (log, version, state, reason, detail)
                        values (:log, :version, :state, 'ROWS_DIFFER', 'as a test says')
                        """)
                .param("log", vote.key())
                .param("version", version)
                .param("state", state)
                .update();
    }
}
