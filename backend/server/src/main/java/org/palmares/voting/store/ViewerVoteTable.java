// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.palmares.voting.VotingRefusal.ACCOUNT_REQUIRED;
import static org.palmares.voting.VotingRefusal.CANNOT_VOTE_FOR_OWN_ENTRY;
import static org.palmares.voting.VotingRefusal.DEVICE_UNKNOWN;
import static org.palmares.voting.VotingRefusal.ENTRY_UNKNOWN;
import static org.palmares.voting.VotingRefusal.LIMIT_REACHED;
import static org.palmares.voting.VotingRefusal.VOTE_CLOSED;
import static org.palmares.voting.VotingRefusal.VOTE_NOT_OPEN_YET;
import static org.palmares.voting.VotingRefusal.VOTE_SUSPENDED;
import static org.palmares.voting.VotingRefusal.WON_EARLIER;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.entry.Entry;
import org.palmares.kernel.Refusal;
import org.palmares.voting.ViewerVote;
import org.palmares.voting.VotingRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What one viewer has done with many works and may still do. */
@Component
public class ViewerVoteTable {

    private static final String READ =
            """
            select a.entry, b.contest is not null as known, b.vote_limit,
                   n.moment < coalesce(p.opens, b.opens) as early,
                   n.moment >= coalesce(p.closes, b.closes) as late,
                   coalesce(c.won_in < p.number, false) as won_earlier,
                   coalesce(n.moment < b.suspended_until, false) as suspended,
                   c.entry is not null as competing, w.kind, 'DEVICE' = any(b.voters) as by_device,
                   coalesce(c.owner = :account::uuid
                            or w.kind = 'DEVICE' and c.device = :device::uuid, false) as own,
                   (select count(*) from voting.ballot x
                    where x.contest = a.contest and x.voter = v.pseudonym and x.entry = a.entry
                      and coalesce((select s.state from voting.ballot_state s
                                    where s.contest = x.contest and s.ballot = x.id
                                    order by s.version desc limit 1), 'COUNTED') = 'COUNTED'
                   ) as given,
                   coalesce(u.used, 0) as used, e.ballot is not null as changes, e.leaf
            from unnest(:contests, :entries, :accountLinks, :deviceLinks)
                   as a(contest, entry, account_link, device_link)
            cross join (select clock_timestamp() as moment offset 0) n
            left join voting.ballot_box b on b.contest = a.contest
            left join lateral (
              select p.* from voting.vote_period_at(a.contest, n.moment) p where b.has_periods) p
              on true
            left join voting.candidate c
              on c.contest = a.contest and c.entry = a.entry and c.competing
            left join lateral (
              select case when a.account_link is not null and 'ACCOUNT' = any(b.voters)
                            then 'ACCOUNT'
                          when a.device_link is not null and 'DEVICE' = any(b.voters)
                            then 'DEVICE' end as kind) w on true
            left join voting.voter v on v.contest = a.contest
              and v.link = case w.kind when 'ACCOUNT' then a.account_link
                                       when 'DEVICE' then a.device_link end
            left join voting.allowance u on u.contest = a.contest and u.voter = v.pseudonym
              and u.scope = voting.scope_key(b.scope, a.contest, c.category, a.entry)
              and u.period = voting.period_key(b.period, b.time_zone, n.moment)
              and u.vote_period = coalesce(p.number, 0)
            left join lateral (
              select s.* from voting.standing_ballot(
                a.contest, v.pseudonym, u.scope, u.period, u.vote_period) s
              where b.changeable and u.used >= b.vote_limit and s.work <> a.entry) e on true
            """;

    private final JdbcClient jdbc;

    ViewerVoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, ViewerVote> of(
            Collection<Entry> entries,
            Viewer viewer,
            Function<UUID, byte @Nullable []> accountLink,
            Function<UUID, byte @Nullable []> deviceLink) {
        List<UUID> contests = entries.stream().map(Entry::contest).toList();
        Map<UUID, ViewerVote> votes = new HashMap<>();
        jdbc.sql(READ)
                .param("account", viewer.accountKey().orElse(null))
                .param("device", viewer.device())
                .param("contests", contests.toArray(UUID[]::new))
                .param("entries", entries.stream().map(Entry::key).toArray(UUID[]::new))
                .param("accountLinks", contests.stream().map(accountLink).toArray(byte[][]::new))
                .param("deviceLinks", contests.stream().map(deviceLink).toArray(byte[][]::new))
                .query(
                        row -> {
                            votes.put(row.getObject("entry", UUID.class), read(row));
                        });
        return votes;
    }

    private static ViewerVote read(ResultSet row) throws SQLException {
        int limit = row.getInt("vote_limit");
        int left = Math.max(0, limit - row.getInt("used"));
        boolean changes = row.getBoolean("changes");
        byte[] leaf = row.getBytes("leaf");
        VotingRefusal why = refusal(row, changes || left > 0);
        return new ViewerVote(
                row.getInt("given"),
                left,
                changes && why == null,
                changes && why == null && leaf != null ? HexFormat.of().formatHex(leaf) : null,
                why == null ? null : Refusal.of(why, limit));
    }

    /** In the order in which a vote is judged. */
    private static @Nullable VotingRefusal refusal(ResultSet row, boolean mayVote)
            throws SQLException {
        if (!row.getBoolean("known")) {
            return VOTE_NOT_OPEN_YET;
        }
        if (row.getBoolean("early")) {
            return VOTE_NOT_OPEN_YET;
        }
        if (row.getBoolean("late")) {
            return VOTE_CLOSED;
        }
        if (row.getBoolean("suspended")) {
            return VOTE_SUSPENDED;
        }
        if (!row.getBoolean("competing")) {
            return ENTRY_UNKNOWN;
        }
        if (row.getBoolean("won_earlier")) {
            return WON_EARLIER;
        }
        if (row.getString("kind") == null) {
            return row.getBoolean("by_device") ? DEVICE_UNKNOWN : ACCOUNT_REQUIRED;
        }
        if (row.getBoolean("own")) {
            return CANNOT_VOTE_FOR_OWN_ENTRY;
        }
        return mayVote ? null : LIMIT_REACHED;
    }
}
