// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.rules.signals.Signal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** What signals picked out, and the codes of the works at the desk. */
@Component
public class FindingTable {

    /**
     * @param work its code at the desk
     * @param facts as they were written, in JSON
     */
    public record Row(UUID id, Signal signal, String work, int ballots, String facts) {}

    private final JdbcClient jdbc;

    FindingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    public boolean add(UUID contest, UUID id, Signal signal, String facts, List<UUID> ballots) {
        int added =
                jdbc.sql(
                                """
                                insert into voting.finding (contest, id, signal, facts)
                                values (:contest, :id, :signal, :facts::jsonb)
                                on conflict (contest, id) do nothing
                                """)
                        .param("contest", contest)
                        .param("id", id)
                        .param("signal", signal.name())
                        .param("facts", facts)
                        .update();
        if (added == 0) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into voting.finding_ballot (contest, finding, ballot)
                        select :contest, :id, ballot from unnest(:ballots) ballot
                        """)
                .param("contest", contest)
                .param("id", id)
                .param("ballots", ballots.toArray(UUID[]::new))
                .update();
        succeed(contest, id);
        return true;
    }

    /** Earlier findings of its signal that it holds whole are followed by it. */
    private void succeed(UUID contest, UUID id) {
        jdbc.sql(
                        """
                        insert into voting.finding_successor (contest, finding, successor)
                        select f.contest, f.id, :id
                        from voting.finding f
                        join voting.finding n on n.contest = f.contest and n.id = :id
                        join voting.finding_ballot b on b.contest = f.contest and b.finding = f.id
                        left join voting.finding_ballot m
                          on m.contest = b.contest and m.finding = :id and m.ballot = b.ballot
                        where f.contest = :contest and f.signal = n.signal and f.id <> :id
                        group by f.contest, f.id
                        having count(*) = count(m.ballot)
                        on conflict do nothing
                        """)
                .param("contest", contest)
                .param("id", id)
                .update();
    }

    /** False where the code is taken by another work; true where the work has one, whichever. */
    public boolean name(UUID contest, UUID entry, String code) {
        jdbc.sql(
                        """
                        insert into voting.work_code (contest, entry, code)
                        values (:contest, :entry, :code) on conflict do nothing
                        """)
                .param("contest", contest)
                .param("entry", entry)
                .param("code", code)
                .update();
        return jdbc.sql(
                        """
                        select exists (select from voting.work_code
                                       where contest = :contest and entry = :entry)
                        """)
                .param("contest", contest)
                .param("entry", entry)
                .query(Boolean.class)
                .single();
    }

    /** Without those that a later one holds and nobody has decided on. */
    public int count(UUID contest) {
        return jdbc.sql(
                        """
                        select count(*) from voting.finding f
                        where f.contest = :contest
                          and (exists (select from voting.quarantine_case q
                                       where q.contest = f.contest and q.finding = f.id)
                            or not exists (select from voting.finding_successor s
                                           where s.contest = f.contest and s.finding = f.id))
                        """)
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }

    /** The same, in an order that says nothing. */
    public List<Row> of(UUID contest, @Nullable UUID after, int most) {
        return jdbc.sql(
                        """
                        select f.id, f.signal, f.facts, c.code, n.ballots
                        from voting.finding f
                        cross join lateral (
                          select count(*) as ballots, min(ballot::text)::uuid as one
                          from voting.finding_ballot b
                          where b.contest = f.contest and b.finding = f.id) n
                        join voting.ballot v on v.contest = f.contest and v.id = n.one
                        join voting.work_code c on c.contest = f.contest and c.entry = v.entry
                        where f.contest = :contest
                          and (exists (select from voting.quarantine_case q
                                       where q.contest = f.contest and q.finding = f.id)
                            or not exists (select from voting.finding_successor s
                                           where s.contest = f.contest and s.finding = f.id))
                          and (:after::uuid is null or f.id > :after::uuid)
                        order by f.id
                        limit :most
                        """)
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query(
                        (row, _) ->
                                new Row(
                                        row.getObject("id", UUID.class),
                                        Signal.valueOf(row.getString("signal")),
                                        row.getString("code"),
                                        row.getInt("ballots"),
                                        row.getString("facts")))
                .list();
    }
}
