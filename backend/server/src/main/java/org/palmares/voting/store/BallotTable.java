// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.VoterKind;
import org.palmares.voting.RecordedBallot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
     * @param reason of its latest transition; null where it had none
     * @param recorded null where the box is not on the public record
     */
    public record Row(
            long position,
            UUID ballot,
            UUID entry,
            VoterKind kind,
            byte[] voter,
            String state,
            @Nullable String reason,
            @Nullable RecordedBallot recorded) {}

    /** Ballots by work up to a position. */
    public record Sums(long position, Map<UUID, Long> votes) {}

    /**
     * @param excludedFor the reason for which it does not count; null while it does
     */
    public record Found(
            String code,
            UUID entry,
            OffsetDateTime at,
            @Nullable String excludedFor,
            @Nullable RecordedBallot recorded) {}

    private final JdbcClient jdbc;

    BallotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came after a position. */
    public Sums since(UUID contest, long position) {
        Map<UUID, Long> votes = new HashMap<>();
        long[] last = {position};
        jdbc.sql(
                        """
                        select b.entry, count(*) as votes, max(p.position) as last
                        from voting.ballot_position p
                        join voting.ballot b on b.contest = p.contest and b.id = p.ballot
                        where p.contest = :contest and b.contest = :contest
                          and p.position > :position
                        group by b.entry
                        """)
                .param("contest", contest)
                .param("position", position)
                .query(
                        row -> {
                            votes.put(row.getObject("entry", UUID.class), row.getLong("votes"));
                            last[0] = Math.max(last[0], row.getLong("last"));
                        });
        return new Sums(last[0], votes);
    }

    /**
     * Every ballot of a contest, in the order of positions; to be called in a transaction, so that
     * a million rows are not held at once. A ballot without a position comes last, at 0.
     */
    public void forEach(UUID contest, Consumer<Row> each) {
        jdbc.sql(
                        """
                        select coalesce(p.position, 0) as position, b.id, b.entry, b.kind, b.voter,
                               coalesce(s.state, 'COUNTED') as state, s.reason, b.nonce,
                               x.recorded
                        from voting.ballot b
                        join voting.ballot_box x on x.contest = b.contest
                        left join voting.ballot_position p
                          on p.contest = b.contest and p.ballot = b.id
                        left join lateral (
                          select state, reason from voting.ballot_state s
                          where s.contest = b.contest and s.ballot = b.id
                          order by version desc limit 1) s on true
                        where b.contest = :contest
                        order by p.position nulls last, b.id
                        """)
                .withFetchSize(2_000)
                .param("contest", contest)
                .query(
                        row -> {
                            each.accept(
                                    new Row(
                                            row.getLong("position"),
                                            row.getObject("id", UUID.class),
                                            row.getObject("entry", UUID.class),
                                            VoterKind.valueOf(row.getString("kind")),
                                            row.getBytes("voter"),
                                            row.getString("state"),
                                            row.getString("reason"),
                                            RecordedRow.read(row, contest)));
                        });
    }

    public Optional<Found> byCode(UUID contest, String code) {
        return jdbc.sql(
                        """
                        select b.code, b.entry, b.accepted_at, b.kind, b.voter, b.nonce, x.recorded,
                               case when s.state <> 'COUNTED' then s.reason end as excluded_for
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
                                        row.getObject("accepted_at", OffsetDateTime.class),
                                        row.getString("excluded_for"),
                                        RecordedRow.read(row, contest)))
                .optional();
    }
}
