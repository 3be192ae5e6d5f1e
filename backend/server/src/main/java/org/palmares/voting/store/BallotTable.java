// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoterKind;
import org.palmares.voting.RecordedBallot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads ballots; {@link VoteTable} alone writes them. */
@Component
public class BallotTable {

    /**
     * One ballot as the seals see it.
     *
     * @param votePeriod 0 where the vote is one
     * @param reason of its latest transition; null where it had none
     * @param replaces in whose place it stands; null where it is a vote of its own
     * @param recorded null where the box is not on the public record
     */
    public record Row(
            long position,
            UUID ballot,
            UUID entry,
            int votePeriod,
            VoterKind kind,
            byte[] voter,
            String state,
            @Nullable String reason,
            @Nullable Replaced replaces,
            @Nullable RecordedBallot recorded) {}

    /** A ballot that another one stands in the place of. */
    public record Replaced(UUID ballot, UUID entry) {}

    /** Ballots by work up to a position; those that were changed later are taken off again. */
    public record Sums(long position, Map<UUID, Long> votes) {}

    /**
     * @param votePeriod in which it was cast; 0 where the vote is one
     * @param excludedFor the reason for which it does not count; null while it does
     */
    public record Found(
            String code,
            UUID entry,
            int votePeriod,
            OffsetDateTime at,
            @Nullable String excludedFor,
            boolean changed,
            @Nullable RecordedBallot recorded) {}

    private static final String ALL =
            """
            select entry, sum(votes) as votes, max(position) as last from (
              select b.entry, 1 as votes, p.position
              from voting.ballot_position p
              join voting.ballot b on b.contest = p.contest and b.id = p.ballot
              where p.contest = :contest and b.contest = :contest and p.position > :position
              union all
              select o.entry, -1, p.position
              from voting.ballot b
              join voting.ballot_position p on p.contest = b.contest and p.ballot = b.id
              join voting.ballot o on o.contest = b.contest and o.id = b.replaces
              where b.contest = :contest and p.contest = :contest and o.contest = :contest
                and b.replaces is not null and p.position > :position) moves
            group by entry
            """;

    /** Row by row, so that a beat costs what came in it and not what was there before. */
    private static final String FEW =
            """
            select m.entry, sum(m.votes) as votes, max(p.position) as last
            from voting.ballot_position p
            cross join lateral (
              select b.entry, 1 as votes from voting.ballot b
              where b.contest = :contest and b.id = p.ballot
              union all
              select o.entry, -1 from voting.ballot b
              join voting.ballot o on o.contest = :contest and o.id = b.replaces
              where b.contest = :contest and b.id = p.ballot) m
            where p.contest = :contest and p.position > :position
            group by m.entry
            """;

    private final JdbcClient jdbc;

    BallotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came after a position. */
    public Sums since(UUID contest, long position) {
        Map<UUID, Long> votes = new HashMap<>();
        long[] last = {position};
        jdbc.sql(position == 0 ? ALL : FEW)
                .param("contest", contest)
                .param("position", position)
                .query(
                        row -> {
                            if (row.getLong("votes") != 0) {
                                votes.put(row.getObject("entry", UUID.class), row.getLong("votes"));
                            }
                            last[0] = Math.max(last[0], row.getLong("last"));
                        });
        return new Sums(last[0], votes);
    }

    /**
     * Every ballot of a contest, in the order of positions; to be called in a transaction, so that
     * a million rows are not held at once. A ballot without a position comes last, at 0.
     */
    public void forEach(UUID contest, Consumer<Row> each) {
        forEach(contest, null, each);
    }

    /** The same of one period of the vote; null for the whole vote. */
    public void forEach(UUID contest, @Nullable Integer period, Consumer<Row> each) {
        jdbc.sql(
                        """
                        select coalesce(p.position, 0) as position, b.id, b.entry, b.kind, b.voter,
                               coalesce(s.state, 'COUNTED') as state, s.reason, b.nonce,
                               b.weight, b.vote_period, b.replaces,
                               o.entry as replaced_entry, b.replaced_leaf, x.recorded
                        from voting.ballot b
                        join voting.ballot_box x on x.contest = b.contest
                        left join voting.ballot_position p
                          on p.contest = b.contest and p.ballot = b.id
                        left join voting.ballot o
                          on o.contest = b.contest and o.id = b.replaces
                        left join lateral (
                          select state, reason from voting.ballot_state s
                          where s.contest = b.contest and s.ballot = b.id
                          order by version desc limit 1) s on true
                        where b.contest = :contest
                          and (:period::int is null or b.vote_period = :period::int)
                        order by p.position nulls last, b.id
                        """)
                .withFetchSize(2_000)
                .param("contest", contest)
                .param("period", period)
                .query(
                        row -> {
                            each.accept(
                                    new Row(
                                            row.getLong("position"),
                                            row.getObject("id", UUID.class),
                                            row.getObject("entry", UUID.class),
                                            row.getInt("vote_period"),
                                            VoterKind.valueOf(row.getString("kind")),
                                            row.getBytes("voter"),
                                            row.getString("state"),
                                            row.getString("reason"),
                                            replaced(row),
                                            RecordedRow.read(row, contest)));
                        });
    }

    private static @Nullable Replaced replaced(ResultSet row) throws SQLException {
        UUID ballot = row.getObject("replaces", UUID.class);
        return ballot == null
                ? null
                : new Replaced(ballot, row.getObject("replaced_entry", UUID.class));
    }

    public Optional<Found> byCode(UUID contest, String code) {
        return jdbc.sql(
                        """
                        select b.code, b.entry, b.accepted_at, b.kind, b.voter, b.nonce,
                               b.weight, b.vote_period, b.replaced_leaf, x.recorded,
                               case when s.state <> 'COUNTED' then s.reason end as excluded_for,
                               exists (select from voting.ballot c
                                       where c.contest = :contest and c.replaces = b.id) as changed
                        from voting.ballot b
                        join voting.ballot_box x on x.contest = b.contest
                        left join lateral (
                          select state, reason from voting.ballot_state s
                          where s.contest = b.contest and s.ballot = b.id
                          order by version desc limit 1) s on true
                        where b.contest = :contest and b.code = :code
                        """)
                .param("contest", contest)
                .param("code", code)
                .query(
                        (row, _) ->
                                new Found(
                                        row.getString("code"),
                                        row.getObject("entry", UUID.class),
                                        row.getInt("vote_period"),
                                        row.getObject("accepted_at", OffsetDateTime.class),
                                        row.getString("excluded_for"),
                                        row.getBoolean("changed"),
                                        RecordedRow.read(row, contest)))
                .optional();
    }
}
