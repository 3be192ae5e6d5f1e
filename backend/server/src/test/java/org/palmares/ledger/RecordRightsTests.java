// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RecordRightsTests {

    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.leaf set body = body",
                "delete from ledger.leaf",
                "truncate ledger.leaf",
                "update ledger.leaf_0 set body = body",
                "delete from ledger.leaf_7",
                "update ledger.waiting_leaf set body = body",
                "update ledger.log set origin = origin",
                "delete from ledger.log",
                "update ledger.tile_root set root = root",
                "delete from ledger.tile_root",
                "update ledger.checkpoint set note = note",
                "delete from ledger.checkpoint",
                "delete from ledger.log_state",
                "update ledger.log_state set state = 'SIGNING'",
                "delete from ledger.signing_key",
                "update ledger.signing_key set since = since",
                "delete from ledger.lease",
                "delete from voting.box_count",
                "update voting.box_count set total = 0",
                "update voting.ballot set nonce = nonce"
            })
    void theApplicationsLoginCannotChangeWhatIsOnTheRecord(String statement) {
        // The containers have one login for everything.
        assumeFalse(RealServers.inContainers());

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
