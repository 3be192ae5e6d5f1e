// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.ExclusionReason;
import org.palmares.voting.QuarantineCase;
import org.palmares.voting.QuarantineStep;
import org.palmares.voting.QuarantineStep.Answer;
import org.palmares.voting.QuarantineStep.Result;
import org.palmares.voting.rules.BallotDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Cases, their steps and what came of them; inserted, never changed. */
@Component
public class QuarantineTable {

    private record Head(UUID key, UUID finding, int ballots) {}

    private record StepOf(UUID caseKey, QuarantineStep step) {}

    /** A step whose day is over. */
    public record Due(UUID contest, UUID caseKey, int number) {}

    private final JdbcClient jdbc;

    QuarantineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The findings with ballots of one period of the vote. */
    public Set<UUID> findingsIn(UUID contest, int period) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct f.finding from voting.finding_ballot f
                                join voting.ballot b on b.contest = f.contest and b.id = f.ballot
                                where f.contest = :contest and b.contest = :contest
                                  and b.vote_period = :period
                                """)
                        .param("contest", contest)
                        .param("period", period)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** Whether a finding has ballots of which the tally of their period is not sealed. */
    public boolean isInReview(UUID contest, UUID finding) {
        return jdbc.sql(
                        """
                        select exists (
                          select from voting.finding_ballot f
                          join voting.ballot b on b.contest = f.contest and b.id = f.ballot
                          where f.contest = :contest and f.finding = :finding
                            and not exists (select from voting.period_tally t
                                            where t.contest = b.contest
                                              and t.number = b.vote_period))
                        """)
                .param("contest", contest)
                .param("finding", finding)
                .query(Boolean.class)
                .single();
    }

    /** Those of a contest, the oldest first; two statements, however many. */
    public List<QuarantineCase> of(UUID contest) {
        Map<UUID, List<QuarantineStep>> steps =
                steps(contest).stream()
                        .collect(groupingBy(StepOf::caseKey, mapping(StepOf::step, toList())));
        return heads(contest).stream()
                .map(
                        head ->
                                new QuarantineCase(
                                        head.key(),
                                        contest,
                                        head.finding(),
                                        head.ballots(),
                                        steps.getOrDefault(head.key(), List.of())))
                .toList();
    }

    private List<Head> heads(UUID contest) {
        return jdbc.sql(
                        """
                        select id, finding,
                               (select count(*) from voting.finding_ballot b
                                where b.contest = c.contest and b.finding = c.finding) as ballots
                        from voting.quarantine_case c
                        where contest = :contest order by opened_at, id
                        """)
                .param("contest", contest)
                .query(
                        (row, _) ->
                                new Head(
                                        row.getObject("id", UUID.class),
                                        row.getObject("finding", UUID.class),
                                        row.getInt("ballots")))
                .list();
    }

    private List<StepOf> steps(UUID contest) {
        return jdbc.sql(
                        """
                        select s.*, a.outcome, a.answered_by, a.answered_at
                        from voting.quarantine_step s
                        left join voting.quarantine_answer a using (contest, case_id, number)
                        where s.contest = :contest order by s.case_id, s.number
                        """)
                .param("contest", contest)
                .query((row, _) -> new StepOf(row.getObject("case_id", UUID.class), step(row)))
                .list();
    }

    private static QuarantineStep step(ResultSet row) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new QuarantineStep(
                row.getInt("number"),
                BallotDecision.valueOf(row.getString("decision")),
                ExclusionReason.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                due == null ? null : due.toInstant(),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Answer(
                        Result.valueOf(outcome),
                        row.getObject("answered_by", UUID.class),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    public boolean hasFinding(UUID contest, UUID finding) {
        return jdbc.sql(
                        """
                        select exists (select from voting.finding
                                       where contest = :contest and id = :finding)
                        """)
                .param("contest", contest)
                .param("finding", finding)
                .query(Boolean.class)
                .single();
    }

    /** The case of a finding, begun where there is none. */
    public UUID open(UUID contest, UUID finding) {
        return jdbc.sql(
                        """
                        with begun as (
                          insert into voting.quarantine_case (contest, id, finding)
                          values (:contest, :id, :finding) on conflict do nothing returning id
                        )
                        select id from begun union all
                        select id from voting.quarantine_case
                        where contest = :contest and finding = :finding
                        """)
                .param("contest", contest)
                .param("id", UUID.randomUUID())
                .param("finding", finding)
                .query(UUID.class)
                .single();
    }

    /**
     * @param delay after which it counts by itself; null where a second person answers
     */
    public void propose(
            UUID contest,
            UUID caseKey,
            int number,
            BallotDecision decision,
            ExclusionReason reason,
            String note,
            UUID by,
            @Nullable Duration delay) {
        jdbc.sql(
                        """
                        insert into voting.quarantine_step
                          (contest, case_id, number, decision, reason, note, proposed_by, due_at)
                        values (:contest, :case, :number, :decision, :reason, :note, :by,
                                clock_timestamp() + :seconds::bigint * interval '1 second')
                        """)
                .param("contest", contest)
                .param("case", caseKey)
                .param("number", number)
                .param("decision", decision.name())
                .param("reason", reason.name())
                .param("note", note)
                .param("by", by)
                .param("seconds", delay == null ? null : delay.toSeconds())
                .update();
    }

    public void answer(UUID contest, UUID caseKey, int number, Result result, @Nullable UUID by) {
        jdbc.sql(
                        """
                        insert into voting.quarantine_answer
                          (contest, case_id, number, outcome, answered_by)
                        values (:contest, :case, :number, :result, :by)
                        """)
                .param("contest", contest)
                .param("case", caseKey)
                .param("number", number)
                .param("result", result.name())
                .param("by", by)
                .update();
    }

    /** Steps whose day is over by the database's clock. */
    public List<Due> due() {
        return jdbc.sql(
                        """
                        select contest, case_id, number from voting.quarantine_step s
                        where due_at <= clock_timestamp()
                          and not exists (select from voting.quarantine_answer a
                                          where a.contest = s.contest and a.case_id = s.case_id
                                            and a.number = s.number)
                        order by due_at limit 100
                        """)
                .query(
                        (row, _) ->
                                new Due(
                                        row.getObject("contest", UUID.class),
                                        row.getObject("case_id", UUID.class),
                                        row.getInt("number")))
                .list();
    }

    /** The contest of a case. */
    public Optional<UUID> contestOf(UUID caseKey) {
        return jdbc.sql("select contest from voting.quarantine_case where id = :case")
                .param("case", caseKey)
                .query(UUID.class)
                .optional();
    }
}
