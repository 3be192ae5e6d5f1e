// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.palmares.voting.VotingRefusal.CANNOT_VOTE_FOR_OWN_ENTRY;
import static org.palmares.voting.VotingRefusal.ENTRY_UNKNOWN;
import static org.palmares.voting.VotingRefusal.LIMIT_REACHED;
import static org.palmares.voting.VotingRefusal.VOTE_CLOSED;
import static org.palmares.voting.VotingRefusal.VOTE_NOT_OPEN_YET;
import static org.palmares.voting.VotingRefusal.VOTE_SUSPENDED;
import static org.palmares.voting.VotingRefusal.WON_EARLIER;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoterKind;
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
                   c.entry is not null as competing, w.kind, voting.needed_of(b.voters) as needed,
                   coalesce(c.owner = a.account
                            or w.kind = 'DEVICE' and c.device = a.device, false) as own,
                   (select count(*) from voting.ballot x
                    where x.contest = a.contest and x.voter = v.pseudonym and x.entry = a.entry
                      and coalesce((select s.state from voting.ballot_state s
                                    where s.contest = x.contest and s.ballot = x.id
                                    order by s.version desc limit 1), 'COUNTED') = 'COUNTED'
                   ) as given,
                   coalesce(u.used, 0) as used, e.ballot is not null as changes, e.leaf
            from unnest(:contests, :entries, :accounts, :devices, :accountLinks, :mailboxLinks,
                        :deviceLinks)
                   as a(contest, entry, account, device, account_link, mailbox_link, device_link)
            cross join (select clock_timestamp() as moment offset 0) n
            left join voting.ballot_box b on b.contest = a.contest
            left join lateral (
              select p.* from voting.vote_period_at(a.contest, n.moment) p where b.has_periods) p
              on true
            left join voting.candidate c
              on c.contest = a.contest and c.entry = a.entry and c.competing
            left join lateral (
              select voting.kind_of(b.voters, a.account_link, a.mailbox_link, a.device_link)
                       as kind) w on true
            left join voting.voter v on v.contest = a.contest
              and v.link = voting.link_of(
                w.kind, b.voters, a.account_link, a.mailbox_link, a.device_link)
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

    public Map<UUID, ViewerVote> of(Collection<Entry> entries, Function<UUID, KnownVoter> known) {
        List<UUID> contests = entries.stream().map(Entry::contest).toList();
        List<KnownVoter> voters = contests.stream().map(known).toList();
        Map<UUID, ViewerVote> votes = new HashMap<>();
        jdbc.sql(READ)
                .param("contests", contests.toArray(UUID[]::new))
                .param("entries", entries.stream().map(Entry::key).toArray(UUID[]::new))
                .param("accounts", voters.stream().map(KnownVoter::account).toArray(UUID[]::new))
                .param("devices", voters.stream().map(KnownVoter::device).toArray(UUID[]::new))
                .param("accountLinks", links(voters, KnownVoter::accountLink))
                .param("mailboxLinks", links(voters, KnownVoter::mailboxLink))
                .param("deviceLinks", links(voters, KnownVoter::deviceLink))
                .query(
                        row -> {
                            votes.put(row.getObject("entry", UUID.class), read(row));
                        });
        return votes;
    }

    private static byte[][] links(
            List<KnownVoter> voters, Function<KnownVoter, byte @Nullable []> link) {
        return voters.stream().map(link).toArray(byte[][]::new);
    }

    private static ViewerVote read(ResultSet row) throws SQLException {
        int limit = row.getInt("vote_limit");
        int left = Math.max(0, limit - row.getInt("used"));
        boolean changes = row.getBoolean("changes");
        String kind = row.getString("kind");
        byte[] leaf = row.getBytes("leaf");
        VotingRefusal why = refusal(row, changes || left > 0);
        return new ViewerVote(
                kind == null ? null : VoterKind.valueOf(kind),
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
            return VotingRefusal.valueOf(row.getString("needed"));
        }
        if (row.getBoolean("own")) {
            return CANNOT_VOTE_FOR_OWN_ENTRY;
        }
        return mayVote ? null : LIMIT_REACHED;
    }
}
