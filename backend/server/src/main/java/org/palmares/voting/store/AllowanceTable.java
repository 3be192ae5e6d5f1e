// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.voting.VotesLeft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Reads allowances; {@link VoteTable} alone uses them up. */
@Component
public class AllowanceTable {

    private static final String LEFT =
            """
            select s.category, b.vote_limit, greatest(0, b.vote_limit - coalesce(u.used, 0)) as left
            from voting.ballot_box b
            cross join (select clock_timestamp() as moment offset 0) n
            left join lateral (
              select p.* from voting.vote_period_at(b.contest, n.moment) p where b.has_periods) p
              on true
            cross join lateral (
              select voting.link_of(
                       voting.kind_of(b.voters, :account::bytea, :mailbox::bytea, :device::bytea),
                       b.voters, :account::bytea, :mailbox::bytea, :device::bytea) as link) w
            cross join lateral (
              select null::uuid as category, 0 as place where b.scope = 'CONTEST'
              union all
              select * from unnest(:categories::uuid[]) with ordinality where b.scope = 'CATEGORY') s
            left join voting.voter v on v.contest = b.contest and v.link = w.link
            left join voting.allowance u on u.contest = b.contest and u.voter = v.pseudonym
              and u.scope = coalesce(s.category, b.contest)
              and u.period = voting.period_key(b.period, b.time_zone, n.moment)
              and u.vote_period = coalesce(p.number, 0)
            where b.contest = :contest and w.link is not null
              and n.moment >= coalesce(p.opens, b.opens)
              and n.moment < coalesce(p.closes, b.closes)
            order by s.place
            """;

    private final JdbcClient jdbc;

    AllowanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<VotesLeft> left(Contest contest, KnownVoter voter) {
        return jdbc.sql(LEFT)
                .param("contest", contest.key())
                .param("account", voter.accountLink())
                .param("mailbox", voter.mailboxLink())
                .param("device", voter.deviceLink())
                .param(
                        "categories",
                        contest.categories().stream().map(Category::key).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new VotesLeft(
                                        row.getObject("category", UUID.class),
                                        row.getInt("left"),
                                        row.getInt("vote_limit")))
                .list();
    }
}
