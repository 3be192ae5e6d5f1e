// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AppendOnlyTests {

    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voting.ballot set entry = entry",
                "delete from voting.ballot",
                "truncate voting.ballot",
                "update voting.ballot_0 set entry = entry",
                "insert into voting.ballot_0 select * from voting.ballot",
                "update voting.ballot_position set position = 0",
                "delete from voting.ballot_position",
                "update voting.ballot_state set state = 'COUNTED'",
                "delete from voting.ballot_state",
                "update voting.box_seal set total = 0",
                "delete from voting.box_seal",
                "delete from voting.seal_mismatch",
                "update voting.tally set total = 0",
                "update voting.quarantine_step set note = ''",
                "delete from voting.quarantine_step",
                "update voting.quarantine_answer set outcome = 'CONFIRMED'",
                "delete from voting.quarantine_answer",
                "delete from voting.quarantine_case",
                "delete from voting.finding_ballot",
                "update voting.tally_count set votes = 0",
                "delete from voting.tally",
                "update voting.period_seal set total = 0",
                "delete from voting.period_count",
                "update voting.period_tally_count set votes = 0",
                "update voting.period_result set winners = '{}'",
                "delete from voting.vote_period",
                "update results.period_publication set winners = '{}'",
                "update voting.voter set pseudonym = pseudonym",
                "delete from voting.allowance"
            })
    void theApplicationsLoginCannotChangeWhatIsOnTheRecord(String statement) {
        // The containers have one login for everything.
        assumeFalse(RealServers.inContainers());

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
