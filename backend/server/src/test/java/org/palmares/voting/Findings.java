// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.VotingFixture.Vote;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/** Findings of chosen ballots, as a signal would write them. */
public record Findings(JdbcClient jdbc) {

    public UUID of(Vote vote, VoteReceipt... receipts) {
        UUID finding = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into voting.finding (contest, id, signal, facts)
                        values (:contest, :finding, 'BURST', '{}')
                        """)
                .param("contest", vote.key())
                .param("finding", finding)
                .update();
        jdbc.sql(
                        """
                        insert into voting.finding_ballot (contest, finding, ballot)
                        select contest, :finding, id from voting.ballot
                        where contest = :contest and code = any(:codes)
                        """)
                .param("contest", vote.key())
                .param("finding", finding)
                .param(
                        "codes",
                        List.of(receipts).stream().map(VoteReceipt::code).toArray(String[]::new))
                .update();
        return finding;
    }
}
