// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.ledger.store.LeafTable;
import org.palmares.ledger.store.LeaseTable;
import org.palmares.ledger.store.RecordBucket;
import org.palmares.ranking.record.Leaf;
import org.palmares.testing.RealServers;
import org.springframework.boot.health.contributor.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An older database under newer files (row P6 of the fault matrix). */
class RestoredBackupTests {

    private RecordDatabase database;
    private RecordDatabase backup;
    private UUID log;
    private List<Leaf> signed;
    private String published;

    @BeforeEach
    void aBackupIsOlderThanWhatWasPublishedSince() {
        assumeFalse(RealServers.inContainers());
        database = RecordDatabase.fresh();
        signed = new ArrayList<>();
        try (RecordNode node = database.node()) {
            log = RecordDatabase.log(node);
            append(node, 300);
            node.rounds();
        }
        backup = database.backup();
        try (RecordNode node = database.node()) {
            append(node, 40);
            node.rounds();
            published = note(node);
        }
    }

    @AfterEach
    void away() {
        if (database != null) {
            backup.close();
            database.close();
        }
    }

    @Test
    void isNotSignedForAndSaysSoOnce() {
        try (RecordNode node = backup.node()) {
            node.rounds();
            append(node, 5);
            node.rounds();
            node.rounds();

            assertThat(note(node)).isEqualTo(published);
            assertThat(new RecordFaults(node).of(log)).containsExactly("ROWS_MISSING");
            assertThat(node.bean(RecordHealth.class).health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(node.bean(PublicRecord.class).isSettled(log)).isFalse();
            assertThat(new Stranger(node, log).look()).isEqualTo(340);
        }
    }

    @Test
    void isNotSignedForHoweverManyLeavesItHasByNow() {
        // As if its sequencer had gone on before anybody compared.
        try (RecordNode node = backup.node()) {
            append(node, 100);
            long fence = node.bean(LeaseTable.class).claim().orElseThrow();
            node.bean(LeafTable.class).sequence(log, fence, 1_000);

            node.rounds();

            assertThat(note(node)).isEqualTo(published);
            assertThat(new RecordFaults(node).of(log)).containsExactly("ROWS_DIFFER");
        }
    }

    @Test
    void otherLogsOfTheSameDatabaseGoOn() {
        try (RecordNode node = backup.node()) {
            UUID other = RecordDatabase.log(node);
            node.append(RecordDatabase.ballots(other, 3));
            append(node, 1);
            node.rounds();

            assertThat(new Stranger(node, other).readAll()).hasSize(3);
            assertThat(note(node)).isEqualTo(published);
        }
    }

    @Test
    void theRightDatabaseIsSignedForAgain() {
        database.owner()
                .sql(
                        """
                        insert into ledger.log_state (log, version, state, reason, detail)
                        values (:log, 1, 'REFUSED', 'ROWS_MISSING', 'as the backup said')
                        """)
                .param("log", log)
                .update();
        try (RecordNode node = database.node()) {
            assertThat(node.bean(RecordHealth.class).health().getStatus()).isEqualTo(Status.DOWN);

            append(node, 2);
            node.rounds();

            assertThat(new RecordFaults(node).of(log))
                    .containsExactly("ROWS_MISSING", "CONSISTENT");
            assertThat(node.bean(RecordHealth.class).health().getStatus()).isEqualTo(Status.UP);
            assertThat(new Stranger(node, log).readAll()).isEqualTo(signed);
        }
    }

    @Test
    void anOlderCheckpointInTheStorageIsReplacedByTheLastOne() {
        try (RecordNode node = database.node()) {
            RecordBucket bucket = node.bean(RecordBucket.class);
            String older = older();
            assertThat(bucket.replaceCheckpoint(log, older, bucket.checkpoint(log).orElseThrow()))
                    .isTrue();

            node.rounds();

            assertThat(note(node)).isEqualTo(published);
            assertThat(new RecordFaults(node).of(log)).isEmpty();
        }
    }

    @Test
    void aCheckpointThatNobodyCanReadIsRefused() {
        try (RecordNode node = database.node()) {
            RecordBucket bucket = node.bean(RecordBucket.class);
            bucket.replaceCheckpoint(log, "nothing\n", bucket.checkpoint(log).orElseThrow());

            append(node, 1);
            node.rounds();

            assertThat(note(node)).isEqualTo("nothing\n");
            assertThat(new RecordFaults(node).of(log)).containsExactly("CHECKPOINT_UNREADABLE");
        }
    }

    private String older() {
        return database.owner()
                .sql("select note from ledger.checkpoint where log = :log order by size limit 1")
                .param("log", log)
                .query(String.class)
                .single();
    }

    private void append(RecordNode node, int count) {
        List<Leaf.Ballot> leaves = RecordDatabase.ballots(log, count);
        node.append(leaves);
        signed.addAll(leaves);
    }

    private String note(RecordNode node) {
        return node.bean(RecordBucket.class).checkpoint(log).orElseThrow().note();
    }
}
