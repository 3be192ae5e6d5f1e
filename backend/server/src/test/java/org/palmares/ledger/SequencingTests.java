// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.palmares.ledger.store.RecordBucket;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.TilePath;
import org.palmares.ranking.record.TiledTree;
import org.palmares.testing.RealServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class SequencingTests {

    private static RecordDatabase database;
    private static RecordNode node;

    @BeforeAll
    static void runsOnProcesses() {
        assumeFalse(RealServers.inContainers());
        database = RecordDatabase.fresh();
        node = database.node();
    }

    @AfterAll
    static void away() {
        if (node != null) {
            node.close();
            database.close();
        }
    }

    private final UUID log = node == null ? UUID.randomUUID() : RecordDatabase.log(node);

    @Test
    void leavesStandInTheOrderInWhichTheyWereAppended() {
        UUID other = RecordDatabase.log(node);
        List<Leaf> expected = new ArrayList<>();
        Stranger stranger = new Stranger(node, log);
        for (int count : List.of(1, 7, 256, 300, 1)) {
            List<Leaf.Ballot> leaves = RecordDatabase.ballots(log, count);
            node.append(leaves);
            node.append(RecordDatabase.ballots(other, 3));
            expected.addAll(leaves);
            node.rounds();
            assertThat(stranger.look()).isEqualTo(expected.size());
        }

        assertThat(stranger.readAll()).isEqualTo(expected);
        assertThat(new Stranger(node, other).readAll()).hasSize(15);
        assertThat(node.bean(PublicRecord.class).isSettled(log)).isTrue();
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        assertThatThrownBy(
                        () ->
                                node.bean(TransactionTemplate.class)
                                        .executeWithoutResult(
                                                _ -> {
                                                    node.bean(PublicRecord.class)
                                                            .append(RecordDatabase.ballots(log, 2));
                                                    throw new IllegalStateException("no");
                                                }))
                .hasMessage("no");
        node.append(RecordDatabase.ballots(log, 1));
        node.rounds();
        assertThat(new Stranger(node, log).readAll()).hasSize(1);
    }

    @Test
    void nothingIsAppendedOutsideATransactionOrToALogThatWasNotOpened() {
        PublicRecord record = node.bean(PublicRecord.class);
        assertThatThrownBy(() -> record.append(RecordDatabase.ballots(log, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> record.open(log))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> node.append(RecordDatabase.ballots(UUID.randomUUID(), 1)))
                .hasMessageContaining("waiting_leaf");
    }

    @Test
    void aLeafThatIsNotUnderAHeadYetIsNotSettledAndHasNoProof() {
        PublicRecord record = node.bean(PublicRecord.class);
        Inclusions inclusions = node.bean(Inclusions.class);
        Leaf leaf = RecordDatabase.ballots(log, 1).getFirst();
        node.append(List.of(leaf));
        assertThat(record.isSettled(log)).isFalse();
        assertThat(record.head(log)).isEmpty();
        assertThat(inclusions.of(log, leaf.hash())).isEmpty();
        assertThat(inclusions.of(log, 0)).isEmpty();

        node.rounds();

        assertThat(record.isSettled(log)).isTrue();
        Inclusion inclusion = inclusions.of(log, leaf.hash()).orElseThrow();
        assertThat(inclusion.checkpoint()).isEqualTo(record.head(log).orElseThrow().note());
        assertThat(inclusions.of(log, 0)).contains(inclusion);
        assertThat(inclusions.of(log, 1)).isEmpty();
        assertThat(inclusions.of(log, -1)).isEmpty();
    }

    @Test
    void everyLeafIsProvedFromRowsAndFromFiles() {
        List<Leaf.Ballot> leaves = RecordDatabase.ballots(log, 700);
        node.append(leaves);
        node.rounds();
        RecordHash root = node.bean(PublicRecord.class).head(log).orElseThrow().root();
        Inclusions inclusions = node.bean(Inclusions.class);
        Stranger stranger = new Stranger(node, log);
        var published = new TiledTree(700, stranger::tile);

        for (int index : List.of(0, 1, 255, 256, 511, 512, 699)) {
            RecordHash leaf = leaves.get(index).hash();
            Inclusion inclusion = inclusions.of(log, leaf).orElseThrow();
            assertThat(inclusion.proof().index()).isEqualTo(index);
            assertThat(inclusion.proof().proves(leaf, root)).isTrue();
            assertThat(published.inclusion(index)).isEqualTo(inclusion.proof());
        }
    }

    @Test
    void aCloseIsTheLastLeafUnderAHeadOfItsOwn() {
        RecordHash digest = RecordHash.EMPTY_TREE;
        node.append(RecordDatabase.ballots(log, 3));
        node.append(List.of(new Leaf.Close(log, 0, 3, digest)));
        node.append(List.of(new Leaf.Void(log, 0, digest, 1, "BURST")));
        assertThat(node.bean(PublicRecord.class).closingHead(log, 0)).isEmpty();

        node.rounds();

        SignedHead closing = node.bean(PublicRecord.class).closingHead(log, 0).orElseThrow();
        assertThat(closing.size()).isEqualTo(4);
        assertThat(node.bean(PublicRecord.class).closingHead(log, 1)).isEmpty();
        assertThat(node.bean(PublicRecord.class).head(log).orElseThrow().size()).isEqualTo(5);
        assertThat(node.bean(RecordFiles.class).closing(log, 0).orElseThrow())
                .asString()
                .isEqualTo(closing.note());
        assertThat(new Stranger(node, log).readAll()).hasSize(5);
    }

    @Test
    void narrowerTilesGoWhenTheTileIsFull() {
        RecordBucket bucket = node.bean(RecordBucket.class);
        node.append(RecordDatabase.ballots(log, 200));
        node.rounds();
        TilePath narrow = new TilePath(0, 0, 200);
        assertThat(bucket.tile(log, narrow)).isPresent();

        node.append(RecordDatabase.ballots(log, 100));
        node.rounds();

        assertThat(bucket.tile(log, narrow)).isEmpty();
        assertThat(bucket.tile(log, narrow.withEntries())).isEmpty();
        assertThat(bucket.tile(log, new TilePath(0, 0, 256))).isPresent();
        assertThat(new Stranger(node, log).readAll()).hasSize(300);
    }

    @Test
    void aLargeBacklogIsTakenInBatchesAndTheTreeIsTheSame() {
        int backlog = 2 * LogGrowth.MOST + 5;
        List<Leaf.Ballot> leaves = RecordDatabase.ballots(log, backlog);
        node.append(leaves);

        node.rounds();

        assertThat(heads(log)).isEqualTo(3);
        assertThat(new Stranger(node, log).readAll()).isEqualTo(leaves);
    }

    private static int heads(UUID log) {
        return node.bean(JdbcClient.class)
                .sql("select count(*) from ledger.checkpoint where log = :log")
                .param("log", log)
                .query(Integer.class)
                .single();
    }
}
