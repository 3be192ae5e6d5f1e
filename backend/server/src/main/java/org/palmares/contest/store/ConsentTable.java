// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.Consent;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class ConsentTable {

    private static final RowMapper<Consent> ROW =
            (row, _) ->
                    new Consent(
                            row.getObject("contest", UUID.class),
                            row.getInt("version"),
                            new Text(row.getString("vi"), row.getString("en")),
                            ContestRow.instant(row, "since"));

    private final JdbcClient jdbc;

    ConsentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Consent> latest(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select distinct on (contest) * from contest.consent
                        where contest = any(:contests) order by contest, version desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .stream()
                .collect(toMap(Consent::contest, consent -> consent));
    }

    public List<Consent> all(UUID contest) {
        return jdbc.sql("select * from contest.consent where contest = :contest order by version")
                .param("contest", contest)
                .query(ROW)
                .list();
    }

    /** Does nothing where the last version says the same. Callers hold the contest's row. */
    public void insert(UUID contest, Text text) {
        jdbc.sql(
                        """
                        insert into contest.consent (contest, version, vi, en)
                        select :contest, coalesce(max(version), 0) + 1, :vi, :en
                        from contest.consent where contest = :contest
                        having not exists (
                          select from contest.consent last
                          where last.contest = :contest and last.vi = :vi
                            and last.en is not distinct from :en
                            and last.version = (select max(version) from contest.consent
                                                where contest = :contest))
                        """)
                .param("contest", contest)
                .param("vi", text.vi())
                .param("en", text.en())
                .update();
    }
}
