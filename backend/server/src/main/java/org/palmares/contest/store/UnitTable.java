// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.palmares.contest.Unit;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class UnitTable {

    private static final RowMapper<Unit> ROW =
            (row, _) ->
                    new Unit(
                            row.getObject("id", UUID.class),
                            row.getObject("contest", UUID.class),
                            row.getObject("parent", UUID.class),
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("kind"),
                            row.getObject("minimum", Integer.class),
                            row.getObject("maximum", Integer.class));

    private final JdbcClient jdbc;
    private final JsonMapper json;

    UnitTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writers of one contest's tree go one after the other, until their transactions end. */
    public void lock(UUID contest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('unit ' || :contest, 0))")
                .param("contest", contest.toString())
                .query((_, _) -> true)
                .single();
    }

    public List<Unit> listed(UUID contest) {
        return jdbc.sql(
                        """
                        select * from contest.unit
                        where contest = :contest and removal is null order by lower(code)
                        """)
                .param("contest", contest)
                .query(ROW)
                .list();
    }

    /** Removed units included. */
    public Map<UUID, Unit> byKeys(Collection<UUID> keys) {
        Map<UUID, Unit> found = new HashMap<>();
        jdbc.sql("select * from contest.unit where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .forEach(unit -> found.put(unit.key(), unit));
        return found;
    }

    /** Inserts new units and replaces known ones, all in one statement. */
    public void write(UUID contest, Collection<Unit> units) {
        jdbc.sql(
                        """
                        insert into contest.unit
                          (id, contest, parent, code, name, kind, minimum, maximum)
                        select key, :contest, parent, code, name, kind, minimum, maximum
                        from jsonb_to_recordset(:units::jsonb) as given
                          (key uuid, parent uuid, code text, name text, kind text,
                           minimum int, maximum int)
                        on conflict (id) do update
                        set parent = excluded.parent, code = excluded.code, name = excluded.name,
                            kind = excluded.kind, minimum = excluded.minimum,
                            maximum = excluded.maximum
                        where unit.contest = excluded.contest
                        """)
                .param("contest", contest)
                .param("units", json.writeValueAsString(units))
                .update();
    }

    public void remove(UUID top, Collection<UUID> keys) {
        jdbc.sql("update contest.unit set removal = :top where id = any(:keys)")
                .param("top", top)
                .param("keys", keys.toArray(UUID[]::new))
                .update();
    }

    /** What one removal took. */
    public List<Unit> removedWith(UUID top) {
        return jdbc.sql("select * from contest.unit where removal = :top")
                .param("top", top)
                .query(ROW)
                .list();
    }

    public void restore(UUID top) {
        jdbc.sql("update contest.unit set removal = null where removal = :top")
                .param("top", top)
                .update();
    }

    /** Only of units that nothing refers to. */
    public void delete(Collection<UUID> keys) {
        jdbc.sql("delete from contest.unit where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .update();
    }
}
