// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static java.util.stream.Collectors.toMap;

import org.palmares.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class CandidateTable {

    private final JdbcClient jdbc;

    CandidateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A work that comes in where rounds shortlist is on no list yet; one that is there stays. */
    public void put(Entry entry, boolean admitted) {
        jdbc.sql(
                        """
                        insert into voting.candidate
                          (contest, entry, category, owner, device, admitted, shortlisted)
                        values (:contest, :entry, :category, :owner, :device, :admitted,
                                not coalesce((select b.shortlists from voting.ballot_box b
                                              where b.contest = :contest), false))
                        on conflict (contest, entry) do update
                          set category = excluded.category, owner = excluded.owner,
                              device = excluded.device, admitted = excluded.admitted
                        """)
                .param("contest", entry.contest())
                .param("entry", entry.key())
                .param("category", entry.category())
                .param("owner", entry.owner())
                .param("device", entry.device())
                .param("admitted", admitted)
                .update();
    }

    public void shortlistAll(UUID contest) {
        jdbc.sql(
                        "update voting.candidate set shortlisted = true"
                                + " where contest = :contest and not shortlisted")
                .param("contest", contest)
                .update();
    }

    public void shortlist(UUID contest, Collection<UUID> entries) {
        jdbc.sql(
                        """
                        update voting.candidate set shortlisted = not shortlisted
                        where contest = :contest
                          and shortlisted <> (entry = any(:entries))
                        """)
                .param("contest", contest)
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    public Optional<UUID> contestOf(UUID entry) {
        return jdbc.sql("select contest from voting.candidate where entry = :entry")
                .param("entry", entry)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Accounts that have handed in what may be voted for. */
    public List<UUID> owners(UUID contest) {
        return jdbc.sql(
                        "select distinct owner from voting.candidate"
                                + " where contest = :contest and owner is not null")
                .param("contest", contest)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The category of every work that may or might have been voted for. */
    public Map<UUID, UUID> categories(UUID contest) {
        return jdbc
                .sql("select entry, category from voting.candidate where contest = :contest")
                .param("contest", contest)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("entry", UUID.class),
                                        row.getObject("category", UUID.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Works that have won a period and cannot win a later one, with the first that they won. */
    public Map<UUID, Integer> wonIn(UUID contest) {
        Map<UUID, Integer> won = new HashMap<>();
        jdbc.sql(
                        """
                        select entry, won_in from voting.candidate
                        where contest = :contest and won_in is not null
                        """)
                .param("contest", contest)
                .query(
                        row -> {
                            won.put(row.getObject("entry", UUID.class), row.getInt("won_in"));
                        });
        return won;
    }

    /** Bars the winners of each period, as they are known by now, from the later ones. */
    public void barWinners(UUID contest) {
        jdbc.sql(
                        """
                        update voting.candidate c set won_in = w.first_won
                        from (
                          select k.entry, min(r.number) as first_won
                          from voting.candidate k
                          left join (
                            select distinct on (number) number, winners
                            from voting.period_result where contest = :contest
                            order by number, version desc) r on k.entry = any(r.winners)
                          where k.contest = :contest group by k.entry) w
                        where c.contest = :contest and c.entry = w.entry
                          and c.won_in is distinct from w.first_won
                        """)
                .param("contest", contest)
                .update();
    }

    public List<UUID> competing(UUID contest) {
        return jdbc.sql(
                        "select entry from voting.candidate where contest = :contest and competing"
                                + " order by entry")
                .param("contest", contest)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
