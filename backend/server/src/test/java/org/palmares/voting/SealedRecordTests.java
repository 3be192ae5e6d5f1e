// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;

import org.junit.jupiter.api.Test;
import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.Leaf;
import org.palmares.testing.People;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.voting.BoxSeal.RecordHead;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a ballot box ends in the public record. */
@ServerTest
class SealedRecordTests {

    @Autowired BallotBoxes boxes;
    @Autowired PublicRecord record;
    @Autowired LiveCounts counts;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;

    SealedRecordTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void theSealNamesTheHeadThatEndsWithTheClose() {
        Vote vote = fixture.open(2);
        for (int n = 0; n < 3; n++) {
            fixture.cast(device(), vote.entry(n % 2));
        }
        BoxSeal seal = sealed(fixture.close(vote));

        RecordHead head = seal.record();
        assertThat(head.size()).isEqualTo(1 + 3 + 1);
        String note = people.stranger().get("/record/" + vote.key() + "/closed/0").body();
        assertThat(Checkpoint.ofNote(note))
                .map(found -> new RecordHead(found.size(), found.root()))
                .contains(head);
        assertThat(leaf(vote, head.size() - 1))
                .isInstanceOfSatisfying(
                        Leaf.Close.class,
                        close -> {
                            assertThat(close.ballots()).isEqualTo(3);
                            assertThat(close.digest().hex()).isEqualTo(seal.digest());
                        });
        assertThat(boxes.of(vote.key()).orElseThrow().castSeal()).isEqualTo(seal);
    }

    @Test
    void aLeafThatIsMissingIsASealMismatch() {
        assumeFalse(RealServers.inContainers());
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> isAllRecorded(vote, 3));
        // The second leaf; the last one stays, so that nothing seems to be missing.
        tamper("delete from ledger.leaf where log = :log and leaf_index = 1", vote);

        assertMismatch(fixture.close(vote));
    }

    @Test
    void aBallotThatWasPutInBesideTheRecordIsASealMismatch() {
        assumeFalse(RealServers.inContainers());
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> isAllRecorded(vote, 2));
        tamper(
                """
                with stuffed as (
                  insert into voting.ballot
                    (contest, id, voter, kind, entry, idempotency, code, accepted_at, nonce)
                  select contest, gen_random_uuid(), voter, kind, entry, gen_random_uuid(),
                         'STUFFED', accepted_at, nonce
                  from voting.ballot where contest = :log returning contest, id)
                insert into voting.ballot_position (contest, position, ballot)
                select contest, 2, id from stuffed
                """,
                vote);

        assertMismatch(fixture.close(vote));
    }

    @Test
    void aBallotWhoseWorkWasChangedIsASealMismatch() {
        assumeFalse(RealServers.inContainers());
        Vote vote = fixture.open(2);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> isAllRecorded(vote, 2));
        tamper(
                """
                update voting.ballot set entry = (
                  select entry from voting.candidate c
                  where c.contest = :log and c.entry <> ballot.entry limit 1)
                where contest = :log
                """,
                vote);
        // Whoever can write rows can have the counters follow them.
        assertThat(counts.rebuild(vote.key())).isTrue();

        assertMismatch(fixture.close(vote));
    }

    @Test
    void whileTheStorageIsDownNoBoxIsSealedAndThenItIs() {
        assumeFalse(RealServers.inContainers());
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        var storage = LocalServers.shared().s3Process();
        storage.kill();
        try {
            fixture.cast(device(), vote.entry(0));
            fixture.close(vote);
            assertThat(codes(boxes.close(vote.key()))).containsExactly("BOX_NOT_SEALED");
        } finally {
            storage.start();
        }
        assertThat(sealed(vote).total()).isEqualTo(2);
    }

    @Test
    void aBoxThatWasCountedIsNotOpenedAgainWhateverTheCalendarSays() {
        assumeFalse(RealServers.inContainers());
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> isAllRecorded(vote, 2));
        fixture.close(vote);
        await().atMost(HEALING).until(() -> isCounted(vote));

        fixture.reopen(vote);

        assertThat(codes(fixture.untilAnswered(device(), vote.entry(0), VotingFixture.key())))
                .containsExactly("VOTE_CLOSED");
        assertThat(sealed(vote).total()).isEqualTo(1);
    }

    private BoxSeal sealed(Vote vote) {
        await().atMost(HEALING).until(() -> boxes.close(vote.key()).isDone());
        return boxes.of(vote.key()).orElseThrow().seal().orElseThrow();
    }

    private void assertMismatch(Vote vote) {
        await().atMost(HEALING)
                .until(() -> codes(boxes.close(vote.key())).contains("SEAL_MISMATCH"));
        assertThat(boxes.of(vote.key()).orElseThrow().isSealed()).isFalse();
        assertThat(isCounted(vote)).isFalse();
    }

    private boolean isAllRecorded(Vote vote, long leaves) {
        return record.head(vote.key()).filter(head -> head.size() == leaves).isPresent();
    }

    private boolean isCounted(Vote vote) {
        return jdbc.sql("select exists (select from voting.box_count where contest = :contest)")
                .param("contest", vote.key())
                .query(Boolean.class)
                .single();
    }

    private Leaf leaf(Vote vote, long index) {
        return jdbc.sql("select body from ledger.leaf where log = :log and leaf_index = :index")
                .param("log", vote.key())
                .param("index", index)
                .query((row, _) -> Leaf.read(row.getBytes(1)).orElseThrow())
                .single();
    }

    /** As whoever owns the database could. */
    private static void tamper(String statement, Vote vote) {
        RealServers.asOwner().sql(statement).param("log", vote.key()).update();
    }
}
