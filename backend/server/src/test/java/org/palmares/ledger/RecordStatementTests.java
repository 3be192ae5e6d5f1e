// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.palmares.ledger.store.LeaseTable;
import org.palmares.testing.RealServers;
import org.palmares.testing.StatementCount;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.UUID;

/** What a batch costs, however many leaves are in it. */
class RecordStatementTests {

    @Test
    void aRoundCostsTwoStatementsAndABatchAtMostSevenMoreHoweverManyLeaves() {
        assumeFalse(RealServers.inContainers());
        try (RecordDatabase database = RecordDatabase.fresh();
                RecordNode node = RecordNode.with(database.properties(), StatementCount.class)) {
            UUID log = RecordDatabase.log(node);
            node.rounds();
            assertThat(batch(node, log, 1)).isLessThanOrEqualTo(7);
            // The unfinished tile of the head before.
            assertThat(batch(node, log, 2_000)).isLessThanOrEqualTo(8);
            // And, in a tree of more than one full tile, those of the levels above.
            assertThat(batch(node, log, 1)).isLessThanOrEqualTo(9);
            assertThat(batch(node, log, 5_000)).isLessThanOrEqualTo(9);

            StatementCount count = node.bean(StatementCount.class);
            assertThat(count.during(node::rounds)).hasSize(2);
            assertThat(count.during(() -> node.bean(LeaseTable.class).claim())).hasSize(1);
        }
    }

    @Test
    void theLeaseIsKeptBeforeEachHeadAndBetweenTheFilesOfALargeBatch() {
        assumeFalse(RealServers.inContainers());
        try (RecordDatabase database = RecordDatabase.fresh();
                RecordNode node = RecordNode.with(database.properties(), StatementCount.class)) {
            UUID log = RecordDatabase.log(node);
            node.rounds();
            assertThat(kept(node, log, 1)).isEqualTo(1);
            // 19 full tiles, the one above them and the last one, each lower one with its leaves.
            assertThat(kept(node, log, 20 * 256 - 2)).isEqualTo(3);
        }
    }

    private static long kept(RecordNode node, UUID log, int leaves) {
        node.append(RecordDatabase.ballots(log, leaves));
        return node.bean(StatementCount.class).during(node::rounds).stream()
                .filter(RecordStatementTests::keeps)
                .count();
    }

    private static boolean keeps(String statement) {
        return statement.contains("set held_until");
    }

    private static long batch(RecordNode node, UUID log, int leaves) {
        node.append(RecordDatabase.ballots(log, leaves));
        long statements =
                node.bean(StatementCount.class).during(node::rounds).stream()
                        .filter(statement -> !keeps(statement))
                        .count();
        int heads =
                node.bean(JdbcClient.class)
                        .sql("select count(*) from ledger.checkpoint where log = :log")
                        .param("log", log)
                        .query(Integer.class)
                        .single();
        assertThat(heads).isPositive();
        return statements;
    }
}
