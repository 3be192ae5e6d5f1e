// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

/** A vote and its place are looked up, however many there are and whenever the plan was made. */
@ServerTest
class VotePlanTests {

    private static final int MANY = 400;

    /** Of the votes' and the tail's own transaction, which has not committed yet. */
    private static final String ROWS_READ =
            """
            select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)
            from pg_stat_xact_user_tables where schemaname = 'voting'
            """;

    @Autowired JdbcClient jdbc;
    @Autowired BallotTailTable tail;

    @Autowired
    @Qualifier("ballotTail")
    SmartLifecycle runningTail;

    @Autowired
    @Qualifier(VoteConnections.NAME)
    DataSource pool;

    private final VotingFixture fixture;

    VotePlanTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @AfterEach
    void runsAgain() {
        if (!runningTail.isRunning()) {
            runningTail.start();
        }
    }

    @Test
    void aNewVoteReadsAHandfulOfRows() throws Exception {
        Vote vote = fixture.open(1);
        ballots(vote);

        assertThat(rowsReadBy(vote, UUID.randomUUID())).isBetween(1L, 12L);
    }

    @Test
    void aChangedVoteReadsAHandfulOfRows() throws Exception {
        Vote vote = fixture.open(2, VotingFixture.policy(1).whereVotesChange());
        ballots(vote);
        var voter = VotingFixture.device();
        fixture.cast(voter, vote.entry(1));

        assertThat(rowsReadBy(vote, voter.device())).isBetween(1L, 20L);
    }

    @Test
    void theTailReadsWhatItPlacesThoughItsPlanIsFromWhenFewWaited() {
        UUID contest = UUID.randomUUID();
        // Nobody else places them meanwhile.
        runningTail.stop();
        waiting(contest, 2);
        RealServers.asOwner().sql("vacuum analyze voting.ballot_tail").update();
        // Often enough for the driver to have the statement prepared, with its plan.
        for (int time = 0; time < 20; time++) {
            waiting(contest, 2);
            tail.assign(100, _ -> {});
        }
        waiting(contest, 2_000);
        List<Long> read = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        while (!tail.isDrained(contest)) {
            tail.assign(
                    100,
                    _ -> {
                        // What a connection did before is in its first figure.
                        if (!seen.add(one("select pg_backend_pid()", Integer.class))) {
                            read.add(one(ROWS_READ, Long.class));
                        }
                        jdbc.sql("select pg_stat_force_next_flush()").query().listOfRows();
                    });
        }
        assertThat(read).isNotEmpty().allMatch(rows -> rows <= 400);
    }

    private void waiting(UUID contest, int ballots) {
        jdbc.sql(
                        """
                        insert into voting.ballot_tail (contest, ballot)
                        select :contest, uuidv7() from generate_series(1, :ballots)
                        """)
                .param("contest", contest)
                .param("ballots", ballots)
                .update();
    }

    private <T> T one(String sql, Class<T> type) {
        return jdbc.sql(sql).query(type).single();
    }

    private void ballots(Vote vote) {
        jdbc.sql(
                        """
                        insert into voting.ballot
                          (contest, id, voter, kind, entry, idempotency, code, accepted_at, nonce,
                           scope, period)
                        select :contest, uuidv7(), decode(md5(n::text), 'hex'), 'DEVICE', :entry,
                               gen_random_uuid(), n::text, clock_timestamp(),
                               sha256(n::text::bytea), :contest, '-infinity'
                        from generate_series(1, :many) n
                        """)
                .param("contest", vote.key())
                .param("entry", vote.entry(0))
                .param("many", MANY)
                .update();
    }

    private long rowsReadBy(Vote vote, UUID device) throws Exception {
        try (Connection own = pool.getConnection()) {
            own.setAutoCommit(false);
            own.createStatement().execute("discard plans");
            var votes = JdbcClient.create(new SingleConnectionDataSource(own, true));
            long before = votes.sql(ROWS_READ).query(Long.class).single();
            String code =
                    votes.sql(
                                    """
                                    select code from voting.cast_vote(
                                      :contest, :entry, gen_random_uuid(), null, :device, null,
                                      :link, uuidv7(), 'PLAN', substr(:link, 1, 16), :link, 1, 2, 3, null, null,
                                      null, null, null, null)
                                    """)
                            .param("contest", vote.key())
                            .param("entry", vote.entry(0))
                            .param("device", device)
                            .param("link", link(vote, device))
                            .query(String.class)
                            .single();
            assertThat(code).isEqualTo("PLAN");
            long read = votes.sql(ROWS_READ).query(Long.class).single();
            own.rollback();
            return read - before;
        }
    }

    private byte[] link(Vote vote, UUID device) throws Exception {
        return jdbc.sql(
                        """
                        select v.link from voting.voter v join voting.ballot b
                          on b.contest = v.contest and b.voter = v.pseudonym
                        where v.contest = :contest
                        """)
                .param("contest", vote.key())
                .query(byte[].class)
                .optional()
                .orElse(MessageDigest.getInstance("SHA-256").digest(device.toString().getBytes()));
    }
}
