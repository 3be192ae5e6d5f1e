// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.store;

import org.jspecify.annotations.Nullable;
import org.palmares.exchange.CheckedRow;
import org.palmares.exchange.Fault;
import org.palmares.exchange.RowStatus;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class ImportRowTable {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    private static final String WANTED =
            """
             from exchange.import_row
            where import = :import and (:status::text is null or status = :status)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<CheckedRow> mapper;

    ImportRowTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.mapper =
                (row, _) ->
                        new CheckedRow(
                                row.getInt("number"),
                                json.readValue(row.getString("cells"), CELLS),
                                RowStatus.valueOf(row.getString("status")),
                                json.readValue(row.getString("faults"), FAULTS),
                                row.getObject("subject", UUID.class),
                                before(row.getString("before")),
                                json.readValue(row.getString("after"), CELLS));
    }

    private @Nullable Map<String, String> before(@Nullable String text) {
        return text == null || text.equals("null") ? null : json.readValue(text, CELLS);
    }

    /** Takes the place of the import's rows; one statement, however many. */
    public void replace(UUID key, List<CheckedRow> rows) {
        clear(key);
        jdbc.sql(
                        """
                        insert into exchange.import_row
                          (import, number, status, cells, faults, subject, before, after)
                        select :import, number, status, cells, faults, subject,
                               nullif(before, 'null'::jsonb), after
                        from jsonb_to_recordset(:rows::jsonb) as given
                          (number int, status text, cells jsonb, faults jsonb, subject uuid,
                           before jsonb, after jsonb)
                        """)
                .param("import", key)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    public void clear(UUID key) {
        jdbc.sql("delete from exchange.import_row where import = :import")
                .param("import", key)
                .update();
    }

    public List<CheckedRow> all(UUID key) {
        return jdbc.sql("select * from exchange.import_row where import = :import order by number")
                .param("import", key)
                .query(mapper)
                .list();
    }

    public List<CheckedRow> page(UUID key, @Nullable RowStatus status, int after, int most) {
        return jdbc.sql("select *" + WANTED + " and number > :after order by number limit :most")
                .param("import", key)
                .param("status", status == null ? null : status.name())
                .param("after", after)
                .param("most", most)
                .query(mapper)
                .list();
    }

    public int count(UUID key, @Nullable RowStatus status) {
        return jdbc.sql("select count(*)" + WANTED)
                .param("import", key)
                .param("status", status == null ? null : status.name())
                .query(Integer.class)
                .single();
    }
}
