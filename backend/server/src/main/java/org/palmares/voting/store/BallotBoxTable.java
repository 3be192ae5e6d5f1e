// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.voting.BallotBox;
import org.palmares.voting.rules.CountPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class BallotBoxTable {

    private final JdbcClient jdbc;

    BallotBoxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A box that was counted at its end keeps the window that it was counted with. */
    public void put(Contest contest) {
        Window window = contest.calendar().voting();
        VotePolicy policy = contest.votePolicy();
        Instant hiddenFrom = policy.countsHiddenFrom();
        List<VoterKind> voters = List.copyOf(policy.voters());
        jdbc.sql(
                        """
                        insert into voting.ballot_box
                          (contest, opens, closes, time_zone, voters, weights, vote_limit, scope,
                           period, changeable, visibility, count_step, hidden_from, shortlists,
                           recorded, has_periods)
                        values (:contest, :opens, :closes, :zone, :voters, :weights, :limit, :scope,
                                :period, :changeable, :visibility, :step, :hiddenFrom, :shortlists,
                                :recorded, :hasPeriods)
                        on conflict (contest) do update
                          set opens = excluded.opens, closes = excluded.closes,
                              time_zone = excluded.time_zone, voters = excluded.voters,
                              weights = excluded.weights,
                              vote_limit = excluded.vote_limit, scope = excluded.scope,
                              period = excluded.period, changeable = excluded.changeable,
                              visibility = excluded.visibility,
                              count_step = excluded.count_step,
                              hidden_from = excluded.hidden_from,
                              shortlists = excluded.shortlists
                          where not exists (select from voting.box_count n
                                            where n.contest = excluded.contest)
                            and not exists (select from voting.box_seal s
                                            where s.contest = excluded.contest)
                        """)
                .param("contest", contest.key())
                .param("opens", window.opens().atOffset(ZoneOffset.UTC))
                .param("closes", window.closes().atOffset(ZoneOffset.UTC))
                .param("zone", contest.timeZone().getId())
                .param("voters", voters.stream().map(Enum::name).toArray(String[]::new))
                .param("weights", voters.stream().map(policy::weightOf).toArray(Integer[]::new))
                .param("limit", policy.limit())
                .param("scope", policy.scope().name())
                .param("period", policy.period().name())
                .param("changeable", policy.changeable())
                .param("visibility", policy.visibility().name())
                .param("step", policy.countStep())
                .param(
                        "hiddenFrom",
                        hiddenFrom == null ? null : hiddenFrom.atOffset(ZoneOffset.UTC))
                .param("shortlists", !contest.rounds().isEmpty())
                .param("recorded", !contest.isRehearsal())
                .param("hasPeriods", !contest.periods().isNone())
                .update();
    }

    /** No vote is taken before this moment. */
    public void suspend(UUID contest, Instant until) {
        jdbc.sql(
                        """
                        update voting.ballot_box set suspended_until = :until
                        where contest = :contest
                        """)
                .param("contest", contest)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Map<UUID, BallotBox> of(Collection<UUID> contests) {
        Map<UUID, BallotBox> found = new HashMap<>();
        jdbc.sql(
                        """
                        select b.contest, b.opens, b.closes, b.visibility, b.count_step, b.hidden_from,
                               b.recorded, clock_timestamp() as read_at,
                               s.sealed_at, s.total, s.digest, s.record_size, s.record_root,
                               (select max(found_at) from voting.seal_mismatch m
                                where m.contest = b.contest) as mismatch_at,
                               (select max(t.sealed_at) from voting.tally t
                                where t.contest = b.contest) as tally_sealed_at
                        from voting.ballot_box b left join voting.box_seal s using (contest)
                        where b.contest = any(:contests)
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .forEach(box -> found.put(box.contest(), box));
        return found;
    }

    /** Serialises whatever seals one box, until the transaction ends; false where there is none. */
    public boolean lock(UUID contest) {
        return jdbc.sql("select true from voting.ballot_box where contest = :contest for update")
                .param("contest", contest)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    public List<UUID> unsealed() {
        return jdbc.sql(
                        """
                        select contest from voting.ballot_box b
                        where not exists (select from voting.box_seal s
                                          where s.contest = b.contest)
                          and opens <= clock_timestamp()
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static BallotBox read(ResultSet row) throws SQLException {
        UUID contest = row.getObject("contest", UUID.class);
        return new BallotBox(
                contest,
                new Window(
                        row.getObject("opens", OffsetDateTime.class).toInstant(),
                        row.getObject("closes", OffsetDateTime.class).toInstant()),
                new CountPolicy(
                        CountVisibility.valueOf(row.getString("visibility")),
                        row.getObject("count_step", Integer.class),
                        instant(row, "hidden_from")),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("recorded"),
                row.getObject("sealed_at") == null ? null : BoxSealTable.read(row, contest),
                instant(row, "mismatch_at"),
                instant(row, "tally_sealed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
