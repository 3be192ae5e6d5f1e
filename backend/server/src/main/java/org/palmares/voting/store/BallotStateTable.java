// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.ExclusionReason;
import org.palmares.voting.RecordedBallot;
import org.palmares.voting.rules.BallotDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The states that decisions of people give to ballots; inserted, never changed. */
@Component
public class BallotStateTable {

    /** What one case has decided. */
    public record Decided(BallotDecision decision, ExclusionReason reason) {}

    /**
     * A ballot of a case with all that was decided on it.
     *
     * @param state by its latest transition
     * @param version of that transition; 0 where there was none
     * @param recorded null where the box is not on the public record
     */
    public record Ballot(
            UUID key,
            String state,
            int version,
            List<Decided> decided,
            @Nullable RecordedBallot recorded) {}

    /** A transition: its number within the ballot, and why. */
    public record Transition(UUID ballot, int version, String state, String reason) {}

    private final JdbcClient jdbc;

    BallotStateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The ballots of a finding whose period is not sealed as counted; what cases that contain them
     * have decided, its own included.
     */
    public List<Ballot> ofFinding(UUID contest, UUID finding) {
        return jdbc.sql(
                        """
                        with standing as materialized (
                          select distinct on (s.case_id) c.finding, s.decision, s.reason
                          from voting.quarantine_step s
                          join voting.quarantine_answer a using (contest, case_id, number)
                          join voting.quarantine_case c on c.contest = s.contest and c.id = s.case_id
                          where s.contest = :contest and a.outcome <> 'WITHDRAWN'
                          order by s.case_id, s.number desc
                        )
                        select b.id, b.entry, b.kind, b.voter, b.nonce, b.weight, b.vote_period,
                               b.replaced_leaf, x.recorded,
                               coalesce(l.state, 'COUNTED') as state,
                               coalesce(l.version, 0) as version,
                               (select array_agg(d.decision || ' ' || d.reason order by d.finding)
                                from voting.finding_ballot g join standing d using (finding)
                                where g.contest = b.contest and g.ballot = b.id) as decided
                        from voting.finding_ballot f
                        join voting.ballot b on b.contest = f.contest and b.id = f.ballot
                        join voting.ballot_box x on x.contest = b.contest
                        left join lateral (
                          select state, version from voting.ballot_state s
                          where s.contest = b.contest and s.ballot = b.id
                          order by version desc limit 1) l on true
                        where f.contest = :contest and f.finding = :finding
                          and not exists (select from voting.period_tally t
                                          where t.contest = b.contest
                                            and t.number = b.vote_period)
                        order by b.id
                        """)
                .param("contest", contest)
                .param("finding", finding)
                .query((row, _) -> read(row, contest))
                .list();
    }

    private static Ballot read(ResultSet row, UUID contest) throws SQLException {
        List<Decided> decided = new ArrayList<>();
        for (String each : (String[]) row.getArray("decided").getArray()) {
            String[] parts = each.split(" ");
            decided.add(
                    new Decided(
                            BallotDecision.valueOf(parts[0]), ExclusionReason.valueOf(parts[1])));
        }
        return new Ballot(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getInt("version"),
                decided,
                RecordedRow.read(row, contest));
    }

    public void insert(UUID contest, List<Transition> all, @Nullable UUID actor) {
        jdbc.sql(
                        """
                        insert into voting.ballot_state
                          (contest, ballot, version, state, reason, actor)
                        select :contest, t.ballot, t.version, t.state, t.reason, :actor
                        from unnest(:ballots::uuid[], :versions::int[], :states::text[],
                                    :reasons::text[]) as t(ballot, version, state, reason)
                        """)
                .param("contest", contest)
                .param("actor", actor)
                .param("ballots", all.stream().map(Transition::ballot).toArray(UUID[]::new))
                .param("versions", all.stream().map(Transition::version).toArray(Integer[]::new))
                .param("states", all.stream().map(Transition::state).toArray(String[]::new))
                .param("reasons", all.stream().map(Transition::reason).toArray(String[]::new))
                .update();
    }
}
