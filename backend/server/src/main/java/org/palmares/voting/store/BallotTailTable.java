// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.voting.RecordedBallot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives each committed ballot its position; a change comes after what it replaces. */
@Component
public class BallotTailTable {

    private static final long FENCE = 0x70616c6d76_74L;

    /**
     * A node that stands still in the middle loses the fence with its transaction. Whatever plan
     * was kept from a time when few votes waited: each row is looked up, no table is read as a
     * whole.
     */
    private static final String CLAIM =
            """
            select pg_try_advisory_xact_lock(:fence)
              and set_config('idle_in_transaction_session_timeout', '10s', true) is not null
              and set_config('plan_cache_mode', 'force_generic_plan', true) is not null
              and set_config('enable_seqscan', 'off', true) is not null
            """;

    /**
     * Statistics of a table that is mostly empty say nothing, so that rows are taken by where they
     * lie and looked up one by one: {@code offset 0} keeps a lookup from becoming a join, which may
     * read all for each. The last position is asked for once.
     */
    private static final String ASSIGN =
            """
            with taken as (
              delete from voting.ballot_tail t
              where t.ctid = any(array(
                select w.ctid from voting.ballot_tail w
                where w.replaces is null
                   or not exists (select from voting.ballot_tail r
                                  where r.contest = w.contest and r.ballot = w.replaces)
                limit :most))
              returning t.contest, t.ballot
            ),
            base as materialized (
              select contest, coalesce((select max(position) from voting.ballot_position p
                                        where p.contest = c.contest), 0) as last
              from (select distinct contest from taken) c
            ),
            placed as (
              insert into voting.ballot_position (contest, position, ballot)
              select contest, last + row_number() over (partition by contest order by ballot), ballot
              from taken join base using (contest)
              returning contest, position, ballot
            )
            select p.contest, coalesce(x.recorded, false) as recorded,
                   b.entry, b.kind, b.voter, b.nonce, b.weight, b.vote_period, b.replaced_leaf
            from placed p
            left join lateral (
              select recorded from voting.ballot_box where contest = p.contest offset 0) x on true
            left join lateral (
              select * from voting.ballot where contest = p.contest and id = p.ballot offset 0) b
              on true
            order by p.contest, p.position
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    BallotTailTable(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * The contests that got new positions; empty where there is nothing to do or another node is at
     * it. The fence is held until the commit, and the work is a statement of its own, so that it
     * sees all that the one before has done.
     *
     * @param then takes, in the same transaction, what belongs on the public record, in order
     */
    public Set<UUID> assign(int most, Consumer<List<RecordedBallot>> then) {
        return transactions.execute(
                _ ->
                        jdbc.sql(CLAIM).param("fence", FENCE).query(Boolean.class).single()
                                ? place(most, then)
                                : Set.<UUID>of());
    }

    private Set<UUID> place(int most, Consumer<List<RecordedBallot>> then) {
        Set<UUID> contests = new HashSet<>();
        List<RecordedBallot> recorded = new ArrayList<>();
        jdbc.sql(ASSIGN)
                .param("most", most)
                .query(
                        row -> {
                            UUID contest = row.getObject("contest", UUID.class);
                            contests.add(contest);
                            RecordedBallot ballot = RecordedRow.read(row, contest);
                            if (ballot != null) {
                                recorded.add(ballot);
                            }
                        });
        then.accept(recorded);
        return contests;
    }

    public boolean isDrained(UUID contest) {
        return jdbc.sql(
                        "select not exists (select from voting.ballot_tail where contest ="
                                + " :contest)")
                .param("contest", contest)
                .query(Boolean.class)
                .single();
    }
}
