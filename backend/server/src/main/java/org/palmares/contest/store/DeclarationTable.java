// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Declaration;
import org.palmares.contest.DeclarationList;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class DeclarationTable {

    private static final TypeReference<List<Declaration>> ITEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<DeclarationList> row;

    DeclarationTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        row =
                (one, _) ->
                        new DeclarationList(
                                one.getObject("contest", UUID.class),
                                one.getInt("version"),
                                json.readValue(one.getString("items"), ITEMS));
    }

    public Map<UUID, DeclarationList> latest(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select distinct on (contest) * from contest.declaration_list
                        where contest = any(:contests) order by contest, version desc
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(row)
                .list()
                .stream()
                .collect(toMap(DeclarationList::contest, list -> list));
    }

    public List<DeclarationList> all(Collection<UUID> contests) {
        return jdbc.sql(
                        """
                        select * from contest.declaration_list
                        where contest = any(:contests) order by contest, version
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(row)
                .list();
    }

    /** Callers hold the contest's row. */
    public void insert(UUID contest, List<Declaration> items) {
        jdbc.sql(
                        """
                        insert into contest.declaration_list (contest, version, items)
                        select :contest, coalesce(max(version), 0) + 1, :items::jsonb
                        from contest.declaration_list where contest = :contest
                        """)
                .param("contest", contest)
                .param("items", json.writeValueAsString(items))
                .update();
    }

    /** Ages in whole years, of the contests that have one. */
    public Map<UUID, Integer> guardianAges(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select id, guardian_age from contest.contest
                        where id = any(:contests) and guardian_age is not null
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (one, _) ->
                                Map.entry(
                                        one.getObject("id", UUID.class),
                                        one.getInt("guardian_age")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void guardianAge(UUID contest, @Nullable Integer age) {
        jdbc.sql("update contest.contest set guardian_age = :age where id = :contest")
                .param("contest", contest)
                .param("age", age, Types.INTEGER)
                .update();
    }
}
