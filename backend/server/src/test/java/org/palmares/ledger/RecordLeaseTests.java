// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.ledger.store.LeaseTable;
import org.palmares.testing.RealServers;

/** Who may hold the record's lease, and for how long. */
class RecordLeaseTests {

    private RecordDatabase database;
    private RecordNode node;
    private RecordNode other;
    private LeaseTable ours;
    private LeaseTable theirs;

    @BeforeEach
    void runsOnProcesses() {
        assumeFalse(RealServers.inContainers());
        database = RecordDatabase.fresh();
        node = database.node();
        other = database.node();
        ours = node.bean(LeaseTable.class);
        theirs = other.bean(LeaseTable.class);
    }

    @AfterEach
    void away() {
        if (database != null) {
            other.close();
            node.close();
            database.close();
        }
    }

    @Test
    void whoeverKeepsItInTimeIsNotRelieved() {
        long fence = ours.claim().orElseThrow();
        endsIn("-1 second");
        assertThat(ours.keep(fence)).isTrue();
        assertThat(theirs.claim()).isEmpty();
        assertThat(ours.claim()).hasValue(fence);
    }

    @Test
    void whoeverWasRelievedCannotKeepIt() {
        long fence = ours.claim().orElseThrow();
        endsIn("-1 second");
        long next = theirs.claim().orElseThrow();
        assertThat(next).isGreaterThan(fence);
        assertThat(ours.keep(fence)).isFalse();
        assertThat(ours.keep(next)).isFalse();
        assertThat(theirs.claim()).hasValue(next);
    }

    @Test
    void aLeaseThatAClockTwoHoursAheadGaveHoldsNobodyUp() {
        long fence = ours.claim().orElseThrow();
        endsIn("2 hours");
        assertThat(theirs.claim()).hasValue(fence + 1);
    }

    @Test
    void aLeaseThatWasGivenBackIsFreeAtOnce() {
        long fence = ours.claim().orElseThrow();
        ours.release();
        assertThat(theirs.claim()).hasValue(fence + 1);
    }

    private void endsIn(String interval) {
        database.owner()
                .sql("update ledger.lease set held_until = clock_timestamp() + :at::interval")
                .param("at", interval)
                .update();
    }
}
